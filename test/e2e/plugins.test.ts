import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = `smplan: 1
plan: { title: Moon Café, organization: Moon Café, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: guests, name: Guests }, { id: cakes, name: Cakes }]
`;

/** Returns a plugin that creates a file when it is loaded, with this check as its rule. */
const plugin = (check = "check(_, report, { root }) { report(root, 'said'); }"): string => `
import { writeFileSync } from "node:fs";
writeFileSync(new URL("./ran", import.meta.url), "");
export default { id: "acme/own", messages: { said: "Said." }, ${check} };
`;

const project = (module = plugin(), config = "plugins: [./own.mjs]\n") =>
  folder({ "smplan.config.yaml": config, "own.mjs": module, "smplan.yaml": plan });

const lint = ["lint", "-f", "compact", "--preset", "minimal"];

describe("the code of plugins", () => {
  test.each([
    [["lint"]],
    [["lint", "--fix-dry-run"]],
    [["rules"]],
    [["rules", "test"]],
    [["explain", "acme/own"]],
  ])("runs in %j", (args) => {
    const cwd = project();
    const { err } = smplan(args, { cwd });
    expect(err).not.toContain("were not loaded");
    expect(existsSync(join(cwd, "ran"))).toBe(true);
  });

  test.each([
    [["lint", "--print-config", "smplan.yaml"]],
    [["render", "-f", "markdown"]],
    [["render", "--findings", "-f", "html", "-o", "plan.html"]],
    [["report"]],
    [["calendar", "-f", "csv"]],
    [["doctor"]],
    [["crisis", "list"]],
    [["crisis", "show"]],
    [["diff", "smplan.yaml", "smplan.yaml"]],
    [["measure", "add", "guests", "3"]],
    [["measure", "exports"]],
    [["correct", "--kpi", "guests", "--change", "More cakes"]],
    [["templates", "list"]],
    [["schema"]],
    [["explain", "kpis/baseline"]],
    [["init", "--yes", "other/smplan.yaml"]],
  ])("does not run in %j", async (args) => {
    const cwd = project("while (true);");
    const { err } = await runSmplan(args, { cwd });
    expect(err).not.toMatch(/own\.mjs|\n\s+at /);
  });

  test.each([
    ["--no-plugins", ["--no-plugins"], {}],
    ["SMPLAN_NO_PLUGINS=1", [], { SMPLAN_NO_PLUGINS: "1" }],
  ])(
    "does not run with %s, with one notice, and its settings and suppressions are not errors",
    (_, args, env) => {
      const cwd = project(plugin(), "plugins: [./own.mjs]\nrules: { acme/own: error }\n");
      const run = smplan(["lint", ...args, "--rule", "acme/own:info", "-p", "minimal", "-f", "compact"], {
        cwd,
        env,
      });
      expect(run.err).toBe("smplan: Plugins were not loaded: ./own.mjs. Their rules did not run.\n");
      expect(run.out).not.toContain("acme/own");
      expect(existsSync(join(cwd, "ran"))).toBe(false);
      for (const command of [["rules"], ["rules", "test"], ["explain", "acme/own"]]) {
        expect(smplan([...command, ...args], { cwd, env }).err).toContain(
          "Plugins were not loaded: ./own.mjs.",
        );
        expect(existsSync(join(cwd, "ran"))).toBe(false);
      }
      const suppressed = folder({
        "smplan.config.yaml": "plugins: [./own.mjs]\n",
        "own.mjs": plugin(),
        "smplan.yaml": `# smplan-disable acme/own -- not this one\n${plan}`,
      });
      expect(smplan(["lint", ...args, "-f", "compact"], { cwd: suppressed, env }).out).not.toContain(
        "acme/own",
      );
    },
  );

  test("runs if SMPLAN_NO_PLUGINS is empty or 0", () => {
    for (const off of ["", "0"])
      expect(smplan(lint, { cwd: project(), env: { SMPLAN_NO_PLUGINS: off } }).out).toContain("acme/own");
  });

  test("is named as not loaded in --print-config", () => {
    const cwd = project();
    const { out } = smplan(["lint", "--print-config", "smplan.yaml"], { cwd });
    expect(out).toContain("# Not loaded, so that their rules are not listed: ./own.mjs");
  });

  test("runs in worker threads too, and not if it is switched off", () => {
    const files: Record<string, string> = {
      "smplan.config.yaml": "plugins: [./own.mjs]\n",
      "own.mjs": plugin(),
    };
    for (let client = 0; client < 12; client++) files[`client-${client}/smplan.yaml`] = plan;
    const cwd = folder(files);
    const on = smplan([...lint, "--workers", "2"], { cwd });
    expect(on.out.match(/acme\/own/g)).toHaveLength(12);
    rmSync(join(cwd, "ran"));
    const off = smplan([...lint, "--workers", "2", "--no-plugins"], { cwd });
    expect(off.out).not.toContain("acme/own");
    expect(off.err.match(/were not loaded/g)).toHaveLength(1);
    expect(existsSync(join(cwd, "ran"))).toBe(false);
  });
});

