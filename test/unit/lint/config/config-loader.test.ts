import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../../src/diagnostics.ts";
import { ConfigLoader, type ConfigLoaderOptions } from "../../../../src/lint/config/config-loader.ts";
import { nodeFileSystem } from "../../../../src/platform/node-file-system.ts";
import { folder } from "../../../support/run.ts";
import { madeUpRule, readRules } from "../lint-text.ts";

const check = () => undefined;
const rules = [
  madeUpRule({ id: "kpis/minimal", severity: "error", check }),
  madeUpRule({
    id: "kpis/recommended",
    presets: ["recommended"],
    options: {
      limit: { type: "integer", description: "", default: 3 },
      unit: { type: "string", description: "", default: "m" },
    },
    check,
  }),
  madeUpRule({ id: "kpis/strict", presets: [], check }),
  ...readRules,
];

const loaderFor = (options?: ConfigLoaderOptions): ConfigLoader =>
  new ConfigLoader(nodeFileSystem, rules, options);

/** Returns the configuration of a plan in a folder with these files. */
async function configFor(
  files: Readonly<Record<string, string>>,
  options?: ConfigLoaderOptions,
  plan = "smplan.yaml",
) {
  const root = folder(files);
  const config = await loaderFor(options).configFor(join(root, plan));
  return { ...config, root: config.root.slice(root.length), base: root };
}

const patterns = (count: number): string =>
  Array.from({ length: count }, (_, index) => `a${index}`).join(", ");

/** Returns the levels of the made-up rules. */
const levelsOf = ({ levels }: { levels: ReadonlyMap<string, string> }) =>
  rules.slice(0, 3).map(({ id }) => levels.get(id));

/** Returns the reference to the message of the error, and its English text without the folder. */
async function errorOf(files: Readonly<Record<string, string>>, options?: ConfigLoaderOptions) {
  const root = folder(files);
  const error = await loaderFor(options)
    .configFor(join(root, "smplan.yaml"))
    .catch((thrown) => thrown);
  if (!(error instanceof UserError)) throw new Error("the configuration is valid");
  return error.message.replaceAll(`${root}/`, "");
}

describe("the levels of rules", () => {
  test("are set by the recommended preset without a configuration", async () => {
    const config = await configFor({});
    expect(levelsOf(config)).toEqual(["error", "warning", "off"]);
    expect(config).toMatchObject({ plugins: false, exports: [], ignoredBy: undefined, root: "" });
    expect(config).not.toHaveProperty("file", expect.anything());
    expect(config.options.size).toBe(0);
  });

  test.each([
    ["minimal", ["error", "off", "off"]],
    ["recommended", ["error", "warning", "off"]],
    ["strict", ["error", "error", "error"]],
  ])("follow the preset %s of the configuration", async (preset, levels) => {
    expect(levelsOf(await configFor({ "smplan.config.yaml": `extends: ${preset}` }))).toEqual(levels);
  });

  test("follow the preset of the command line instead, but keep single rules", async () => {
    const files = { "smplan.config.yaml": "extends: strict\nrules: { kpis/minimal: info }" };
    expect(levelsOf(await configFor(files, { preset: "minimal" }))).toEqual(["info", "off", "off"]);
    expect(levelsOf(await configFor({}, { preset: "strict" }))).toEqual(["error", "error", "error"]);
  });

  test("are set by rules, whose last layer wins: base, configuration, override, command line", async () => {
    const files = {
      "base.yaml": "rules: { kpis/minimal: info, kpis/recommended: info, kpis/strict: info }",
      "smplan.config.yaml":
        "extends: ./base.yaml\nrules: { kpis/recommended: error, kpis/strict: error }\noverrides: [{ files: ['*.yaml'], rules: { kpis/strict: warning } }]",
    };
    expect(levelsOf(await configFor(files))).toEqual(["info", "error", "warning"]);
    const commandLine = { rules: { "kpis/strict": "off" } } as const;
    expect(levelsOf(await configFor(files, commandLine))).toEqual(["info", "error", "off"]);
  });

  test("are errors for problems of reading, in any case", async () => {
    const { levels } = await configFor({
      "smplan.config.yaml": "rules: { structure/yaml: off, structure/schema: off }",
    });
    expect(levels.get("structure/yaml")).toBe("error");
    expect(levels.get("structure/include")).toBe("error");
    expect(levels.get("structure/schema")).toBe("off");
  });

  test("are overridden for plans that match the patterns", async () => {
    const files = {
      "smplan.config.yaml":
        "overrides: [{ files: [drafts/, '!drafts/final.smplan.yaml'], rules: { kpis/minimal: off } }]",
    };
    const loader = loaderFor();
    const root = folder(files);
    const level = async (plan: string) =>
      (await loader.configFor(join(root, plan))).levels.get("kpis/minimal");
    expect(await level("smplan.yaml")).toBe("error");
    expect(await level("drafts/smplan.yaml")).toBe("off");
    expect(await level("clients/drafts/smplan.yaml")).toBe("off");
  });

  test("are set by the last override that matches", async () => {
    const overrides =
      "[{ files: ['*.yaml'], rules: { kpis/minimal: info } }, { files: [smplan.yaml], rules: { kpis/minimal: warning } }]";
    expect(levelsOf(await configFor({ "smplan.config.yaml": `overrides: ${overrides}` }))[0]).toBe("warning");
  });
});

