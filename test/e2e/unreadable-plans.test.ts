import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const broken = "smplan: 1\nteam: [{ id: emma\n";
const noSections = ["--rule", "structure/section:off"];

interface Finding {
  rule: string;
  severity: string;
  line: number;
  file: string;
  message: string;
}

async function lint(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const cwd = folder(files);
  const { code, out, err } = await runSmplan(["lint", "smplan.yaml", "-f", "json", ...noSections, ...args], {
    cwd,
  });
  const findings: Finding[] = out === "" ? [] : JSON.parse(out).findings;
  return { cwd, code, err, findings, rules: findings.map(({ rule }) => rule) };
}

describe("a plan that cannot be read is an error", () => {
  test.each([
    ["a comment for the whole file", { "smplan.yaml": `# smplan-disable -- old\n${broken}` }, []],
    [
      "a comment that names the rule",
      { "smplan.yaml": broken.replace("team", "# smplan-disable-next-line structure/yaml -- old\nteam") },
      [],
    ],
    [
      "a configuration",
      { "smplan.yaml": broken, "smplan.config.yaml": "rules: { structure/yaml: off }\n" },
      [],
    ],
    [
      "an override",
      {
        "smplan.yaml": broken,
        "smplan.config.yaml": "overrides: [{ files: ['*.yaml'], rules: { structure/yaml: info } }]\n",
      },
      [],
    ],
    ["--rule", { "smplan.yaml": broken }, ["--rule", "structure/yaml:warning"]],
    ["a text that is not a plan", { "smplan.yaml": "# smplan-disable -- old\n- a\n" }, []],
    [
      "UTF-16",
      { "smplan.yaml": Buffer.from(`\uFEFF${broken}`, "utf16le") },
      ["--rule", "structure/yaml:off"],
    ],
  ])("despite %s", async (_, files, args) => {
    const { code, findings } = await lint(files as Record<string, string>, ...args);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "structure/yaml", severity: "error" }));
    expect(code).toBe(1);
  });

  test("despite a baseline, which does not record it", async () => {
    const { cwd, code, err, rules } = await lint({ "smplan.yaml": broken }, "--update-baseline");
    expect(rules).toContain("structure/yaml");
    expect(err).toContain("not in .smplan-baseline.json");
    expect(code).toBe(1);
    const baseline = JSON.parse(readFileSync(join(cwd, ".smplan-baseline.json"), "utf8"));
    expect(baseline.findings).toEqual({});
    const old = { version: 1, findings: { "smplan.yaml": { "structure/yaml bracket": 1 } } };
    const again = await lint(
      { "smplan.yaml": broken, ".smplan-baseline.json": JSON.stringify(old) },
      "--baseline",
      ".smplan-baseline.json",
    );
    expect(again.code).toBe(1);
  });
});

describe("a section that cannot be read is an error", () => {
  const main = "# smplan-disable -- old\nsmplan: 1\ncrisis: { $include: crisis.yaml }\n";

  test.each([
    ["its file is missing", {}, "structure/include"],
    ["its file is not valid YAML", { "crisis.yaml": "# smplan-disable\nlevels: [\n" }, "structure/yaml"],
    ["its file is empty", { "crisis.yaml": "# to be written\n" }, "structure/include"],
  ])("if %s", async (_, files, rule) => {
    const off = ["--rule", "structure/include:off", "--rule", "structure/yaml:off"];
    const { code, findings } = await lint({ "smplan.yaml": main, ...files }, ...off);
    expect(findings).toContainEqual(expect.objectContaining({ rule, severity: "error" }));
    expect(code).toBe(1);
  });
});

describe("a section that no rule checked", () => {
  const plan = "smplan: 1\nplan:\n  title: A\n  organisation: B\n";

  test.each([
    ["a comment", plan.replace("  org", "  # smplan-disable-next-line structure/schema -- old\n  org"), []],
    ["a setting", plan, ["--rule", "structure/schema:off"]],
  ])("is reported if %s hides the cause", async (_, text, args) => {
    const { findings } = await lint({ "smplan.yaml": text }, ...args);
    expect(findings).toEqual([
      expect.objectContaining({ rule: "structure/schema", severity: "warning", line: 2 }),
    ]);
    expect(findings[0]?.message).toContain('No rule checks what is under "plan"');
  });

  test("is reported if it has a misspelled key", async () => {
    const text = "smplan: 1\n# smplan-disable-next-line structure/schema -- old\nkpi: []\n";
    expect((await lint({ "smplan.yaml": text })).findings[0]?.message).toContain('under "kpi"');
  });

  test("is not reported in addition to the cause", async () => {
    expect((await lint({ "smplan.yaml": plan })).rules).toEqual(["structure/schema"]);
  });

  test("is reported if a baseline accepts the cause", async () => {
    const { cwd } = await lint({ "smplan.yaml": plan }, "--update-baseline");
    const again = await runSmplan(["lint", "--baseline", ".smplan-baseline.json", ...noSections], { cwd });
    expect(again.err).toContain("could not check smplan.yaml");
  });
});

