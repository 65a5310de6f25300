import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/smplan.js");
const lint = (...args: string[]) =>
  spawnSync(process.execPath, [bin, "lint", ...args], { cwd: root, encoding: "utf8" });

const good = readdirSync(join(root, "examples")).filter((name) => name !== "faulty");

describe("the examples", () => {
  test("are complete: a café, a software company, a city council, a charity and an agency", () => {
    expect(good).toEqual(["agency", "b2b-software", "cafe-sofia", "charity-es", "city-council"]);
  });

  test.each(good)("%s has no findings", (name) => {
    const { status, stdout } = lint(`examples/${name}`, "--max-warnings", "0", "--preset", "recommended");
    expect(stdout).toContain("no problems found");
    expect(status).toBe(0);
  });

  test("the clients of the agency share one crisis manual", () => {
    const clients = readdirSync(join(root, "examples/agency/clients"));
    const texts = clients.map((client) =>
      readFileSync(join(root, "examples/agency/clients", client, `${client}.smplan.yaml`), "utf8"),
    );
    expect(texts).toHaveLength(3);
    for (const text of texts)
      expect(text).toMatch(/^crisis: \{ \$include: \.\.\/\.\.\/shared\/crisis\.yaml \}$/m);
  });
});

test("the faulty plan has exactly the documented findings", async () => {
  const { status, stdout } = lint("examples/faulty", "--format", "json");
  const { findings } = JSON.parse(stdout) as { findings: Record<string, string | number>[] };
  const lines = findings.map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule}\n  ${message}\n`,
  );
  await expect(lines.join("\n")).toMatchFileSnapshot("../../examples/faulty/expected.txt");
  expect(status).toBe(1);
});