describe("the options of a rule", () => {
  test("are its defaults with the values of all layers", async () => {
    const files = {
      "base.yaml": "rules: { kpis/recommended: { limit: 5 } }",
      "smplan.config.yaml": "extends: ./base.yaml\nrules: { kpis/recommended: { severity: info, unit: h } }",
    };
    const { options, levels } = await configFor(files);
    expect(options.get("kpis/recommended")).toEqual({ limit: 5, unit: "h" });
    expect(levels.get("kpis/recommended")).toBe("info");
  });
});

describe("the origins of a rule's settings", () => {
  test("are listed, the most general first", async () => {
    const { origins, base } = await configFor(
      {
        "smplan.config.yaml":
          "extends: minimal\nrules:\n  kpis/minimal: info\noverrides:\n  - files: ['*.yaml']\n    rules: { kpis/minimal: warning }\n",
      },
      { rules: { "kpis/minimal": "off" } },
    );
    const file = join(base, "smplan.config.yaml");
    expect(origins("kpis/minimal")).toEqual([
      { location: "preset minimal", severity: "error", options: {} },
      { location: `${file}:3`, severity: "info", options: {} },
      { location: `${file}:6`, severity: "warning", options: {} },
      { location: "--rule", severity: "off", options: {} },
    ]);
    expect(origins("kpis/strict")).toEqual([{ location: "preset minimal", severity: "off", options: {} }]);
    expect(origins("kpis/unknown")).toEqual([]);
  });
});

describe("a configuration", () => {
  test("is found in the folder of the plan or above, the nearest first", async () => {
    const files = {
      "smplan.config.yaml": "extends: minimal",
      "clients/smplan.config.yaml": "extends: strict",
      "clients/bakery/notes.md": "",
    };
    const near = await configFor(files, {}, "clients/bakery/smplan.yaml");
    expect(near.root).toBe("/clients");
    expect(levelsOf(near)).toEqual(["error", "error", "error"]);
    expect((await configFor(files, {}, "other/smplan.yaml")).root).toBe("");
  });

  test("is not searched above a repository", async () => {
    const files = { "smplan.config.yaml": "extends: minimal", "project/.git/HEAD": "" };
    expect((await configFor(files, {}, "project/smplan.yaml")).root).toBe("/project");
  });

  test.each([
    ["smplan.config.yml", "extends: strict"],
    ["smplan.config.json", '{ "extends": "strict" }'],
    ["package.json", '{ "smplan": { "extends": "strict" } }'],
  ])("can be %s", async (file, text) => {
    const config = await configFor({ [file]: text });
    expect(levelsOf(config)[2]).toBe("error");
    expect(config.file).toBe(join(config.base, file));
  });

  test("is searched in this order, and a package.json without one is skipped", async () => {
    const files = {
      "package.json": '{ "name": "smplan-plans" }',
      "smplan.config.json": "{}",
      "smplan.config.yaml": "",
    };
    expect((await configFor(files)).file).toMatch(/smplan\.config\.yaml$/);
    expect((await configFor({ "package.json": '{ "name": "smplan-plans" }' })).file).toBeUndefined();
  });

  test("can exclude plans", async () => {
    const { ignoredBy, base } = await configFor({ "smplan.config.yaml": "ignore: [smplan.yaml]" });
    expect(ignoredBy).toBe(join(base, "smplan.config.yaml"));
  });

  test("adds to the vocabulary, with the values of the base", async () => {
    const { vocabulary } = await configFor({
      "base.yaml": "vocabulary: { vagueWords: [nice] }",
      "smplan.config.yaml":
        "extends: ./base.yaml\nvocabulary:\n  vagueWords: [good]\n  platforms: [{ id: local, name: Local, home: https://local.example, textLimit: 500, asOf: 2027-01-01 }]\n  metrics: [{ id: loaves, unit: count, direction: up, vanity: true }, { id: rolls, unit: count, direction: up, evidenceFor: [sales] }]\n",
    });
    expect(vocabulary.vagueWords).toEqual(["nice", "good"]);
    expect(vocabulary.platform("local")).toMatchObject({
      name: "Local",
      textLimit: {
        value: { max: 500, counts: "characters" },
        source: { urls: ["https://local.example"], checked: "2027-01-01" },
      },
      hashtags: undefined,
    });
    expect(vocabulary.metric("loaves")).toMatchObject({ vanity: true, stage: "engagement" });
    expect(vocabulary.metric("loaves")?.evidenceFor.length).toBeGreaterThan(3);
    expect(vocabulary.metric("rolls")).toMatchObject({ evidenceFor: ["sales"] });
    expect(vocabulary.metric("rolls")).not.toHaveProperty("vanity");
  });
});