describe("results that cannot be read", () => {
  const plan = "smplan: 1\nmeasurement:\n  results: results.csv # smplan-disable-line -- old\n";
  const resultsOf = async (csv: string | undefined, text = plan) =>
    (
      await lint({ "smplan.yaml": text, ...(csv === undefined ? {} : { "results.csv": csv }) })
    ).findings.filter(({ rule }) => rule === "structure/include");

  test("are an error despite comments", async () => {
    expect(await resultsOf("day,value\n2027-01-31,3\n")).toEqual([
      expect.objectContaining({ severity: "error", line: 3 }),
    ]);
    expect((await resultsOf('date,kpi,value\n"2027-01-31,a,3\n'))[0]?.message).toContain("it is no CSV file");
  });

  test("are a warning if only single rows are invalid", async () => {
    const [finding] = await resultsOf(
      "date,kpi,value\n31 Jan,a,3\n2027-01-31,a,3\n2027-02-28,a,x\n",
      plan.replace(/ #.*/, ""),
    );
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain("2 rows of results that are not read. Row 2:");
  });

  test("are not reported if there is no file", async () => {
    expect(await resultsOf(undefined)).toEqual([]);
    expect(await resultsOf("")).toEqual([]);
  });
});

test("a baseline keeps its entries for a plan that cannot be read", async () => {
  const text = "smplan: 1\nplan: { title: TBD }\n";
  const { cwd } = await lint({ "smplan.yaml": text }, "--update-baseline");
  const baseline = readFileSync(join(cwd, ".smplan-baseline.json"), "utf8");
  const files = { "smplan.yaml": `${text}team: [\n`, ".smplan-baseline.json": baseline };
  const { err } = await lint(files, "--baseline", ".smplan-baseline.json");
  expect(err).not.toContain("fixed");
  const updated = await lint(files, "--update-baseline");
  expect(readFileSync(join(updated.cwd, ".smplan-baseline.json"), "utf8")).toBe(baseline);
});

describe("standard input", () => {
  const stdin = (input: string | Buffer) =>
    runSmplan(["lint", "-", "--rule", "structure/yaml:off"], { cwd: folder(), input: input as string });

  test.each([
    ["Latin-1", Buffer.from("smplan: 1\nplan: { title: Café }\n", "latin1"), "not UTF-8"],
    ["UTF-16", Buffer.from("\uFEFFsmplan: 1\n", "utf16le"), "UTF-16"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not text"],
  ])("is rejected as %s, like a file", async (_, input, message) => {
    const { code, out } = await stdin(input);
    expect(out).toContain(message);
    expect(code).toBe(1);
  });

  test("is rejected if it is longer than the limit", async () => {
    const { code, err } = await stdin("#".repeat(5_000_000));
    expect(err).toContain("More than 4 MB came from standard input");
    expect(code).toBe(2);
  });

  test("may start with a byte order mark", async () => {
    const { out } = await runSmplan(["lint", "-", ...noSections], {
      cwd: folder(),
      input: "\uFEFFsmplan: 1\n",
    });
    expect(out).toContain("no problems found");
  });
});

describe("scores", () => {
  test("are not given to sections whose rules could not run", async () => {
    const cwd = folder({
      "smplan.yaml": "smplan: 1\nkpis: [{ id: A }]\nobjectives: [{ id: a, statement: Take orders. }]\n",
    });
    for (const format of ["markdown", "html"]) {
      const { out } = await runSmplan(["lint", "-f", format], { cwd });
      expect(out).toMatch(format === "html" ? /kpis<\/th><td>–<\/td>/ : /\| kpis \| – \|/);
      expect(out).toContain("A section has no score if one of its rules could not run.");
    }
  });

  test("are not given to any section of a plan that cannot be read", async () => {
    const cwd = folder({ "smplan.yaml": broken });
    const { out } = await runSmplan(["lint", "-f", "markdown"], { cwd });
    expect([...out.matchAll(/^\| (\w+) \| \S+ \d+ %/gm)].map(([, section]) => section)).toEqual([]);
  });
});
