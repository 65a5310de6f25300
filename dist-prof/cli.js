import { n as runProgram } from "./chunks/program.js";
import { readFileSync, realpathSync } from "node:fs";
// src/cli/main.ts
/** A closed pipe, as of `smplan lint | head`, is no fault of anybody's. */
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
process.exitCode = await runProgram(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
	files: {
		read: (path) => readFileSync(path),
		real: (path) => realpathSync(path)
	},
	now: () => /* @__PURE__ */ new Date()
});
export {};
