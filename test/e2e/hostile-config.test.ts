import { execFileSync } from "node:child_process";
import { chownSync, lchownSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = "smplan: 1\nplan: { title: TBD }\nkpis: [{ id: k, name: N }]\n";
const lint = ["lint", "-f", "compact"];

const expectFailure = (run: { code: number | null; out: string; err: string }, message: RegExp): void => {
  expect(run.err).toMatch(message);
  expect(run.err).not.toMatch(/\n\s+at /);
  expect(run.err.trim().split("\n").length).toBeLessThanOrEqual(2);
  expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: "" });
};

// Windows has no pipes and device files.
describe.skipIf(process.platform === "win32")("rejects a file that is not regular in one line:", () => {
  const names = ["smplan.config.yaml", "smplan.config.json", "package.json"];
  test.each(names)("a device as %s", async (name) => {
    const cwd = folder({ "smplan.yaml": plan });
    symlinkSync("/dev/zero", join(cwd, name));
    expectFailure(
      await runSmplan(["lint", "smplan.yaml"], { cwd }),
      /cannot be read: it is a device, a pipe or a socket/,
    );
  });

  test.each(names)("a pipe as %s", async (name) => {
    const cwd = folder({ "smplan.yaml": plan });
    execFileSync("mkfifo", [join(cwd, name)]);
    expectFailure(
      await runSmplan(["lint", "smplan.yaml"], { cwd }),
      /cannot be read: it is a device, a pipe or a socket/,
    );
  });

  test.each(names)("a link to itself as %s", async (name) => {
    const cwd = folder({ "smplan.yaml": plan });
    symlinkSync(name, join(cwd, name));
    expectFailure(
      await runSmplan(["lint", "smplan.yaml"], { cwd }),
      /cannot be read: it is a link that leads back to itself/,
    );
  });

  test("a broken link, and a folder", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    symlinkSync("nowhere", join(cwd, "smplan.config.yaml"));
    expectFailure(await runSmplan(["lint", "smplan.yaml"], { cwd }), /a link to a file that does not exist/);
    const other = folder({ "smplan.yaml": plan });
    mkdirSync(join(other, "smplan.config.yaml"));
    expectFailure(await runSmplan(["lint", "smplan.yaml"], { cwd: other }), /it is a folder/);
  });

  test("a pipe as the target of extends", async () => {
    const cwd = folder({ "smplan.yaml": plan, "smplan.config.yaml": "extends: ./base.yaml\n" });
    execFileSync("mkfifo", [join(cwd, "base.yaml")]);
    expectFailure(
      await runSmplan(["lint", "smplan.yaml"], { cwd }),
      /base\.yaml cannot be read: it is a device, a pipe/,
    );
  });
});

const wrapped = (count: number, open: string, close: string, inner = "{}"): string =>
  open.repeat(count) + inner + close.repeat(count);

describe("rejects a configuration over the limits:", () => {
  const custom = (condition: string): string =>
    `customRules:\n  a/b: { given: kpis.*, assert: ${condition}, message: M }\n`;
  test.each([
    ["more than 1 MB", `# ${"x".repeat(1024 * 1024)}\n`, /larger than 1 MB/],
    [
      "too many plugins",
      `plugins: [${Array.from({ length: 51 }, (_, at) => `./p${at}.mjs`)}]\n`,
      /"plugins" has 51 entries. At most 50/,
    ],
    [
      "too many patterns",
      `ignore: [${Array.from({ length: 1001 }, (_, at) => `p${at}`)}]\n`,
      /"ignore" has 1,001 entries. At most 1,000/,
    ],
    [
      "too many overrides",
      `overrides:\n${"  - { files: [a], rules: {} }\n".repeat(201)}`,
      /"overrides" has 201 entries/,
    ],
    [
      "too many rules",
      `customRules:\n${Array.from({ length: 1001 }, (_, at) => `  a/b${at}: { given: kpis, assert: a is b, message: M }\n`).join("")}`,
      /"customRules" has 1,001 entries/,
    ],
    ["a long pattern", `ignore: [${"a".repeat(1001)}]\n`, /longer than 1,000 characters/],
    ["a long comparison", custom(`name matches ${"a?".repeat(600)}`), /longer than 1,000 characters/],
    ["a deep schema", custom(wrapped(200, "{ not: ", " }")), /more than 64 levels/],
  ])("%s", async (_, config, message) => {
    expectFailure(
      await runSmplan(lint, { cwd: folder({ "smplan.config.yaml": config, "smplan.yaml": plan }) }),
      message,
    );
  });

  test("thousands of configurations that extend each other", async () => {
    const files: Record<string, string> = {
      "smplan.config.yaml": "extends: [./c0.yaml, ./d0.yaml]\n",
      "smplan.yaml": plan,
    };
    for (let at = 0; at < 20; at++)
      for (const name of ["c", "d"])
        files[`${name}${at}.yaml`] = `extends: [./c${at + 1}.yaml, ./d${at + 1}.yaml]\n`;
    files["c20.yaml"] = "rules: {}\n";
    files["d20.yaml"] = "rules: {}\n";
    expectFailure(await runSmplan(lint, { cwd: folder(files) }), /extends more than 50 others/);
  });
});

