import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const lint = async (text: string, ...args: string[]): Promise<string[]> => {
  const cwd = folder({ "smplan.yaml": text });
  const { out } = await runSmplan(["lint", "--format", "json", "--rule", "structure/section:off", ...args], {
    cwd,
  });
  return JSON.parse(out).findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`);
};

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

describe("comments suppress findings", () => {
  test("on the next line, on their own line, and in blocks", async () => {
    const plan = `smplan: 1
# smplan-disable-next-line structure/placeholder -- the fair is called so
plan: { title: TBD }
team:
  - { id: a, name: TODO } # smplan-disable-line -- nobody yet
  # smplan-disable structure/placeholder, crisis/known -- to be filled in May
  - { id: b, name: TBD }
  - { id: c, name: TBD }
  # smplan-enable structure/placeholder
  - { id: d, name: TBD }
`;
    expect(await lint(plan)).toEqual(["6 structure/unused-suppression", "10 structure/placeholder"]);
  });

  test("and may need a reason", async () => {
    const plan = "smplan: 1\nplan: { title: TBD } # smplan-disable-line structure/placeholder\n";
    expect(await lint(plan)).toEqual([]);
    expect(await lint(plan, "--rule", "structure/suppression-reason:error")).toEqual([
      "2 structure/suppression-reason",
    ]);
  });

  test("and are not unused if the rule is off", async () => {
    const plan = "smplan: 1\nplan: { title: A } # smplan-disable-line structure/placeholder -- later\n";
    expect(await lint(plan)).toEqual(["2 structure/unused-suppression"]);
    expect(await lint(plan, "--rule", "structure/placeholder:off")).toEqual([]);
  });

  test("in included files", async () => {
    const cwd = folder({
      "smplan.yaml": "smplan: 1\nteam: { $include: team.yaml }\n",
      "team.yaml": "- { id: a, name: TBD } # smplan-disable-line structure/placeholder -- nobody yet\n",
    });
    expect((await runSmplan(["lint", "--rule", "structure/section:off"], { cwd })).code).toBe(0);
    expect((await runSmplan(["lint", "--rule", "structure/section:off"], { cwd })).out).toContain(
      "no problems found",
    );
  });
});

const fixed = async (files: Record<string, string>, ...args: string[]) => {
  const cwd = folder(files);
  const run = await runSmplan(["lint", "--fix", ...args], { cwd });
  return { ...run, texts: Object.fromEntries(Object.keys(files).map((name) => [name, read(cwd, name)])) };
};

describe("a suppression of a rule that could not run is kept", () => {
  const comment = "  # smplan-disable-next-line structure/placeholder -- the fair is called so\n";
  const block = "# smplan-disable crisis/drill -- the drill is in June\n";

  test.each([
    [
      "the plan is not valid YAML",
      { "smplan.yaml": `smplan: 1\nplan:\n${comment}  title: TBD\n  organization: "A\n` },
    ],
    [
      "its section has a wrong key",
      { "smplan.yaml": `smplan: 1\nplan:\n${comment}  title: TBD\n  titel: A\n` },
    ],
    [
      "its section is misspelled",
      { "smplan.yaml": `smplan: 1\n${block}crisi: { version: "1" }\ncrisis: { version: "1" }\n` },
    ],
    [
      "its section cannot be included",
      { "smplan.yaml": `smplan: 1\n${block}crisis: { $include: a.yaml }\n` },
    ],
    [
      "the included section is not valid YAML",
      { "smplan.yaml": `smplan: 1\n${block}crisis: { $include: a.yaml }\n`, "a.yaml": "levels: [\n" },
    ],
    [
      "it suppresses everything",
      { "smplan.yaml": `smplan: 1\n# smplan-disable -- old\nplan: { titel: A }\n` },
    ],
    [
      "the rule is off",
      { "smplan.yaml": `smplan: 1\n${block}crisis: { version: "1" }\n` },
      "crisis/drill:off",
    ],
    [
      "it suppresses everything and a rule is off",
      { "smplan.yaml": "smplan: 1\n# smplan-disable -- old\nx-a: 1\n" },
      "crisis/drill:off",
    ],
    [
      "the rule fails",
      {
        "smplan.yaml": "smplan: 1\n# smplan-disable acme/faulty -- old\nplan: { title: A }\n",
        "smplan.config.yaml": "plugins: [./faulty.mjs]\n",
        "faulty.mjs":
          'export default { id: "acme/faulty", messages: {}, check() { throw new Error("no such thing"); } };\n',
      },
    ],
  ])("if %s", async (_, files, level?: string) => {
    const rules = ["structure/section:off", ...(level === undefined ? [] : [level])];
    const { texts, out } = await fixed(
      files as Record<string, string>,
      ...rules.flatMap((rule) => ["--rule", rule]),
    );
    expect(texts).toEqual(files);
    expect(out).not.toContain("unused-suppression");
  });
});

