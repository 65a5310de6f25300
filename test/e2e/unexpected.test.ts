import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baseEnv, folder, program, smplan } from "../support/run.ts";

const plan = "smplan: 1\nplan: { title: A plan }\n";

/** Runs the program after code that breaks one of its functions. */
function runBroken(code: string, args: readonly string[], env: Record<string, string> = {}) {
  const cwd = folder({ "smplan.yaml": plan, "break.cjs": code });
  return smplan(args, { cwd, env, node: ["--require", join(cwd, "break.cjs")] });
}

const throwing = (error: string): string => `require("node:fs").statSync = () => { throw ${error}; };`;
const plantedError = throwing('new RangeError("planted")');

describe("an unexpected error", () => {
  test.each([
    ["en", "smplan failed: planted\nThis is a fault of smplan, not of your plan."],
    ["bg", "smplan спря заради грешка: planted\nГрешката е в smplan, не във Вашия план."],
    ["es", "smplan ha fallado: planted\nEl fallo es de smplan, no de su plan."],
  ])("is reported in %s, without a stack", (language, expected) => {
    const { code, out, err } = runBroken(plantedError, ["lint", "--language", language]);
    expect(err).toContain(`smplan: ${expected}`);
    expect(err).toContain("https://github.com/smplan/smplan/issues");
    expect(err).not.toMatch(/^ {4}at /m);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test.each([
    ["--debug before the command", ["--debug", "lint"], {}],
    ["--debug behind it", ["lint", "--debug"], {}],
    ["SMPLAN_DEBUG", ["lint"], { SMPLAN_DEBUG: "1" }],
  ] as [string, string[], Record<string, string>][])("shows its stack with %s", (_, args, env) => {
    const { code, err } = runBroken(plantedError, args, env);
    expect(err).toMatch(/^smplan: smplan failed: planted$/m);
    expect(err).toMatch(/^ {4}at /m);
    expect(code).toBe(2);
  });

  test.each([
    ["outside of any promise", `setTimeout(() => { throw new Error("planted"); });`],
    ["in an unhandled promise", `setTimeout(() => { Promise.reject(new Error("planted")); });`],
    ["that is not an Error", `setTimeout(() => { throw "planted"; });`],
    ["of the call stack", `setTimeout(() => { const f = () => f(); f(); });`],
  ])("is reported %s", (_, code) => {
    const { code: exit, err } = runBroken(code, ["lint", "-"]);
    expect(err).toMatch(/^smplan: smplan failed: (?:planted|Maximum call stack size exceeded)\n/);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    expect(exit).toBe(2);
  });

  test("is reported if it happens in another thread", () => {
    const plans = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`${index}/smplan.yaml`, plan]),
    );
    const code = `if (!require("node:worker_threads").isMainThread)
      setImmediate(() => { throw new Error("planted"); });`;
    const cwd = folder({ ...plans, "break.cjs": code });
    const { code: exit, err } = smplan(["lint", "--workers", "2"], {
      cwd,
      env: { NODE_OPTIONS: `--require ${join(cwd, "break.cjs")}` },
    });
    expect(err).toMatch(/^smplan: smplan failed: planted\n/);
    expect(err).not.toMatch(/^ {4}at /m);
    expect(exit).toBe(2);
  });
});

describe("explains a system error", () => {
  test.each([
    ["EMFILE", "open", "too many files are open"],
    ["EIO", "read", "the device reports an error (EIO)"],
    ["ELOOP", "stat", "it is a link that leads back to itself"],
    ["ENAMETOOLONG", "open", "the name is too long"],
    ["EACCES", "open", "permission denied"],
    ["ENOSPC", "write", "no space is left on the device"],
    ["EROFS", "mkdir", "the file system is read-only"],
    ["EWEIRD", "open", "the system says EWEIRD"],
  ])("%s", (code, syscall, reason) => {
    const error = `Object.assign(new Error("${code}"), { code: "${code}", syscall: "${syscall}", path: "some/file" })`;
    const { code: exit, err } = runBroken(`process.stdout.write = () => { throw ${error}; };`, ["rules"]);
    expect(err).toMatch(
      new RegExp(`^smplan: some/file cannot be (?:read|written): ${reason.replace(/[()]/g, "\\$&")}\\.\n`),
    );
    expect(err).not.toMatch(/^ {4}at /m);
    expect(exit).toBe(2);
  });
});