describe("reports a faulty plugin, and fails", () => {
  const exported = (rule: string): string => `export default ${rule};`;
  const rule = (check: string): string =>
    exported(`{ id: "acme/own", messages: { said: "Said." }, ${check} }`);

  test.each([
    ["never ends while it is loaded", "while (true);", /plugin "\.\/own\.mjs" was stopped: .*more than 5 s/],
    ["never ends after a wait", "await 0; for (;;);", /plugin "\.\/own\.mjs" was stopped/],
    ["never resolves", "await new Promise(() => {});", /plugin "\.\/own\.mjs" was stopped/],
    ["throws a text", "throw 'no luck'", /plugin "\.\/own\.mjs" cannot be loaded: no luck/],
    [
      "throws an object without a message",
      "throw Object.create(null)",
      /cannot be loaded: an error without words/,
    ],
    ["ends the program", "process.exit(0)", /plugin "\.\/own\.mjs" ends the program/],
    [
      "has a getter that throws",
      exported("{ get id() { throw new Error('boo'); } }"),
      /cannot be loaded: boo/,
    ],
    ["has a getter that never ends", exported("{ get id() { for (;;); } }"), /was stopped/],
    ["has a number for an id", exported("{ id: 5n }"), /its id is 5/],
    [
      "has invalid messages",
      exported("{ id: 'a/b', messages: { m: 5 }, check() {} }"),
      /"messages" of a\/b cannot be \{"m":5\}/,
    ],
    [
      "has invalid options",
      exported("{ id: 'a/b', messages: {}, options: 7, check() {} }"),
      /"options" of a\/b cannot be 7/,
    ],
    ["has a million rules", exported("Array.from({ length: 1e6 }, () => ({}))"), /more than 1,000 rules/],
    [
      "replaces a built-in",
      `Array.prototype.map = () => []; ${rule("check() {}")}`,
      /replaces Array\.prototype\.map/,
    ],
    ["breaks iteration", "Array.prototype[Symbol.iterator] = 7; throw 1", /"\.\/own\.mjs" cannot be loaded/],
    [
      "has an endless check",
      rule("check() { while (true); }"),
      /rule acme\/own was stopped: it took more than 5 s on smplan\.yaml/,
    ],
    ["ends the program in a check", rule("check() { process.exit(0); }"), /rule acme\/own ends the program/],
    [
      "replaces a built-in in a check",
      rule("check() { String.prototype.slice = () => ''; }"),
      /rule acme\/own replaces String\.prototype\.slice/,
    ],
  ])("if it %s", (_, module, message) => {
    const { code, err, out } = smplan(lint, { cwd: project(module) });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test.each([
    ["throws null", "check() { throw null; }", "failed: null"],
    [
      "throws an object without a message",
      "check() { throw { toString() { throw 1; } }; }",
      "failed: an error without words",
    ],
    [
      "reports endlessly",
      "check(_, report, { root }) { for (;;) report(root, 'said'); }",
      "reports more than 10000 problems",
    ],
    ["calls itself endlessly", "check() { this.check(); }", "it calls itself without end"],
    [
      "changes the plan",
      "check({ kpis }) { kpis[0].id = 'other'; }",
      "it changes the plan, which rules may only read",
    ],
    [
      "sorts a list of the plan",
      "check({ kpis }) { kpis.sort(() => -1); }",
      "it changes the plan, which rules may only read",
    ],
    ["waits", "async check() {}", "its check is asynchronous"],
    [
      "reports an unknown message",
      "check(_, report, { root }) { report(root, 'other'); }",
      'has no message "other"',
    ],
  ])("and a rule that %s has an error finding", (_, check, message) => {
    const { code, out } = smplan(lint, { cwd: project(rule(check)) });
    expect(out).toContain("acme/own");
    expect(out).toContain(message);
    expect(out.match(/acme\/own/g)?.length).toBeLessThan(4);
    expect(code).toBe(1);
  });
});

test("a plugin may use top-level await or CommonJS", () => {
  const awaiting =
    "await 0; export default { id: 'acme/own', messages: { said: 'Said.' }, check(_, report, { root }) { report(root, 'said'); } };";
  expect(smplan(lint, { cwd: project(awaiting) }).out).toContain("acme/own");
  const cwd = folder({
    "smplan.config.yaml": "plugins: [./own.cjs]\n",
    "own.cjs":
      "module.exports = { id: 'acme/own', messages: { said: 'Said.' }, check(_, report, { root }) { report(root, 'said'); } };",
    "smplan.yaml": plan,
  });
  expect(smplan(lint, { cwd }).out).toContain("acme/own");
});
