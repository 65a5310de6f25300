import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";

/** The messages of a plan that includes a file, which `prepare` puts into its folder. */
function faultsOf(include: string, prepare: (folder: string) => void): string[] {
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
    ["of a name that no system has", "x".repeat(300), () => undefined, "include absent"],
    ["with a zero byte in its name", "a\0b", () => undefined, "include unreadable"],
    [
      "without end",
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
  ])("%s is named as what it is", (_, include, prepare, expected) =>
    expect(faultsOf(include, prepare)).toEqual([expected]),
  );

  test("may lie in a folder whose name begins with two dots", () => {
    const prepare = (folder: string): void => {
      mkdirSync(join(folder, "..parts"));
      writeFileSync(join(folder, "..parts/crisis.yaml"), "version: '1'\n");
    };
    expect(faultsOf("..parts/crisis.yaml", prepare)).toEqual([]);
  });
});