describe("colors", () => {
  const cwd = folder();
  const colored = (args: string[], env: Record<string, string> = {}): boolean =>
    smplan(["rules", ...args], { cwd, env }).out.includes("\u001b[");

  test.each([
    ["an output that is not a terminal", [], {}, false],
    ["FORCE_COLOR=1", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=true", [], { FORCE_COLOR: "true" }, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["an empty FORCE_COLOR", [], { FORCE_COLOR: "" }, false],
    ["--color", ["--color"], {}, true],
    ["--color against NO_COLOR", ["--color"], { NO_COLOR: "1" }, true],
    ["--color against FORCE_COLOR=0", ["--color"], { FORCE_COLOR: "0" }, true],
    ["--no-color against FORCE_COLOR", ["--no-color"], { FORCE_COLOR: "1" }, false],
    ["the last of both", ["--no-color", "--color"], {}, true],
  ] as [string, string[], Record<string, string>, boolean][])("%s", (_, args, env, expected) => {
    expect(colored(args, env)).toBe(expected);
  });

  test("--color may precede the command", () => {
    expect(smplan(["--color", "rules"], { cwd }).out).toContain("\u001b[");
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk behind standard output", () => {
  const cwd = folder({ "smplan.yaml": plan });
  test.each([
    ["--version"],
    ["--help"],
    ["lint"],
    ["lint --format json"],
    ["render"],
    ["render --format docx"],
    ["calendar --format ics"],
    ["report"],
    ["rules"],
    ["explain --all"],
    ["doctor"],
    ["schema"],
    ["templates"],
    ["completion bash"],
    ["crisis list"],
    ["measure exports"],
    ["add list"],
    ["init --starter list"],
    ["diff smplan.yaml smplan.yaml"],
  ])("%s fails with one line", (args) => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...args.split(" ")], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...baseEnv },
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect(
      stderr.match(/smplan: Standard output cannot be written: no space is left on the device\./g),
    ).toHaveLength(1);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(status).toBe(2);
  });

  test("a full standard error does not crash either", () => {
    const { status, stdout } = spawnSync(process.execPath, [program, "lint", "nowhere"], {
      cwd,
      env: { PATH: process.env.PATH, HOME: cwd, ...baseEnv },
      encoding: "utf8",
      stdio: ["ignore", "pipe", openSync("/dev/full", "w")],
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

// Windows has no sh.
test.skipIf(process.platform === "win32")("a closed pipe ends the run silently", () => {
  const { stderr, status } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" "${program}" explain --all | head -1`],
    {
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...baseEnv },
    },
  );
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});

describe("rejects invalid values with a reason", () => {
  const cwd = folder({ "smplan.yaml": plan });
  test.each([
    ["an option given twice", ["lint", "--preset", "minimal", "--preset", "strict"], "is given twice"],
    [
      "an option of a command of a command",
      ["crisis", "list", "--now", "2027-01-01", "--now", "2027-01-02"],
      "is given twice",
    ],
    ["its short form and its long one", ["lint", "-o", "a", "--output-file=b"], "is given twice"],
    ["a billion threads", ["lint", "--workers", "1e9"], "from 1 to 256"],
    ["no thread", ["lint", "--workers", "0"], "from 1 to 256"],
    ["an empty decision", ["correct", "x", "--change", ""], "It is empty."],
    ["a column for the prototype", ["measure", "import", "x.csv", "--column", "__proto__=x"], "__proto__"],
    ["a day of a year with five digits", ["lint", "--today", "99999-01-01"], "such as 2027-01-31"],
  ])("%s", (_, args, reason) => {
    const { code, out, err } = smplan(args, { cwd });
    expect(err).toContain(reason);
    expect(err).not.toMatch(/^ {4}at /m);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("repeatable options still work", () => {
    const args = [
      "lint",
      "--rule",
      "structure/section:off",
      "--rule",
      "plan/x:off",
      "-f",
      "compact",
      "-f",
      "json:a.json",
    ];
    expect(smplan(args, { cwd }).err).not.toContain("twice");
  });
});
