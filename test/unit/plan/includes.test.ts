import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";

/** Returns the diagnostics of a plan that includes a file; `prepare` creates the file in the folder. */
function diagnosticsOf(include: string, prepare: (folder: string) => void): string[] {
  const folder = mkdtempSync(join(tmpdir(), "smplan-include-"));
  prepare(folder);
  const plan = join(folder, "smplan.yaml");
  writeFileSync(plan, `smplan: 1\ncrisis: { $include: ${JSON.stringify(include)} }\n`);
  return loadPlanSource(plan, { files: nodeFileSystem }).diagnostics.map(
    ({ kind, message }) => `${kind} ${message}`,
  );
}

describe.skipIf(process.platform === "win32")("an included file", () => {
  test.each<[string, string, (folder: string) => void, string]>([
    ["a pipe", "x", (folder) => void execFileSync("mkfifo", [join(folder, "x")]), "include no-file"],
    ["a folder", "x", (folder) => mkdirSync(join(folder, "x")), "include no-file"],
    ["a link to a device", "x", (folder) => symlinkSync("/dev/zero", join(folder, "x")), "include link"],
    ["a link to itself", "x", (folder) => symlinkSync("x", join(folder, "x")), "include link-circle"],
    ["below a file", "x/y", (folder) => writeFileSync(join(folder, "x"), ""), "include absent"],
    ["with a name that is too long", "x".repeat(300), () => undefined, "include absent"],
    ["with a null character in its name", "a\0b", () => undefined, "include unreadable"],
    [
      "that is too large",
      "x",
      (folder) => {
        writeFileSync(join(folder, "x"), "");
        truncateSync(join(folder, "x"), 2 ** 40);
      },
      "include unreadable",
    ],
    ["of binary data", "x", (folder) => writeFileSync(join(folder, "x"), "a\0\0\0"), "yaml binary"],
    [
      "with a second document",
      "x",
      (folder) => writeFileSync(join(folder, "x"), "a: 1\n---\nb: 2"),
      "yaml documents",
    ],
  ])("%s is reported with the specific reason", (_, include, prepare, expected) =>
    expect(diagnosticsOf(include, prepare)).toEqual([expected]),
  );

  test("may be in a folder whose name starts with two dots", () => {
    const prepare = (folder: string): void => {
      mkdirSync(join(folder, "..parts"));
      writeFileSync(join(folder, "..parts/crisis.yaml"), "version: '1'\n");
    };
    expect(diagnosticsOf("..parts/crisis.yaml", prepare)).toEqual([]);
  });
});