describe("an invalid configuration", () => {
  test.each<[string, string, string]>([
    ["an unknown rule", "rules:\n  kpis/minimall: off\n", "smplan.config.yaml:2:3"],
    ["a rule without its section", "rules: { minimal: off }", "kpis/minimal"],
    [
      "an unknown rule of an override",
      "overrides:\n  - files: [a]\n    rules: { kpis/nothing: off }",
      ":3:14",
    ],
    ["a pattern that matches nothing", "ignore:\n  - a\n  - ../b\n", ":3:5"],
    ["a pattern with a Windows path", 'ignore: ["C:\\\\drafts"]', "smplan.config.yaml:1:10"],
    ["only negated patterns", "overrides: [{ files: ['!a'], rules: {} }]", "smplan.config.yaml:1:15"],
    ["an unknown preset", "extends: strikt", "strict"],
    ["an unknown package", "extends: '@bakery/config'", "@bakery/config"],
    ["a base that does not exist", "extends: ./none.yaml", "./none.yaml"],
    ["a base that is itself", "extends: [minimal, ./smplan.config.yaml]", "smplan.config.yaml:1:20"],
    ["a syntax error", "rules:\n\tkpis/minimal: off\n", "smplan.config.yaml:2:1"],
    ["an unknown key", "rulez: {}", 'Did you mean "rules"?'],
    ["two documents", "a: 1\n---\nb: 2\n", "smplan.config.yaml:2:1"],
    ["a list", "- a\n", "smplan.config.yaml:1:"],
    ["too many overrides", `overrides:\n${"  - { files: [a], rules: {} }\n".repeat(201)}`, "201"],
    ["too many patterns", `ignore: [${patterns(1001)}]`, "1,001"],
    ["a pattern that is too long", `ignore: [${"a".repeat(1001)}]`, "1,000"],
  ])("is rejected because of %s", async (_, text, part) => {
    expect(await errorOf({ "smplan.config.yaml": text })).toContain(part);
  });

  test("is rejected if it extends itself through another one", async () => {
    const files = { "smplan.config.yaml": "extends: ./a.yaml", "a.yaml": "extends: ./smplan.config.yaml" };
    expect(await errorOf(files)).toContain("a.yaml:1:1");
  });

  test("is rejected if the base is invalid, at its place", async () => {
    expect(
      await errorOf({ "smplan.config.yaml": "extends: ./a.yaml", "a.yaml": "rules: { x/y: off }" }),
    ).toContain("a.yaml:1:10");
  });

  test("is accepted at its limits", async () => {
    const config = `ignore: [${patterns(1000)}]\noverrides:\n${"  - { files: [a], rules: {} }\n".repeat(200)}`;
    expect((await configFor({ "smplan.config.yaml": config })).ignoredBy).toBeUndefined();
  });

  test("is rejected if the command line names an unknown rule", async () => {
    expect(await errorOf({}, { rules: { "kpis/minimall": "off" } })).toContain("kpis/minimal");
  });
});

