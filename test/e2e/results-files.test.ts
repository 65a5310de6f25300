import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const planWith = (results: string): string => `smplan: 1
plan: { title: T, language: en }
kpis: [{ id: visits, name: Visits, unit: count }]
measurement: { results: ${results} }
`;

const add = (cwd: string, ...more: string[]) =>
  runSmplan(["measure", "add", "visits", "7", "--date", "2027-02-28", ...more], { cwd });

const header = "date,kpi,value,note\n";
const cyrillic = Buffer.concat([
  Buffer.from(`${header}2027-01-31,visits,1,`),
  Buffer.from([0xe1, 0xf0, 0xee, 0xe5, 0xed, 0xee]),
  Buffer.from("\n"),
]);
const utf16 = Buffer.from(`\ufeff${header}2027-01-31,visits,1,\n`, "utf16le");

describe("measure add refuses to change a results file, with the reason", () => {
  const kept: [string, Buffer | string, string][] = [
    ["in another encoding", cyrillic, "it is not text in UTF-8"],
    ["in UTF-16", utf16, "it is not text in UTF-8"],
    ["in UTF-16 without a mark", utf16.subarray(2), "it is not text in UTF-8"],
    ["without a header", "2027-01-31,visits,1,\n", "the first row does not name"],
    ["with another header", "day,what,much\n2027-01-31,visits,1\n", "the first row does not name"],
    ["with a line for spreadsheets", "sep=;\ndate;kpi;value;note\n", "the first row does not name"],
    ["with a comment before the header", `# by hand\n${header}`, "the first row does not name"],
    ["that ends within quotation marks", `${header}2027-01-31,visits,1,"a\n`, "it is no CSV file"],
  ];
  test.each(kept)("%s", async (_, content, why) => {
    const cwd = folder({ "smplan.yaml": planWith("r.csv"), "r.csv": content });
    for (const args of [[], ["--note", "=1"], ["--replace"]]) {
      const { code, err } = await add(cwd, ...args);
      expect([code, err]).toEqual([2, expect.stringContaining(`r.csv was not changed: ${why}`)]);
    }
    expect(readFileSync(join(cwd, "r.csv"))).toEqual(Buffer.from(content));
    expect(readdirSync(cwd).sort()).toEqual(["r.csv", "smplan.yaml"]);
  });

  test("also with --replace for a recorded value", async () => {
    const cwd = folder({ "smplan.yaml": planWith("r.csv"), "r.csv": cyrillic });
    const { code, err } = await runSmplan(
      ["measure", "add", "visits", "7", "--date", "2027-01-31", "--replace"],
      {
        cwd,
      },
    );
    expect([code, err]).toEqual([2, expect.stringContaining("it is not text in UTF-8")]);
    expect(readFileSync(join(cwd, "r.csv"))).toEqual(cyrillic);
  });
});

