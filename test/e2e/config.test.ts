import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

/** A plan with one finding of a rule that is easy to configure. */
const plan = "smplan: 1\nplan: { title: TBD }\n";
const only = ["--preset", "minimal", "--format", "json"];

interface ReportedFinding {
  rule: string;
  severity: string;
  message: string;
}

async function findings(cwd: string, ...args: string[]): Promise<ReportedFinding[]> {
  const { out, err } = await runSmplan(["lint", "--format", "json", ...args], { cwd });
  if (out === "") throw new Error(err);
  return JSON.parse(out).findings;
}

const severityOf = (found: readonly ReportedFinding[], rule: string): string | undefined =>
  found.find((finding) => finding.rule === rule)?.severity;

describe("a configuration", () => {
  test.each([
    ["smplan.config.yaml", "rules: { structure/placeholder: error }"],
    ["smplan.config.yml", "rules: { structure/placeholder: { severity: error } }"],
    ["smplan.config.json", '{ "rules": { "structure/placeholder": "error" } }'],
    ["package.json", '{ "name": "plans", "smplan": { "rules": { "structure/placeholder": "error" } } }'],
  ])("is found as %s, also above the plan", async (name, text) => {
    const cwd = folder({ [name]: text, "clients/acme/smplan.yaml": plan });
    expect(severityOf(await findings(cwd), "structure/placeholder")).toBe("error");
  });

  test("is ignored in a package.json without our key", async () => {
    const cwd = folder({ "package.json": '{ "name": "smplan" }', "smplan.yaml": plan });
    expect(severityOf(await findings(cwd), "structure/placeholder")).toBe("warning");
  });

  test("extends presets, files and packages, and later ones override earlier ones", async () => {
    const cwd = folder({
      "smplan.config.yaml":
        'extends: ["@acme/plans", ./team/base.yaml]\nrules: { structure/section: off, kpis/baseline: error }',
      "team/base.yaml": "rules: { structure/placeholder: info, kpis/baseline: info }",
      "node_modules/@acme/plans/smplan.config.yaml": "extends: strict\nrules: { structure/placeholder: off }",
      "smplan.yaml": `${plan}kpis: [{ id: k, name: K, objective: o, target: { value: 1, by: 2027-01-01 } }]\n`,
    });
    const found = await findings(cwd);
    expect(severityOf(found, "structure/placeholder")).toBe("info");
    expect(severityOf(found, "kpis/baseline")).toBe("error");
    expect(severityOf(found, "kpis/source")).toBe("error");
    expect(severityOf(found, "structure/section")).toBeUndefined();
  });

  test("configures rules for some plans, and ignores others", async () => {
    const cwd = folder({
      "smplan.config.yaml":
        "overrides: [{ files: [clients/new/], rules: { structure/placeholder: info } }]\nignore: [archive/]",
      "clients/new/smplan.yaml": plan,
      "clients/old/smplan.yaml": plan,
      "archive/smplan.yaml": plan,
    });
    const found = (await findings(cwd)).filter(
      ({ rule }) => rule === "structure/placeholder",
    ) as (ReportedFinding & {
      file: string;
    })[];
    expect(found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "clients/new/smplan.yaml info",
      "clients/old/smplan.yaml warning",
    ]);
  });

  test("adds the team's own platforms and metrics", async () => {
    const cwd = folder({
      "smplan.config.yaml":
        "vocabulary: { platforms: [{ id: faceboook, name: Our own, home: https://f.example }], metrics: [{ id: reech, unit: count, direction: up }] }",
      "smplan.yaml":
        "smplan: 1\nkpis: [{ id: k, name: K, metric: reech, source: native:faceboook }]\nstrategy: { channels: [{ id: f, platform: faceboook }] }\n",
    });
    expect((await findings(cwd)).filter(({ rule }) => rule === "structure/reference")).toEqual([]);
  });

  test("sets the options of rules", async () => {
    const kpi =
      "{ id: k, name: K, objective: o, baseline: { value: 10 }, target: { value: 24, by: 2027-01-01 } }";
    const cwd = folder({
      "smplan.config.yaml": "rules: { objectives/realistic: { growth: 150 } }",
      "smplan.yaml": `smplan: 1\nobjectives: [{ id: o, statement: S }]\nkpis: [${kpi}]\n`,
    });
    expect(severityOf(await findings(cwd), "objectives/realistic")).toBeUndefined();
    expect(
      severityOf(await findings(cwd, "--rule", "objectives/realistic:error"), "objectives/realistic"),
    ).toBeUndefined();
  });

  test("is overridden by the command line", async () => {
    const cwd = folder({
      "smplan.config.yaml": "rules: { structure/placeholder: off }",
      "smplan.yaml": plan,
    });
    expect(
      severityOf(await findings(cwd, "--rule", "structure/placeholder:info"), "structure/placeholder"),
    ).toBe("info");
  });
});