describe("plugins", () => {
  const files = { "smplan.config.yaml": "plugins: [./bakery.cjs]\nrules: { bakery/friday: error }" };

  test("that are switched off are skipped with a notice, and their rules are not unknown", async () => {
    const notices: (string | undefined)[] = [];
    const notify = async ({ messageRef }: UserError) => void notices.push(messageRef?.id);
    const config = await configFor(files, { plugins: false, notify });
    expect(config).toMatchObject({ skippedPlugins: ["./bakery.cjs"], plugins: false });
    expect(notices).toEqual(["pluginsSkipped"]);
    await configFor(files, { plugins: false, notify, rules: { "bakery/other": "off" } });
  });

  test("that are not needed are skipped without a notice", async () => {
    const notify = async () => expect.fail("there is a notice");
    expect((await configFor(files, { notify })).skippedPlugins).toEqual(["./bakery.cjs"]);
  });

  test("that are allowed add their rules", async () => {
    const plugin =
      "module.exports = [{ id: 'bakery/friday', messages: { found: 'Friday.' }, check() {} }, { id: 'bakery/other', severity: 'info', messages: {}, check() {} }];";
    const config = await configFor({ ...files, "bakery.cjs": plugin }, { plugins: true });
    expect(config).toMatchObject({ plugins: true, skippedPlugins: [] });
    expect(config.rules.slice(-2)).toMatchObject([
      { id: "bakery/friday", definedBy: "plugin", reads: "all", severity: "warning" },
      { id: "bakery/other", severity: "info" },
    ]);
    expect([config.levels.get("bakery/friday"), config.levels.get("bakery/other")]).toEqual([
      "error",
      "info",
    ]);
  });

  test.each([
    ["no rule", "module.exports = 5;", "./bakery.cjs"],
    [
      "a rule that exists",
      "module.exports = { id: 'kpis/minimal', messages: {}, check() {} };",
      "kpis/minimal",
    ],
    ["an error", "throw new Error('out of flour');", "out of flour"],
    ["a changed built-in function", "Math.max = () => 0; module.exports = [];", "Math.max"],
  ])("are rejected if they have %s", async (_, plugin, part) => {
    const { max } = Math;
    expect(await errorOf({ ...files, "bakery.cjs": plugin }, { plugins: true })).toContain(part);
    expect(Math.max).toBe(max);
  });
});

describe("table formats of the team", () => {
  test("take precedence over formats of the configuration that is extended", async () => {
    const { exports } = await configFor({
      "base.yaml": "exports: [{ name: Base 1, columns: { k: A } }, { name: Base 2, columns: { k: A } }]",
      "smplan.config.yaml":
        "extends: ./base.yaml\nexports: [{ name: Own 1, columns: { k: A } }, { name: Own 2, columns: { k: A } }]",
    });
    expect(exports.map(({ name }) => name)).toEqual(["Own 2", "Own 1", "Base 2", "Base 1"]);
  });
});

describe("the preset of a market", () => {
  const law = madeUpRule({
    id: "kpis/law",
    severity: "warning",
    presets: ["recommended"],
    options: { markets: { type: "array", description: "", default: [] } },
    check,
  });
  const settingsOf = async (text: string) => {
    const loader = new ConfigLoader(nodeFileSystem, [...rules, law]);
    const root = folder({ "smplan.config.yaml": text });
    const { levels, options } = await loader.configFor(join(root, "smplan.yaml"));
    return {
      level: levels.get(law.id),
      markets: options.get(law.id)?.markets,
      other: levels.get("kpis/minimal"),
    };
  };

  test.each([
    ["extends: [minimal, uk]", { level: "warning", markets: ["uk"], other: "error" }],
    ["extends: [strict, eu, us]", { level: "error", markets: ["eu", "us"], other: "error" }],
    ["extends: es", { level: "warning", markets: ["es"], other: "error" }],
    [
      "extends: [recommended, es]\nrules: { kpis/law: off }",
      { level: "off", markets: ["es"], other: "error" },
    ],
    ["extends: recommended", { level: "warning", markets: undefined, other: "error" }],
  ])("%s", async (text, expected) => {
    expect(await settingsOf(text)).toEqual(expected);
  });
});