describe("an unused suppression", () => {
  test("leaves its reason as a comment", async () => {
    const { texts } = await fixed({
      "smplan.yaml": `smplan: 1
plan:
  # smplan-disable-next-line structure/placeholder -- called so -- says Emma
  title: Fair # smplan-disable-line structure/placeholder
  organization: TBD # smplan-disable-line structure/placeholder, structure/dates -- structure/dates is for later
`,
    });
    expect(texts["smplan.yaml"]).toBe(`smplan: 1
plan:
  # called so -- says Emma
  title: Fair
  organization: TBD # smplan-disable-line structure/placeholder -- structure/dates is for later
`);
  });

  test("stays if its reason would be read as a directive", async () => {
    const files = {
      "smplan.yaml":
        "smplan: 1\nplan: { title: A } # smplan-disable-line structure/dates -- smplan-disable all of it\n",
    };
    expect((await fixed(files)).texts).toEqual(files);
  });

  test("in an included file is not removed, and not reported if another plan needs it", async () => {
    const crisis = "# smplan-disable-next-line structure/placeholder -- ours\nversion: TBD\n";
    const team = "- { id: a, name: A } # smplan-disable-line structure/placeholder -- later\n";
    const files = {
      "a.smplan.yaml": "smplan: 1\ncrisis: { $include: crisis.yaml }\nteam: { $include: team.yaml }\n",
      "b.smplan.yaml":
        "smplan: 1\n# smplan-disable-next-line structure/placeholder -- b\nplan: { title: TBD }\nteam: { $include: team.yaml }\n",
      "crisis.yaml": crisis,
      "team.yaml": team,
    };
    const { texts, out } = await fixed(files, "-f", "compact");
    expect(texts).toEqual(files);
    expect(out.match(/team\.yaml.*unused-suppression/g)).toHaveLength(1);
    expect(out).not.toMatch(/crisis\.yaml.*unused-suppression/);
  });
});

test("a mistyped directive is reported, with a suggestion", async () => {
  const plan = `smplan: 1
# smplan-ignore-next-line structure/placeholder -- ours
plan: { title: TBD }
# smplan-ignore is a word that we do not use
x-note: 1
`;
  expect(await lint(plan)).toEqual(["2 structure/unused-suppression", "3 structure/placeholder"]);
  const { out } = await runSmplan(["lint", "-f", "compact"], { cwd: folder({ "smplan.yaml": plan }) });
  expect(out).toContain('Did you mean "smplan-disable-next-line"?');
  expect((await fixed({ "smplan.yaml": plan })).texts["smplan.yaml"]).toBe(plan);
});

test("findings about comments can be suppressed by name", async () => {
  const plan =
    "smplan: 1\n# smplan-disable structure/suppression-reason -- not in this file\nplan: { title: TBD } # smplan-disable-line structure/placeholder\n";
  expect(await lint(plan, "--rule", "structure/suppression-reason:error")).toEqual([]);
});

test("a failed rule is reported despite comments and baselines, with its stack in debug mode", async () => {
  const cwd = folder({
    "smplan.yaml": "# smplan-disable -- all\nsmplan: 1\nplan: { title: A }\n",
    "smplan.config.yaml": "plugins: [./faulty.mjs]\n",
    "faulty.mjs":
      'export default { id: "acme/faulty", messages: {}, check() { throw new Error("no such thing"); } };\n',
  });
  const run = (language: string, env = {}) =>
    runSmplan(["lint", "--update-baseline", "-l", language], { cwd, env });
  expect((await run("en")).out).toContain("The rule acme/faulty failed: no such thing.");
  expect((await run("bg")).out).toContain("Правилото acme/faulty даде грешка: no such thing.");
  expect((await run("es")).out).toContain("La regla acme/faulty ha fallado: no such thing.");
  expect((await run("en")).err).not.toContain("faulty.mjs:1");
  expect((await run("en", { SMPLAN_DEBUG: "1" })).err).toContain("faulty.mjs:1");
});

describe("a baseline", () => {
  const old = "smplan: 1\nplan: { title: TBD }\nteam:\n  - { id: a, name: TBD }\n";
  const off = ["--rule", "structure/section:off"];

  test("accepts existing findings, also if lines move, but no new ones", async () => {
    const cwd = folder({ "clients/smplan.yaml": old });
    const write = await runSmplan(["lint", "--baseline", "known.json", "--update-baseline", ...off], { cwd });
    expect(write.err).toContain("known.json accepts 2 problems from now on.");
    expect(write.code).toBe(0);
    expect((await runSmplan(["lint", "--baseline", "known.json", ...off], { cwd })).out).toContain(
      "no problems found",
    );
    const moved = `# ours\n\nsmplan: 1\nteam:\n  - { id: b, name: TBD }\n  - { id: a, name: TBD }\nplan:\n  title: TBD\n`;
    const other = folder({ "clients/smplan.yaml": moved, "known.json": read(cwd, "known.json") });
    const { out } = await runSmplan(
      ["lint", "--format", "json", "--baseline", "known.json", "--language", "bg", ...off],
      {
        cwd: other,
      },
    );
    expect(JSON.parse(out).findings.map(({ line }: { line: number }) => line)).toEqual([5]);
  });

  test("reports how many of its findings are fixed", async () => {
    const cwd = folder({ "smplan.yaml": old });
    await runSmplan(["lint", "--baseline", "known.json", "--update-baseline", ...off], { cwd });
    const fixedPlan = folder({
      "smplan.yaml": "smplan: 1\nplan: { title: Fair }\n",
      "known.json": read(cwd, "known.json"),
    });
    expect((await runSmplan(["lint", "--baseline", "known.json", ...off], { cwd: fixedPlan })).err).toContain(
      "2 problems of the baseline are fixed",
    );
  });

  test("that is missing or has another format is an error", async () => {
    const cwd = folder({ "smplan.yaml": old, "other.json": "{}" });
    const missing = await runSmplan(["lint", "--baseline", "known.json"], { cwd });
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("There is no baseline known.json.");
    const wrong = await runSmplan(["lint", "--baseline", "other.json", "--update-baseline"], { cwd });
    expect(wrong.err).toContain("other.json is no baseline of smplan.");
    expect(read(cwd, "other.json")).toBe("{}");
  });
});
