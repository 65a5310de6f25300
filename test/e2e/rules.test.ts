import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/i18n/languages.ts";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import { rules as builtIn } from "../../src/rules/index.ts";
import { addConfigEntry } from "../../src/services/rules/config-entry.ts";
import { declaredRuleSource } from "../../src/services/rules/rule-templates.ts";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { baseEnv, folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const root = join(import.meta.dirname, "../..");
const friday = "smplan: 1\ncalendar: { posts: [{ id: buns, date: 2027-03-26 }] }\n";
const paid = "smplan: 1\ncampaigns: [{ id: spring, name: Spring, kind: paid }]\n";

function textOf(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), "utf8");
}

async function messagesOf(cwd: string, rule: string): Promise<string[]> {
  const { out, err } = await runSmplan(["lint", "--format", "json"], { cwd });
  if (out === "") throw new Error(err);
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

test.each([
  ["tests", 'Did you mean "smplan rules test"?'],
  ["kpis/linked", 'Did you mean "smplan explain kpis/linked"?'],
  ["everything", '"smplan rules new" writes a rule, "smplan rules test" tries yours.'],
])("smplan rules %s suggests the correct command", async (word, remedy) => {
  const { code, out, err } = await runSmplan(["rules", word], { cwd: folder() });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(`smplan: "smplan rules" does not know "${word}".\n${remedy}\n`);
});

describe("smplan rules new", () => {
  test.each([
    ["JavaScript", [], "mjs"],
    ["TypeScript", ["--typescript"], "ts"],
  ])("writes a rule in %s that lint runs", async (_, options, ending) => {
    const cwd = folder({ "smplan.yaml": friday });
    const { code, out, err } = await runSmplan(["rules", "new", "bakery/no-fridays", ...options], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Wrote rules/bakery/no-fridays.${ending}.`);
    expect(out).toContain(`Wrote rules/bakery/no-fridays.test.${ending}.`);
    expect(out).toContain(
      `Added to smplan.config.yaml:\n  plugins:\n    - ./rules/bakery/no-fridays.${ending}`,
    );
    expect(await messagesOf(cwd, "bakery/no-fridays")).toEqual([
      'Post "buns" is due on a Friday. Choose another day.',
    ]);
  });

  test("declares a rule without programming, whose test cases pass", async () => {
    const cwd = folder({ "smplan.yaml": paid });
    expect((await runSmplan(["rules", "new", "bakery/landing-page", "--yaml"], { cwd })).code).toBe(0);
    expect(await messagesOf(cwd, "bakery/landing-page")).toEqual([
      'Campaign "Spring" (spring) has no landing page. Ask the web team for one.',
    ]);
    const { code, out } = await runSmplan(["rules", "test"], { cwd });
    expect(out).toContain("✔ bakery/landing-page  2 pieces");
    expect(out).toContain("1 rule tried on 2 pieces of plans: all as it should be.");
    expect(code).toBe(0);
  });

  test("keeps the content of the configuration, and its comments", async () => {
    const config = "# Ours\nrules:\n  kpis/ave: off # we know\nplugins:\n  - ./old.mjs # old\n\n# The end\n";
    const cwd = folder({ "smplan.config.yaml": config, "old.mjs": "export default [];" });
    await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    expect(textOf(cwd, "smplan.config.yaml")).toBe(
      config.replace("# old\n", "# old\n  - ./rules/bakery/no-fridays.mjs\n"),
    );
    await runSmplan(["rules", "new", "bakery/landing-page", "--yaml"], { cwd });
    expect(textOf(cwd, "smplan.config.yaml")).toContain("# The end\ncustomRules:\n  bakery/landing-page:\n");
  });

  test.each([
    ["package.json", '{ "name": "plans", "smplan": { "extends": "strict" } }'],
    ["smplan.config.json", '{ "extends": "strict" }'],
    ["smplan.config.yaml", "{ extends: strict }\n"],
  ])("does not change a %s that cannot be edited safely, and prints what to add", async (name, config) => {
    const cwd = folder({ [name]: config });
    const { code, out } = await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    expect(out).toContain(
      `Add this to ${name}, which stays as it is:\n  plugins:\n    - ./rules/bakery/no-fridays.mjs`,
    );
    expect({ code, text: textOf(cwd, name) }).toEqual({ code: 0, text: config });
  });

  test("writes next to a configuration in a parent folder", async () => {
    const cwd = folder({ "smplan.config.yaml": "extends: strict\n", "clients/acme/smplan.yaml": friday });
    const { out } = await runSmplan(["rules", "new", "bakery/no-fridays"], {
      cwd: join(cwd, "clients/acme"),
    });
    expect(out).toContain("Wrote ../../rules/bakery/no-fridays.mjs.");
    expect(textOf(cwd, "smplan.config.yaml")).toBe(
      "extends: strict\nplugins:\n  - ./rules/bakery/no-fridays.mjs\n",
    );
    expect(await messagesOf(cwd, "bakery/no-fridays")).toHaveLength(1);
  });

  test("overwrites only with --force", async () => {
    const cwd = folder({});
    const file = "rules/bakery/no-fridays.mjs";
    await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    await runSmplan(["rules", "new", "bakery/landing-page", "--yaml"], { cwd });
    const config = textOf(cwd, "smplan.config.yaml");
    writeFileSync(join(cwd, file), "// mine\n");
    writeFileSync(join(cwd, "smplan.config.yaml"), config.replace("kind is paid", "kind is owned"));
    const again = await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    expect(again).toEqual({
      code: 2,
      out: "",
      err: `smplan: ${file} is there already.\nChoose another id, or replace what is there with --force.\n`,
    });
    expect(textOf(cwd, file)).toBe("// mine\n");
    const declared = await runSmplan(["rules", "new", "bakery/landing-page", "--yaml"], { cwd });
    expect(declared.err).toContain('There is a rule "bakery/landing-page" in smplan.config.yaml already.');
    expect(declared.code).toBe(2);
    expect((await runSmplan(["rules", "new", "bakery/no-fridays", "--force"], { cwd })).code).toBe(0);
    expect(
      (await runSmplan(["rules", "new", "bakery/landing-page", "--yaml", "--force"], { cwd })).code,
    ).toBe(0);
    expect(textOf(cwd, file)).toContain("export default {");
    expect(textOf(cwd, "smplan.config.yaml")).toBe(config);
  });

  test.each([
    ["no-fridays", "smplan rules new acme/no-fridays"],
    ["Bakery/No Fridays", "smplan rules new bakery/no-fridays"],
    ["../../etc/passwd", "smplan rules new etc/passwd"],
    ["хляб/петък", "smplan rules new acme/no-fridays"],
  ])("rejects the id %s", async (id, remedy) => {
    const cwd = folder({});
    const { code, out, err } = await runSmplan(["rules", "new", id], { cwd });
    expect(err).toContain(`"${id}" cannot be the id of a rule`);
    expect(err).toContain(remedy);
    expect({ code, out, config: existsSync(join(cwd, "smplan.config.yaml")) }).toEqual({
      code: 2,
      out: "",
      config: false,
    });
  });

  test("rejects the id of a built-in rule, in every language", async () => {
    const cwd = folder({});
    const results = await Promise.all(
      languages.map((language) =>
        runSmplan(["rules", "new", "kpis/linked", "--language", language], { cwd }),
      ),
    );
    for (const { code, err } of results) {
      expect(err).toContain("smplan rules new acme/linked");
      expect(code).toBe(2);
    }
    expect(new Set(results.map(({ err }) => err)).size).toBe(languages.length);
  });

  test.each(languages)("writes rules with messages in %s", async (language) => {
    const { module, declared } = await loadMessages("own-rules", language);
    const cwd = folder({ "smplan.yaml": `${friday}${paid.replace("smplan: 1\n", "")}` });
    const env = { LANG: `${language}_XX.UTF-8` };
    await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd, env });
    await runSmplan(["rules", "new", "bakery/landing-page", "--yaml"], { cwd, env });
    expect(await messagesOf(cwd, "bakery/no-fridays")).toEqual([module.message({ id: "buns" })]);
    expect(await messagesOf(cwd, "bakery/landing-page")).toEqual([
      declared.message({ name: "Spring", id: "spring" }),
    ]);
    expect((await runSmplan(["rules", "test"], { cwd })).code).toBe(0);
    const { data } = readYaml(declaredRuleSource(declared)) as { data: Record<string, unknown> };
    expect(data).toMatchObject({
      summary: declared.summary,
      why: declared.why,
      message: declared.message({ name: "{name}", id: "{id}" }),
    });
  });
});

/** Creates a project with the package and its test runners installed. */
function project(packages: readonly string[] = []): string {
  const cwd = folder({
    "package.json": JSON.stringify({
      private: true,
      devDependencies: Object.fromEntries(packages.map((name) => [name, "*"])),
    }),
  });
  mkdirSync(join(cwd, "node_modules"));
  symlinkSync(root, join(cwd, "node_modules/smplan"), "junction");
  for (const name of packages)
    symlinkSync(join(root, "node_modules", name), join(cwd, "node_modules", name), "junction");
  return cwd;
}

describe("the test of a new rule", () => {
  const run = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: cwd, ...baseEnv, NO_COLOR: "1" },
    });
  const breakRule = (cwd: string, file: string): void =>
    writeFileSync(join(cwd, file), textOf(cwd, file).replace("=== 5", "=== 4"));

  test.each([
    ["JavaScript", [], "mjs"],
    ["TypeScript", ["--typescript"], "ts"],
  ])("passes in vitest, in %s, and fails if the rule is changed", async (_, options, ending) => {
    const cwd = project(["vitest"]);
    const file = `rules/bakery/no-fridays.${ending}`;
    const { out } = await runSmplan(["rules", "new", "bakery/no-fridays", ...options], { cwd });
    expect(out.replace(/\s+/g, " ")).toContain(`npx vitest run rules/bakery/no-fridays.test.${ending}`);
    expect(out).not.toContain("npm install");
    const vitest = () => run(cwd, join(root, "node_modules/vitest/vitest.mjs"), "run");
    const passing = vitest();
    expect(passing.stdout).toMatch(/Tests\s+2 passed/);
    expect(passing.status).toBe(0);
    breakRule(cwd, file);
    const failing = vitest();
    expect(failing.stdout + failing.stderr).toContain("The rule should speak of this, but is silent.");
    expect(failing.status).toBe(1);
  });

  test("passes in node:test, and fails if the rule is changed", async () => {
    const cwd = project();
    const { out } = await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    expect(out.replace(/\s+/g, " ")).toContain("node --test rules/bakery/no-fridays.test.mjs");
    const passing = run(cwd, "--test", "rules/bakery/no-fridays.test.mjs");
    expect(passing.stdout).toMatch(/pass 2\b/);
    expect(passing.status).toBe(0);
    breakRule(cwd, "rules/bakery/no-fridays.mjs");
    const failing = run(cwd, "--test", "rules/bakery/no-fridays.test.mjs");
    expect(failing.stdout).toContain("The rule should speak of this, but is silent.");
    expect(failing.status).toBe(1);
  });

  test("is written for jest if the project uses it", async () => {
    const cwd = folder({ "package.json": '{ "devDependencies": { "jest": "*" } }' });
    const { out } = await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    expect(out).toMatch(/NODE_OPTIONS=--experimental-vm-modules npx jest/);
    expect(out).toContain("npm install --save-dev smplan");
    expect(textOf(cwd, "rules/bakery/no-fridays.test.mjs")).toContain("new RuleTester().run(rule");
  });

  test("runs in Node without a test runner", async () => {
    const cwd = project();
    await runSmplan(["rules", "new", "bakery/no-fridays"], { cwd });
    const plain = textOf(cwd, "rules/bakery/no-fridays.test.mjs")
      .replace(/^import \{ describe.*\n/, "")
      .replace("{ describe, it }", "");
    writeFileSync(join(cwd, "rules/bakery/plain.mjs"), plain);
    expect(run(cwd, "rules/bakery/plain.mjs")).toMatchObject({ status: 0, stderr: "" });
    breakRule(cwd, "rules/bakery/no-fridays.mjs");
    expect(run(cwd, "rules/bakery/plain.mjs").stderr).toContain("bakery/no-fridays speaks of a Friday");
  });

  test("has the types of the package, like the rule", async () => {
    const cwd = project(["vitest"]);
    await runSmplan(["rules", "new", "bakery/no-fridays", "--typescript"], { cwd });
    await runSmplan(["rules", "new", "bakery/no-sundays"], { cwd });
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck"];
    const tsc = (...files: string[]) =>
      run(
        cwd,
        join(root, "node_modules/typescript/bin/tsc"),
        ...options,
        "--allowImportingTsExtensions",
        "--allowJs",
        "--checkJs",
        ...files,
      );
    expect(tsc("rules/bakery/no-fridays.test.ts", "rules/bakery/no-sundays.test.mjs").stdout).toBe("");
    const file = "rules/bakery/no-fridays.ts";
    writeFileSync(join(cwd, file), textOf(cwd, file).replace("post.date &&", "post.dat &&"));
    expect(tsc(file).stdout).toContain("'dat'");
  });
});

describe("addConfigEntry", () => {
  const plugin = { key: "plugins", path: "./b.mjs" } as const;
  const declared = {
    key: "customRules",
    id: "a/b",
    declaration: "given: kpis.*\n# why\nassert: name is present\nmessage: M\n",
  } as const;
  const lines = "given: kpis.*\n    # why\n    assert: name is present\n    message: M\n";

  test.each([
    ["", "plugins:\n  - ./b.mjs\n"],
    ["# only this", "# only this\nplugins:\n  - ./b.mjs\n"],
    ["extends: strict", "extends: strict\nplugins:\n  - ./b.mjs\n"],
    ["plugins: [./a.mjs]\nrules: {}\n", "plugins: [./a.mjs, ./b.mjs]\nrules: {}\n"],
    ["plugins: [\n  ./a.mjs, # a\n]\n", "plugins: [\n  ./a.mjs, ./b.mjs, # a\n]\n"],
    ["plugins:\n- ./a.mjs\nrules: {}\n", "plugins:\n- ./a.mjs\n- ./b.mjs\nrules: {}\n"],
    ["plugins:\n    - ./a.mjs # a", "plugins:\n    - ./a.mjs # a\n    - ./b.mjs\n"],
    ["rules: {}\r\n", "rules: {}\r\nplugins:\r\n  - ./b.mjs\r\n"],
  ])("adds a module to %j", (before, after) => {
    expect(addConfigEntry(before, plugin)).toBe(after);
  });

  test.each([
    ["rules: {}\n", `rules: {}\ncustomRules:\n  a/b:\n    ${lines}`],
    [
      "customRules:\n  a/a:\n    given: x\n    message: |\n      M\n      N\n# end\nrules: {}\n",
      `customRules:\n  a/a:\n    given: x\n    message: |\n      M\n      N\n  a/b:\n    ${lines}# end\nrules: {}\n`,
    ],
    [
      "customRules:\n  a/b: { given: x }\n  a/c: { given: y } # c\n",
      `customRules:\n  a/b:\n    ${lines}  a/c: { given: y } # c\n`,
    ],
  ])("declares a rule in %j", (before, after) => {
    expect(addConfigEntry(before, declared)).toBe(after);
  });

  test.each([
    "{ rules: {} }",
    "plugins: []",
    "rules: {}\n...\n",
    "rules: [",
    "[a]",
    "customRules: { a/a: { given: x } }",
  ])("returns undefined for %j, which it cannot edit safely", (text) => {
    const entry = text.startsWith("customRules") ? declared : plugin;
    expect(addConfigEntry(text, entry)).toBeUndefined();
  });
});

describe("smplan rules", () => {
  const config =
    "customRules:\n  bakery/named: { given: kpis.*, assert: name is present, message: M, severity: info, summary: Every KPI has a name. }\nrules: { kpis/ave: off }\n";

  test("lists rules in every language, including your own", async () => {
    const cwd = folder({ "smplan.config.yaml": config });
    const english = (await runSmplan(["rules"], { cwd })).out;
    expect(english).toMatch(/\nbakery\n {2}bakery\/named\s+info\s+Every KPI has a name\./);
    expect(english).toMatch(/kpis\/ave\s+off/);
    expect(english).toContain(
      `${builtIn.length + 1} rules, 1 of them your own, with the severities that smplan.config.yaml gives`,
    );
    expect((await runSmplan(["rules", "--language", "bg"], { cwd })).out).toMatch(
      /kpis\/ave\s+изключено\s+[А-я]/,
    );
    expect((await runSmplan(["rules"], { cwd, env: { LANG: "es_ES.UTF-8" } })).out).toContain(
      "reglas, 1 de ellas propias",
    );
    expect((await runSmplan(["rules", "--preset", "strict"], { cwd })).out).toMatch(/kpis\/ave\s+error/);
    const rows = JSON.parse((await runSmplan(["rules", "--json"], { cwd })).out) as {
      id: string;
      own: boolean;
    }[];
    expect(rows.filter(({ own }) => own).map(({ id }) => id)).toEqual(["bakery/named"]);
  });

  test("explain describes your own rules, and suggests similar ids", async () => {
    const cwd = folder({});
    await runSmplan(["rules", "new", "bakery/landing-page", "--yaml"], { cwd });
    const { out } = await runSmplan(["explain", "bakery/landing-page"], { cwd });
    expect(out).toContain("Every paid campaign has a landing page.");
    expect(out).toMatch(/Source\s+smplan\.config\.yaml:3/);
    expect(out).toMatch(/This plan fails:\n\n {4}campaigns:\n {6}- id: spring/);
    expect((await runSmplan(["explain", "bakery/landing-pag"], { cwd })).err).toContain(
      'Did you mean "bakery/landing-page"?',
    );
    expect(
      (await runSmplan(["explain", "bakery/landing-page", "--format", "markdown"], { cwd })).out,
    ).not.toMatch(/undefined|yaml\n\n```/);
  });

  test("explain omits the fields that your own rule does not have", async () => {
    const cwd = folder({
      "smplan.config.yaml": "plugins: [./rule.mjs]",
      "rule.mjs": "export default { id: 'bakery/bare', messages: {}, check() {} };",
    });
    for (const format of ["terminal", "markdown"]) {
      const { code, out } = await runSmplan(["explain", "bakery/bare", "--format", format], { cwd });
      expect(out).toContain("A rule of your own.");
      expect(out).not.toMatch(/Why|This plan fails|This one passes|```/);
      expect(code).toBe(0);
    }
  });

  test("an invalid configuration affects only your own rules", async () => {
    const cwd = folder({ "smplan.config.yaml": "plugins: [./nowhere.mjs]" });
    expect(await runSmplan(["rules"], { cwd })).toMatchObject({ code: 2, out: "" });
    expect((await runSmplan(["explain", "kpis/linked"], { cwd })).code).toBe(0);
  });

  test("schema config prints the schema of configurations, with every rule", async () => {
    const { code, out } = await runSmplan(["schema", "config"], { cwd: folder({}) });
    const schema = JSON.parse(out);
    expect(Object.keys(schema.$defs.rules.properties)).toEqual(builtIn.map(({ id }) => id));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(readYaml(config).data)).toBe(true);
    expect(validate({ customRules: { "a/b": { given: "x" } } })).toBe(false);
    expect(code).toBe(0);
  });

  test("its commands are completed by Tab", async () => {
    const words = async (...typed: string[]) =>
      (await runSmplan(["completion", "bash", "--", ...typed], { cwd: folder({}) })).out.match(/^\S+/gm);
    expect(await words("rules", "")).toEqual(["new", "test"]);
    expect(await words("rules", "new", "--y")).toEqual(["--yaml"]);
    expect(await words("schema", "c")).toEqual(["config"]);
  });

  test.each(["new", "test"])("%s has its own help", async (command) => {
    const { code, out } = await runSmplan(["rules", command, "--help"], { cwd: folder({}) });
    expect(out).toContain(`Usage: smplan rules ${command}`);
    expect(out).toContain("Examples:");
    expect(code).toBe(0);
  });
});

