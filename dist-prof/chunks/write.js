import { t as UserError } from "./finding.js";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
// src/cli/write.ts
/**
* Writes a whole file or none: to a temporary one beside it, then by a rename.
* @throws UserError where a file that is not ours stands there, or the system refuses
*/
function writeResult(path, content, { world, force, replaceable }) {
	const file = resolve(world.cwd, path);
	if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`${path} is a folder.`, "Name a file in it.");
	const existing = textOf(file);
	if (existing !== void 0 && existing !== content && !force && !replaceable?.(existing)) throw new UserError(`${path} is there already, and smplan did not make it.`, "Name another file, or replace it with --force.");
	const draft = `${file}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(draft, content);
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw new UserError(`${path} cannot be written (${error.code}).`, "Check the folder and who may write to it.");
	}
}
function textOf(file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		return error.code === "ENOENT" ? void 0 : "";
	}
}
export { writeResult as t };