describe("measure add writes only results files, and only inside the project", () => {
  const paths: [string, string, string][] = [
    ["a parent folder", "../out.csv", "it lies outside the plan's folder"],
    ["a linked folder", "linked/out.csv", "it lies outside the plan's folder"],
    ["a linked file", "link.csv", "it lies outside the plan's folder"],
    ["a link to a file that does not exist", "dangling.csv", "it lies outside the plan's folder"],
    ["the plan", "smplan.yaml", "smplan.yaml is a plan"],
    ["a plan that does not exist", "other.smplan.yaml", "is a plan"],
    ["the configuration", "smplan.config.yaml", "would be lost"],
    ["a part of the plan", "team.yaml", "the first row does not name"],
    ["the folder", ".", "is a folder"],
    ["git's own files", ".git/hooks/pre-commit", "it is not a file for results"],
    ["a zero byte", '"a\\0b.csv"', "cannot be the path of a file"],
    ["a name that is too long", "n".repeat(300), "is too long"],
  ];
  test.each(paths)("%s", async (_, results, why) => {
    if (process.platform === "win32" && results.includes("link")) return;
    const outside = folder({ "real.csv": header });
    const cwd = folder({
      "sub/smplan.yaml": planWith(results),
      "sub/team.yaml": "- { id: ana, name: Ana }\n",
    });
    const home = join(cwd, "sub");
    mkdirSync(join(home, ".git/hooks"), { recursive: true });
    symlinkSync(outside, join(home, "linked"));
    symlinkSync(join(outside, "real.csv"), join(home, "link.csv"));
    symlinkSync(join(outside, "new.csv"), join(home, "dangling.csv"));
    const before = readdirSync(cwd, { recursive: true }).length;
    const { code, err } = await add(home, "sub" === results ? "" : ".");
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
    expect(err.trim().split("\n").length).toBeLessThan(3);
    expect(readFileSync(join(outside, "real.csv"), "utf8")).toBe(header);
    expect(readdirSync(outside)).toEqual(["real.csv"]);
    expect(readdirSync(cwd, { recursive: true })).toHaveLength(before);
  });

  test("but writes to another folder of the project", async () => {
    const cwd = folder({
      "smplan.config.yaml": "extends: minimal\n",
      "clients/smplan.yaml": planWith("../figures/new/r.csv"),
    });
    expect((await add(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "figures/new/r.csv"), "utf8")).toBe(`${header}2027-02-28,visits,7,\n`);
  });
});

test("measure add rejects a number that cannot be read back, and accepts common notations", async () => {
  const cwd = folder({ "smplan.yaml": planWith("r.csv") });
  for (const value of ["1e23", "1".repeat(30), "NaN", "Infinity"]) {
    const { code, err } = await runSmplan(["measure", "add", "visits", value, "--date", "2027-01-31"], {
      cwd,
    });
    expect([value, code, err]).toEqual([value, 2, expect.stringContaining("is no value of visits")]);
  }
  expect(existsSync(join(cwd, "r.csv"))).toBe(false);
  for (const [value, day] of [
    ["1,262.5", "01"],
    ["-3", "02"],
    ["0.0000005", "03"],
  ] as const)
    expect(
      (await runSmplan(["measure", "add", "--date", `2027-01-${day}`, "--", "visits", value], { cwd })).code,
    ).toBe(0);
  expect(readFileSync(join(cwd, "r.csv"), "utf8")).toBe(
    `${header}2027-01-01,visits,1262.5,\n2027-01-02,visits,-3,\n2027-01-03,visits,0.0000005,\n`,
  );
});

test("a note is text in every spreadsheet", async () => {
  const cwd = folder({ "smplan.yaml": planWith("r.csv") });
  expect((await add(cwd, "--note", '=HYPERLINK("x")')).code).toBe(0);
  expect(readFileSync(join(cwd, "r.csv"), "utf8")).toBe(
    `${header}2027-02-28,visits,7,"'=HYPERLINK(""x"")"\n`,
  );
  expect((await runSmplan(["report"], { cwd })).code).toBe(0);
});

test("lint --fix does not change a plan that was saved during the check", async () => {
  const plan =
    "smplan: 1\nteam: [{ id: emma, name: Emma }]\nplan: { title: a } # smplan-disable-line structure/placeholder -- x\n";
  const cwd = folder({
    "smplan.yaml": plan,
    "smplan.config.yaml": "extends: recommended\nplugins: [./saves.mjs]\n",
    "saves.mjs": `import { appendFileSync } from "node:fs";
export default {
  id: "house/saves", summary: "Saves.", why: "It does.", severity: "warning", reads: "all",
  presets: ["minimal", "recommended", "strict"],
  messages: { said: "x" }, examples: { invalid: "smplan: 1", valid: "smplan: 1" },
  check() { appendFileSync("smplan.yaml", "# saved\\n"); },
};
`,
  });

  const { code, err } = await runSmplan(["lint", "--fix"], { cwd });
  expect(err).toContain("smplan.yaml was changed by another program while it was checked");
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toContain(plan);
});