describe("smplan rules test", () => {
  const rule = "given: campaigns.*, assert: landingPage is present, message: 'Mend {id}.'";
  const piece = "campaigns: [{ id: a, name: A }]";

  test("reports failing test cases with their positions", async () => {
    const cwd = folder({
      "smplan.config.yaml": `customRules:\n  bakery/page:\n    { ${rule},\n      failing: [{ ${piece} }],\n      passing: [{ ${piece} },\n        "kpiss: []"] }\n`,
    });
    const { code, out } = await runSmplan(["rules", "test"], { cwd });
    expect(out).toContain("✖ bakery/page  3 pieces");
    expect(out).toContain(
      "smplan.config.yaml:5  passing 1\n  The rule should be silent about this, but says:\n    - Mend a.",
    );
    expect(out).toContain("smplan.config.yaml:6  passing 2\n  The fragment is no valid plan");
    expect(out).toContain("1 rule tried on 3 pieces of plans: 2 are not as they should be.");
    expect(code).toBe(1);
    expect((await runSmplan(["rules", "test", "--language", "bg"], { cwd })).out).toContain(
      "Тук правилото не трябва да дава забележки",
    );
  });

  test("runs the examples of modules, with your own vocabulary", async () => {
    const cwd = folder({
      "smplan.config.yaml":
        "plugins: [./all.mjs]\nvocabulary: { metrics: [{ id: loaves, unit: count, direction: up }] }",
      "all.mjs": `const rule = (id, more) => ({ id, reads: ["kpis"], messages: { m: "Said." }, check({ kpis }, report, { vocabulary }) { for (const kpi of kpis) if (!vocabulary.metric(kpi.metric)) report(kpi, "m"); }, ...more });
const kpi = (metric) => \`kpis: [{ id: k, name: K, metric: \${metric} }]\`;
export default [rule("bakery/known", { examples: { invalid: kpi("loafs"), valid: kpi("loaves") } }), rule("bakery/untried")];`,
    });
    const { code, out, err } = await runSmplan(["rules", "test"], { cwd });
    expect(err).toBe("");
    expect(out).toContain("✔ bakery/known  2 pieces\n– bakery/untried  nothing to try it on\n");
    expect(code).toBe(0);
    expect((await runSmplan(["rules", "test", "bakery/untried"], { cwd })).out).not.toContain("known");
  });

  test("reports if there is nothing to test", async () => {
    const cwd = folder({ "smplan.config.yaml": `customRules: { bakery/page: { ${rule} } }` });
    expect(await runSmplan(["rules", "test", "bakery/pages"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: 'smplan: You have no rule "bakery/pages".\nYour rules are: bakery/page.\n',
    });
    expect((await runSmplan(["rules", "test"], { cwd: folder({}) })).code).toBe(2);
  });
});

describe("a faulty rule", () => {
  const rule = (check: string) => `export default { id: "bakery/rule", messages: { m: "Said." }, ${check} };`;

  test.each([
    ["throws", "check() { throw new Error('out of flour'); }", "out of flour"],
    ["throws a text", "check() { throw 'out of flour'; }", "out of flour"],
    ["is asynchronous", "async check() { throw new Error('later'); }", "its check is asynchronous"],
    ["reports an unknown message", "check(_, report, { root }) { report(root, 'n'); }", 'has no message "n"'],
  ])("that %s is reported, and other rules still run", async (_, check, message) => {
    const cwd = folder({
      "smplan.config.yaml": "plugins: [./rule.mjs]",
      "rule.mjs": rule(check),
      "smplan.yaml": "smplan: 1\nplan: { title: TBD }\n",
    });
    const { code, out, err } = await runSmplan(["lint", "--format", "json"], { cwd });
    const findings = JSON.parse(out).findings as { rule: string; message: string }[];
    const own = findings.filter((finding) => finding.rule === "bakery/rule");
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toContain("The rule bakery/rule failed: ");
    expect(own[0]?.message).toContain(message);
    expect(findings.map((finding) => finding.rule)).toContain("structure/placeholder");
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  test.each([
    ["throw new Error('no luck');", "mjs", "cannot be loaded: no luck."],
    ["throw 'no luck';", "mjs", "cannot be loaded: no luck."],
    ["await Promise.reject(new Error('no luck'));", "mjs", "cannot be loaded: no luck."],
    ["export default {", "mjs", "cannot be loaded: Unexpected end of input."],
    ["export default {", "ts", "cannot be loaded: Error transforming"],
    ["import './nowhere.mjs'; export default {};", "mjs", "cannot be loaded: Cannot find module"],
    [
      "import nowhere from 'nowhere'; export default nowhere;",
      "ts",
      "cannot be loaded: Cannot find module 'nowhere'",
    ],
    ["export const rule = 1;", "mjs", "exports something that is no rule"],
    [rule("check: 1"), "mjs", "bakery/rule has no function check"],
    [rule("reads: ['calender'], check() {}"), "mjs", 'no plan has (did you mean "calendar"?)'],
    [rule("severity: 'fatal', check() {}"), "mjs", 'has the severity "fatal"'],
  ])("as a module (%s in .%s) is reported without a stack trace", async (text, ending, message) => {
    const cwd = folder({
      "smplan.config.yaml": `plugins: [./rule.${ending}]`,
      [`rule.${ending}`]: text,
      "smplan.yaml": "smplan: 1\n",
    });
    const { code, out, err } = await runSmplan(["lint"], { cwd });
    expect(err).toContain("smplan.config.yaml:1:11: The plugin");
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("in TypeScript may use the exports of the package", async () => {
    const cwd = project();
    const text = `import { defineRule } from "smplan";\n${rule("check(_, report, { root }) { report(root, 'm'); }").replace("default {", "default defineRule({").replace(/\};$/, "});")}`;
    writeFileSync(join(cwd, "rule.ts"), text);
    writeFileSync(join(cwd, "smplan.config.yaml"), "plugins: [./rule.ts]");
    writeFileSync(join(cwd, "smplan.yaml"), "smplan: 1\n");
    const { err } = await runSmplan(["lint"], { cwd });
    expect(err).toBe("");
    expect(await messagesOf(cwd, "bakery/rule")).toEqual(["Said."]);
  });
});