describe("a configuration", () => {
  test.each([
    ["is empty", "smplan.config.yaml", ""],
    ["has only comments", "smplan.config.yaml", "# to be written\n"],
    ["is an empty JSON file", "smplan.config.json", " \n"],
    ["has x- keys", "smplan.config.yaml", "x-owner: emma\nvocabulary: { x-note: ours }\n"],
    ["names its schema", "smplan.config.json", '{ "$schema": "./smplan.config.schema.json", "rules": {} }'],
  ])("may be one that %s", async (_, name, text) => {
    const cwd = folder({ [name]: text, "smplan.yaml": plan });
    expect(severityOf(await findings(cwd), "structure/placeholder")).toBe("warning");
  });

  test("marks the root of a project, even if it is empty", async () => {
    const cwd = folder({
      "smplan.config.yaml": "",
      "crisis.yaml": 'version: "1"\n',
      "client/smplan.yaml": "smplan: 1\ncrisis: { $include: ../crisis.yaml }\n",
    });
    expect(severityOf(await findings(cwd), "structure/include")).toBeUndefined();
  });

  test.each(["./smplan.yaml", "smplan.yaml", "/smplan.yaml", "./", "**", "./*.yaml"])(
    "supports patterns such as %s",
    async (pattern) => {
      const cwd = folder({
        "smplan.config.yaml": `overrides: [{ files: ["${pattern}"], rules: { structure/placeholder: error } }]`,
        "smplan.yaml": plan,
      });
      expect(severityOf(await findings(cwd), "structure/placeholder")).toBe(
        pattern === "./" ? "warning" : "error",
      );
    },
  );
});