describe("stops and names an endless custom rule", () => {
  const name = `${"a".repeat(60)}!`;
  const slow = `smplan: 1\nkpis: [{ id: k, name: "${name}" }]\n`;
  test.each([
    ["a comparison", `"name matches ^(a+)+$"`],
    ["alternatives", `"name matches ^(a|a)*$"`],
    ["nested quantifiers", `"name matches ^(([a-z])+.)+[A-Z]([a-z])+$"`],
    ["a pattern in a schema", `{ properties: { name: { pattern: "^(a|a)*$" } } }`],
    ["a pattern for keys", `{ properties: { name: { pattern: "^(a*)*b$" } } }`],
  ])("in %s", async (_, condition) => {
    const config = `customRules:\n  acme/slow: { given: kpis.*, assert: ${condition}, message: M }\n`;
    const start = performance.now();
    const run = await runSmplan(lint, { cwd: folder({ "smplan.config.yaml": config, "smplan.yaml": slow }) });
    expectFailure(run, /The rule acme\/slow was stopped: it took more than 1 s on smplan\.yaml/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test("in a recursive schema, which is an error of the rule", async () => {
    const config = `customRules:\n  acme/self: { given: kpis.*, assert: { $ref: "#" }, message: M }\n`;
    const { out, code } = await runSmplan(lint, {
      cwd: folder({ "smplan.config.yaml": config, "smplan.yaml": plan }),
    });
    expect(out).toContain("The rule acme/self failed: it calls itself without end");
    expect(code).toBe(1);
  });

  test("path patterns are matched in time", async () => {
    const pattern = `'${"**/*a".repeat(40)}b'`;
    const config = `ignore: [${pattern}]\noverrides: [{ files: [${pattern}], rules: { kpis/baseline: off } }]\n`;
    const cwd = folder({ "smplan.config.yaml": config, [`${"a/".repeat(300)}smplan.yaml`]: plan });
    const { out, err } = await runSmplan(lint, { cwd });
    expect(out).toContain("smplan.yaml:");
    expect(err).toBe("");
  });
});

describe("a configuration above the project", () => {
  const configAbove = { "smplan.config.yaml": "rules: { structure/placeholder: off }\n" };
  const hasFinding = async (cwd: string, env = {}) =>
    (await runSmplan(lint, { cwd, env })).out.includes("structure/placeholder");

  test("is not loaded: the search ends at the root of the repository", async () => {
    const home = folder({ ...configAbove, "repo/.git/HEAD": "", "repo/clients/smplan.yaml": plan });
    expect(await hasFinding(join(home, "repo/clients"), { HOME: home })).toBe(true);
    const worktree = folder({
      ...configAbove,
      "repo/.git": "gitdir: /nowhere\n",
      "repo/clients/smplan.yaml": plan,
    });
    expect(await hasFinding(join(worktree, "repo/clients"), { HOME: worktree })).toBe(true);
    writeFileSync(join(home, "repo/smplan.config.yaml"), configAbove["smplan.config.yaml"]);
    expect(await hasFinding(join(home, "repo/clients"), { HOME: home })).toBe(false);
  });

  test("is not loaded: the search ends at the home folder", async () => {
    const base = folder({ ...configAbove, "home/work/smplan.yaml": plan });
    expect(await hasFinding(join(base, "home/work"), { HOME: join(base, "home") })).toBe(true);
    expect(await hasFinding(join(base, "home/work"), { HOME: join(base, "elsewhere") })).toBe(false);
  });

  test("does not provide packages to extend", async () => {
    const home = folder({
      "node_modules/base/smplan.config.yaml": "rules: {}\n",
      "repo/.git/HEAD": "",
      "repo/smplan.config.yaml": "extends: base\n",
      "repo/smplan.yaml": plan,
    });
    expectFailure(
      await runSmplan(lint, { cwd: join(home, "repo"), env: { HOME: home } }),
      /"base" is neither a preset/,
    );
  });
});

/** Only root can change the owner of files. */
describe.skipIf(process.getuid?.() !== 0)("a configuration of another user", () => {
  const OTHER = 54_321;
  const config = "rules: { structure/placeholder: off }\n";

  test("is not loaded, with one notice", async () => {
    const cwd = folder({ "smplan.config.yaml": config, "a/smplan.yaml": plan, "b/smplan.yaml": plan });
    chownSync(join(cwd, "smplan.config.yaml"), OTHER, OTHER);
    const { out, err } = await runSmplan(lint, { cwd });
    expect(out.match(/structure\/placeholder/g)).toHaveLength(2);
    expect(err.match(/smplan\.config\.yaml belongs to another user and was not loaded/g)).toHaveLength(1);
  });

  test("is not loaded through another user's link", async () => {
    const cwd = folder({ "mine.yaml": config, "smplan.yaml": plan });
    symlinkSync("mine.yaml", join(cwd, "smplan.config.yaml"));
    lchownSync(join(cwd, "smplan.config.yaml"), OTHER, OTHER);
    expect((await runSmplan(["lint", "-f", "compact", "smplan.yaml"], { cwd })).err).toContain(
      "belongs to another user",
    );
  });

  test("is rejected in extends; another user's plugin is rejected, too", async () => {
    const cwd = folder({
      "smplan.config.yaml": "extends: ./base.yaml\n",
      "base.yaml": config,
      "smplan.yaml": plan,
    });
    chownSync(join(cwd, "base.yaml"), OTHER, OTHER);
    expectFailure(
      await runSmplan(["lint", "smplan.yaml"], { cwd }),
      /base\.yaml belongs to another user and is not read/,
    );
    const other = folder({
      "smplan.config.yaml": "plugins: [./p.mjs]\n",
      "p.mjs": "while (true);",
      "smplan.yaml": plan,
    });
    chownSync(join(other, "p.mjs"), OTHER, OTHER);
    expectFailure(
      await runSmplan(["lint", "smplan.yaml"], { cwd: other }),
      /p\.mjs belongs to another user and is not loaded/,
    );
  });

  test("is loaded by root if the whole project belongs to that user, as in a container", async () => {
    const cwd = folder({ ".git/HEAD": "", "smplan.config.yaml": config, "smplan.yaml": plan });
    for (const name of ["", ".git", "smplan.config.yaml", "smplan.yaml"])
      chownSync(join(cwd, name), OTHER, OTHER);
    const inside = await runSmplan(lint, { cwd });
    expect({ out: inside.out.includes("structure/placeholder"), err: inside.err }).toEqual({
      out: false,
      err: "",
    });
    const outside = await runSmplan(["lint", "-f", "compact", cwd], { cwd: folder() });
    expect(outside.err).toContain("belongs to another user");
  });

  test("also applies to a .smplanignore", async () => {
    const cwd = folder({ ".smplanignore": "a/\n", "a/smplan.yaml": plan, "b/smplan.yaml": plan });
    const checked = async (): Promise<string[]> =>
      (await runSmplan(lint, { cwd })).out.match(/^[ab](?=\/smplan.yaml:)/gm) ?? [];
    expect(new Set(await checked())).toEqual(new Set(["b"]));
    chownSync(join(cwd, ".smplanignore"), OTHER, OTHER);
    expect(new Set(await checked())).toEqual(new Set(["a", "b"]));
  });

  test("is loaded by root if it belongs to the user who called sudo", async () => {
    const cwd = folder({ "smplan.config.yaml": config, "smplan.yaml": plan });
    chownSync(join(cwd, "smplan.config.yaml"), OTHER, OTHER);
    expect((await runSmplan(lint, { cwd, env: { SUDO_UID: String(OTHER) } })).err).toBe("");
  });
});

test("a .smplanignore above the repository has no effect", async () => {
  const cwd = folder({ ".smplanignore": "*\n", "repository/.git/HEAD": "", "repository/smplan.yaml": plan });
  const { code, out } = await runSmplan(lint, { cwd: join(cwd, "repository") });
  expect(out).toContain("smplan.yaml:");
  expect(code).toBe(1);
});
