import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "SECURITY.md"), "utf8");

/** The rows of the table of limits. */
const limits = Array.from(
  page.matchAll(/^\| (.+?) \| ([\d,.]+) ?(MB|KB|s|bytes)? \| `(\w+)` in `([^`]+)` \|$/gm),
  ([, what = "", number = "", unit = "", name = "", file = ""]) => ({ what, number, unit, name, file }),
);

/** The factors between a unit and the unit of the constants (bytes or milliseconds). */
const units: Readonly<Record<string, readonly number[]>> = {
  "": [1],
  bytes: [1],
  KB: [1_000, 1_024],
  MB: [1_000_000, 1_048_576],
  s: [1_000],
};

/** Returns the value of a constant, which is a number or a product of numbers. */
function constantIn(name: string, file: string): number {
  const text = readFileSync(join(root, file), "utf8");
  const [, product] = new RegExp(`^(?:export )?const ${name} = ([\\d_*. ]+);`, "m").exec(text) ?? [];
  if (product === undefined) throw new Error(`${file} has no constant ${name}`);
  return product.split("*").reduce((value, factor) => value * Number(factor.replaceAll("_", "")), 1);
}

describe("SECURITY.md", () => {
  test("has a table of limits with checkable rows", () => {
    const table = page.slice(page.indexOf("| Limit |"), page.indexOf("## Attacks"));
    expect(limits.length).toBe(table.trim().split("\n").length - 2);
    expect(limits.length).toBeGreaterThan(10);
  });

  test.each(limits)("states the limit of $what", ({ number, unit, name, file }) => {
    const values = (units[unit] ?? []).map((size) => Number(number.replaceAll(",", "")) * size);
    expect(values).toContain(constantIn(name, file));
  });

  test("states all limits of configurations and watchdogs", () => {
    for (const file of ["src/lint/config/limits.ts", "src/lint/watchdog.ts"])
      for (const [, name = ""] of readFileSync(join(root, file), "utf8").matchAll(
        /^export const ([A-Z_]+) =/gm,
      ))
        expect(limits.map((limit) => limit.name)).toContain(name);
  });

  test("lists the bundled libraries and their licenses", async () => {
    const [, before = "", after = ""] =
      /^([\s\S]*<!-- bundled libraries: .*-->\n)[\s\S]*(<!-- end of bundled libraries -->\n)$/.exec(page) ??
      [];
    await expect(`${before}\n${bundledLibraries()}\n\n${after}`).toMatchFileSnapshot("../../SECURITY.md");
  });
});

/** Returns the table of the libraries that package.json names and the build bundles, by license. */
function bundledLibraries(): string {
  const bundled = readFileSync(join(root, "dist/licenses.md"), "utf8");
  const named = new Map<string, Set<string>>();
  for (const [, name = "", license = ""] of bundled.matchAll(/^## (\S+) - \S+ \((.+)\)$/gm)) {
    const libraries = named.get(license) ?? new Set();
    named.set(license, libraries);
    if (name in packageFile.devDependencies) libraries.add(name);
  }
  const rows = [...named]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([license, names]) =>
        `| ${license} | ${[...names].sort().join(", ") || "(only indirect dependencies)"} |`,
    );
  return ["| License | Libraries |", "| --- | --- |", ...rows].join("\n");
}