describe("reports an invalid configuration with its position", () => {
  test.each([
    [
      "rules: { kpis/basline: error }",
      '1:10: There is no rule "kpis/basline". Did you mean "kpis/baseline"?',
    ],
    ["rules: { kpis/baseline: eror }", 'Did you mean "error"?'],
    ["rules: { objectives/realistic: { grwth: 3 } }", 'has no key "grwth". Did you mean "growth"?'],
    ["rules: { objectives/realistic: { growth: high } }", '"growth" should be a number'],
    ["extends: recomended", 'There is no preset "recomended". Did you mean "recommended"?'],
    ["extends: ./base.yaml", 'There is no file "./base.yaml" beside this configuration.'],
    [
      "extends: [acme-plans]",
      "neither a preset (minimal, recommended, strict, eu, bg, es, uk, us), nor an installed package",
    ],
    ["extends: ./smplan.config.yaml", "leads back to a configuration that extends it"],
    ["ingore: [a]", 'has no key "ingore". Did you mean "ignore"?'],
    ["plugins: [./nowhere.mjs]", 'The plugin "./nowhere.mjs" cannot be loaded'],
    ["plugins: [./empty.mjs]", "exports something that is no rule"],
    ["customRules: { acme: { given: kpis.*, assert: name is present, message: M } }", 'such as "acme/acme"'],
    ["customRules: { a/b: { given: kpi.*, assert: name is present, message: M } }", 'Did you mean "kpis"?'],
    [
      "customRules: { a/b: { given: kpis.*, assert: name presnt, message: M } }",
      '"name presnt" is no comparison',
    ],
    ["customRules: { a/b: { given: kpis.*, assert: { type: 7 }, message: M } }", "This is no JSON Schema"],
    ["customRules: { kpis/baseline: { given: kpis.*, assert: name is present, message: M } }", "already"],
    ["rules: [a", "A bracket or a comma is missing"],
    ["rule: {}", 'has no key "rule". Did you mean "rules"? Keys of your own begin with "x-".'],
    ["rules: { kpis/baseline: 0 }", 'Did you mean "off"?'],
    ["rules: { kpis/baseline: 1 }", 'Did you mean "warning"?'],
    ['rules: { kpis/baseline: "2" }', 'Did you mean "error"?'],
    ["rules: { kpis/baseline: warn }", 'Did you mean "warning"?'],
    ["rules: { kpis/baseline: false }", 'Did you mean "off"?'],
    ["rules: { kpis/baseline: true }", "Choose one of: error, warning, info, off."],
    ["rules: { objectives/focus: { severity: 2 } }", 'Did you mean "error"?'],
    ["rules: { objectives/focus: [warn, { max: 3 }] }", "as a mapping"],
    ["rules: { objectives/focus: { most: 3 } }", 'has no key "most". It may have: severity, max.'],
    ["overrides: [{ files: ['clients/{a,b}/**'], rules: {} }]", "1:23: "],
    ["overrides: [{ files: ['clients/{a,b}/**'], rules: {} }]", "{a,b}"],
    ["ignore: ['{1..3}.yaml']", "one pattern for each"],
    ["ignore: [../other/]", "leads out of the folder"],
    ["ignore: ['clients\\\\new']", "forward slashes"],
    ["ignore: [clients/a.smplan.yaml/]", "Leave the slash out"],
    ["overrides: [{ files: ['!a.yaml'], rules: {} }]", "only leave plans out"],
    [
      "customRules: { a/b: { given: kpis.*, assert: target.value > 10 and name, message: M } }",
      '"and" joins two comparisons',
    ],
    [
      "customRules: { a/b: { given: kpis.*, assert: targt.value > 10, message: M } }",
      'Did you mean "target"?',
    ],
    ["customRules: { a/b: { given: kpis, assert: name is present, message: M } }", 'Write "kpis.*"'],
    ["<<: { rules: {} }", 'The merge key "<<"'],
  ])("%s", async (config, message) => {
    const cwd = folder({
      "smplan.config.yaml": config,
      "smplan.yaml": plan,
      "empty.mjs": "export default 7;",
    });
    const { code, out, err } = await runSmplan(["lint"], { cwd });
    expect(err).toContain("smplan.config.yaml");
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("an ignored plan", () => {
  test("by .smplanignore is not checked, and is reported if it is named", async () => {
    const cwd = folder({
      ".smplanignore": "# old ones\narchive/\n",
      "archive/smplan.yaml": plan,
      "smplan.yaml": plan,
    });
    expect(JSON.parse((await runSmplan(["lint", ...only], { cwd })).out).summary.plans).toBe(1);
    for (const [args, expected] of [
      [["archive/smplan.yaml"], 2],
      [["archive/smplan.yaml", "--pass-on-no-plans"], 0],
      [["archive/smplan.yaml", "smplan.yaml", "-p", "minimal", "--rule", "structure/section:off"], 0],
    ] as const) {
      const { err, code } = await runSmplan(["lint", ...args], { cwd });
      expect(err).toContain("archive/smplan.yaml is left out, as");
      expect(code).toBe(expected);
    }
    expect(JSON.parse((await runSmplan(["lint", "--no-ignore", ...only], { cwd })).out).summary.plans).toBe(
      2,
    );
  });
});

test("--print-config prints the source of each setting", async () => {
  const cwd = folder({
    "smplan.config.yaml":
      "extends: ./base.yaml\nrules:\n  kpis/baseline: off\n  objectives/realistic: { growth: 150 }\n",
    "base.yaml": "extends: strict\n",
    "smplan.yaml": plan,
  });
  const { out, code } = await runSmplan(
    ["lint", "--print-config", "smplan.yaml", "--rule", "kpis/target:info"],
    {
      cwd,
    },
  );
  expect(code).toBe(0);
  expect(out).toMatch(/kpis\/baseline: off\s+# smplan\.config\.yaml:3/);
  expect(out).toMatch(/kpis\/source: error\s+# preset strict/);
  expect(out).toMatch(/kpis\/target: info\s+# --rule/);
  expect(out).toMatch(
    /objectives\/realistic: \{ severity: error, growth: 150 \}\s+# preset strict, growth: smplan\.config\.yaml:4/,
  );
});

describe("own rules", () => {
  const calendar =
    "smplan: 1\ncalendar: { posts: [{ id: p, date: 2027-03-05 }, { id: q, date: 2027-03-04 }] }\n";
  const typescript = `import type { Rule } from "smplan";
import { weekday } from "./weekday.ts";
export default {
  id: "acme/no-fridays",
  reads: ["calendar"],
  messages: { friday: 'Post "{id}" is on a Friday.' },
  check({ calendar }, report) {
    for (const post of calendar.posts ?? [])
      if (weekday(post.date as string) === 5) report(post, "friday", { at: "date", data: { id: post.id } });
  },
} satisfies Partial<Rule>;
`;
  const helper = "export const weekday = (day: string): number => new Date(day).getUTCDay();\n";

  test("are modules in TypeScript or JavaScript", async () => {
    const cwd = folder({
      "smplan.config.yaml": "plugins: [./rules/no-fridays.ts, ./rules/all.mjs]\nrules: { acme/silent: off }",
      "rules/no-fridays.ts": typescript,
      "rules/weekday.ts": helper,
      "rules/all.mjs":
        "const rule = (id) => ({ id, messages: { m: 'Said.' }, check(_, report, { root }) { report(root, 'm'); } });\nexport default [rule('acme/says'), rule('acme/silent')];",
      "smplan.yaml": calendar,
    });
    const own = (await findings(cwd)).filter(({ rule }) => rule.startsWith("acme/"));
    expect(own.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "acme/says: Said.",
      'acme/no-fridays: Post "p" is on a Friday.',
    ]);
  });

  test("that throw are reported, and other rules still run", async () => {
    const cwd = folder({
      "smplan.config.yaml": "plugins: [./rule.mjs]",
      "rule.mjs":
        "export default { id: 'acme/boom', messages: {}, check() { throw new Error('no luck'); } };",
      "smplan.yaml": plan,
    });
    const found = await findings(cwd);
    expect(found.find(({ rule }) => rule === "acme/boom")?.message).toContain(
      "The rule acme/boom failed: no luck.",
    );
    expect(severityOf(found, "structure/placeholder")).toBe("warning");
  });

  test.each([
    ["assert: landingPage is present", ["b"]],
    ["assert: landingPage is not present", ["a"]],
    ["when: kind is paid\n    assert: landingPage is present", []],
    ["assert: budget <= 500", ["b"]],
    ["assert: start < end", ["b"]],
    ["assert: name matches ^A", ["b"]],
    ["assert: channels contains ig", ["b"]],
    ["assert: { required: [landingPage] }", ["b"]],
    ["assert: { properties: { budget: { maximum: 500 } } }", ["b"]],
  ])("are declared without programming: %s", async (condition, ids) => {
    const cwd = folder({
      "smplan.config.yaml": `customRules:\n  acme/ads:\n    given: campaigns.*\n    ${condition}\n    message: 'Mend "{id}" of {nobody}.'\n`,
      "smplan.yaml":
        "smplan: 1\ncampaigns:\n  - { id: a, name: Ads, kind: paid, landingPage: https://a.example, budget: 500, start: 2027-01-01, end: 2027-02-01, channels: [ig] }\n  - { id: b, name: Bus, kind: organic, budget: 501, start: 2027-03-01, end: 2027-02-01, channels: [fb] }\n",
    });
    const own = (await findings(cwd)).filter(({ rule }) => rule === "acme/ads");
    expect(own.map(({ message }) => message)).toEqual(ids.map((id) => `Mend "${id}" of –.`));
  });
});
