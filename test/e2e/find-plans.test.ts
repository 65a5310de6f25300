import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expandBraces, MAX_PATTERNS } from "../../src/platform/expand-braces.ts";
import { Glob } from "../../src/platform/glob.ts";
import { plansBelow } from "../../src/services/project/files-below.ts";
import { folder, type Run } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = "smplan: 1\n";
const faulty = "smplan: 1\nkpis: [{ id: a, name: A, objective: gone }]\n";
const minimalConfig = "extends: minimal\nrules: { structure/section: off, crisis/manual: off }\n";

/** Creates a folder with these files, whose plans pass. */
const project = (files: Record<string, string | Uint8Array>): string =>
  folder({ "smplan.config.yaml": minimalConfig, ...files });

/** Returns the plans that a run checked, and its other results. */
async function lint(cwd: string, ...paths: string[]): Promise<Run & { files: string[] }> {
  const run = await runSmplan(["lint", "-f", "junit", ...paths], { cwd });
  const files = Array.from(run.out.matchAll(/<testsuite name="([^"]*)"/g), ([, name = ""]) => name);
  return { ...run, files };
}

const hasStack = /\n\s+at |node:internal/;

/** Windows has no pipes and device files, and its links differ. */
const isWindows = process.platform === "win32";

describe.skipIf(isWindows)("links", () => {
  test("a link to itself is reported in one line, and the other plans are checked", async () => {
    const cwd = project({ "smplan.yaml": plan });
    symlinkSync("loop", join(cwd, "loop"));
    const { code, err, files } = await lint(cwd);
    expect(files).toEqual(["smplan.yaml"]);
    expect(err).toMatch(/^smplan: loop is a link that leads back to itself.*\n$/);
    expect(code).toBe(0);
  });

  test.each([
    [8, (): boolean => true],
    [16, (from: number, to: number): boolean => (from * 7 + to * 3) % 8 === 0],
  ])("%i folders that link to each other are searched once each", (count, isLinked) => {
    const cwd = project({});
    for (let from = 0; from < count; from++) {
      mkdirSync(join(cwd, `d${from}`));
      writeFileSync(join(cwd, `d${from}/smplan.yaml`), plan);
      for (let to = 0; to < count; to++)
        if (to !== from && isLinked(from, to)) symlinkSync(`../d${to}`, join(cwd, `d${from}/l${to}`));
    }
    const started = Date.now();
    const found = plansBelow(cwd);
    expect(found).toHaveLength(count);
    expect(found.every((path) => /^d\d+\/smplan\.yaml$/.test(path))).toBe(true);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  test("a plan is checked once, by its path without links", async () => {
    const cwd = project({ "z/smplan.yaml": plan });
    symlinkSync("z", join(cwd, "a"));
    symlinkSync("z/smplan.yaml", join(cwd, "b.smplan.yaml"));
    expect((await lint(cwd)).files).toEqual(["z/smplan.yaml"]);
    expect((await lint(cwd, "b.smplan.yaml", "a", "./z/../z", join(cwd, "z/smplan.yaml"))).files).toEqual([
      "z/smplan.yaml",
    ]);
    expect((await lint(cwd, "b.smplan.yaml")).files).toEqual(["b.smplan.yaml"]);
  });

  test("links to system folders are not followed, but links to other folders are", async () => {
    const cwd = project({});
    symlinkSync("/", join(cwd, "disk"));
    symlinkSync("/proc", join(cwd, "processes"));
    symlinkSync(folder({ "smplan.yaml": plan }), join(cwd, "shared"));
    expect((await lint(cwd)).files).toEqual(["shared/smplan.yaml"]);
  });

  test("a lock file of an editor is not a plan", async () => {
    const cwd = project({ "a.smplan.yaml": plan });
    symlinkSync("emma@host.123:456", join(cwd, ".#a.smplan.yaml"));
    expect(await lint(cwd)).toMatchObject({ files: ["a.smplan.yaml"], code: 0, err: "" });
  });
});

describe.skipIf(isWindows)("a plan that cannot be read", () => {
  const unreadable: [string, (path: string) => void][] = [
    ["a pipe", (path) => execFileSync("mkfifo", [path])],
    ["a link to itself", (path) => symlinkSync("smplan.yaml", path)],
    ["a link to nothing", (path) => symlinkSync("nothing", path)],
    ["a link to a device", (path) => symlinkSync("/dev/zero", path)],
    [
      "a sparse file of a terabyte",
      (path) => {
        writeFileSync(path, "");
        truncateSync(path, 2 ** 40);
      },
    ],
  ];

  test.each(unreadable)("%s: is reported, and the others are checked", async (_, make) => {
    const cwd = project({ "a/smplan.yaml": faulty, "c/smplan.yaml": plan });
    mkdirSync(join(cwd, "b"));
    make(join(cwd, "b/smplan.yaml"));
    const { code, err, files } = await lint(cwd);
    expect(files.toSorted()).toEqual(["a/smplan.yaml", "b/smplan.yaml", "c/smplan.yaml"]);
    expect(err).toMatch(/^smplan: .*b\/smplan\.yaml.*\n$/);
    expect(code).toBe(2);
    for (const format of ["json", "sarif", "github", "checkstyle", "stylish"]) {
      const { out } = await runSmplan(["lint", "-f", format], { cwd });
      expect(out).toContain("a/smplan.yaml");
      expect(out).toContain("b/smplan.yaml");
    }
    expect((await lint(cwd, "b/smplan.yaml", "c/smplan.yaml")).code).toBe(2);
  });

  test("stays an error with any rule settings and baseline", async () => {
    const cwd = project({ "a/smplan.yaml": plan });
    mkdirSync(join(cwd, "smplan.yaml"));
    execFileSync("mkfifo", [join(cwd, "b.smplan.yaml")]);
    const args = ["--rule", "structure/yaml:off", "--baseline", "known.json"];
    await runSmplan(["lint", ...args, "--update-baseline"], { cwd });
    const { code, out } = await runSmplan(["lint", ...args, "-f", "compact"], { cwd });
    expect(out).toMatch(/^b\.smplan\.yaml:1:1: error: /);
    expect(code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)("an unreadable folder is reported, and the run fails", async () => {
    const cwd = project({ "a/smplan.yaml": plan, "b/smplan.yaml": plan });
    execFileSync("chmod", ["000", join(cwd, "b")]);
    const { code, err, files } = await lint(cwd);
    expect(files).toEqual(["a/smplan.yaml"]);
    expect(err).toMatch(/^smplan: b cannot be searched for plans: permission denied\..*\n$/);
    expect(code).toBe(2);
    writeFileSync(join(cwd, ".smplanignore"), "b/\n");
    expect(await lint(cwd)).toMatchObject({ code: 0, err: "" });
  });
});

describe("names", () => {
  test.skipIf(isWindows)("with backslashes, line breaks and wildcards are literal names", async () => {
    const names = [
      "a\\b.smplan.yaml",
      "a\nb.smplan.yaml",
      "[a]*.smplan.yaml",
      "!a.smplan.yaml",
      "{a,b}.yaml",
    ];
    const cwd = project(Object.fromEntries(names.map((name) => [name, faulty])));
    const filesOf = async (...paths: string[]): Promise<string[]> => {
      const { findings } = JSON.parse((await runSmplan(["lint", "-f", "json", ...paths], { cwd })).out);
      return [...new Set<string>(findings.map(({ file }: { file: string }) => file))];
    };
    expect((await filesOf()).toSorted()).toEqual(names.slice(0, 4).toSorted());
    for (const name of names) expect(await filesOf(name)).toEqual([name]);
  });

  test.skipIf(process.platform !== "linux")(
    "that are not UTF-8 are reported, and the others are checked",
    async () => {
      const cwd = project({ "a/smplan.yaml": plan });
      const bad = (name: string): Buffer =>
        Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(name, "latin1")]);
      writeFileSync(bad("caf\xe9.smplan.yaml"), plan);
      mkdirSync(bad("\xe9t\xe9"));
      writeFileSync(bad("\xe9t\xe9/smplan.yaml"), plan);
      mkdirSync(bad("im\xe1genes"));
      const { code, err, files } = await lint(cwd);
      expect(files).toEqual(["a/smplan.yaml"]);
      const remedy = "cannot be opened: its name is not UTF-8. Rename it.";
      expect(err.trimEnd().split("\n").toSorted()).toEqual([
        `smplan: \\xe9t\\xe9 ${remedy}`,
        `smplan: caf\\xe9.smplan.yaml ${remedy}`,
      ]);
      expect(code).toBe(2);
    },
  );

  test("that are too long are reported without a stack trace", async () => {
    for (const path of ["a".repeat(300), `${"a".repeat(300)}*`, "a/".repeat(3_000)]) {
      const { code, err } = await lint(project({ "smplan.yaml": plan }), path);
      expect(err).not.toMatch(hasStack);
      expect(err).toMatch(/^smplan: /);
      expect(code).toBe(2);
    }
  });
});

describe("globs", () => {
  const cwd = project({
    "clients/a/smplan.yaml": plan,
    "clients/a/notes.md": "",
    "clients/a/prices.yaml": plan,
    "clients/a/logo.png": "",
    "clients/b/easter.smplan.yml": plan,
    "clients/old/smplan.yaml": plan,
    "clients/old/kept/smplan.yaml": plan,
    "smplan.yaml": plan,
  });

  test.each<[string[], string[]]>([
    [["clients/**"], ["a/smplan.yaml", "b/easter.smplan.yml", "old/kept/smplan.yaml", "old/smplan.yaml"]],
    [
      ["clients/**", "!clients/old/**"],
      ["a/smplan.yaml", "b/easter.smplan.yml"],
    ],
    [
      ["clients/**", "!clients/old"],
      ["a/smplan.yaml", "b/easter.smplan.yml"],
    ],
    [["clients/a/*.yaml"], ["a/prices.yaml", "a/smplan.yaml"]],
    [
      ["clients/**/*.yaml", "!clients/old/**"],
      ["a/prices.yaml", "a/smplan.yaml"],
    ],
    [
      ["clients/*/*.y{a,}ml", "!**/old/**", "clients/old/*.yaml"],
      ["a/prices.yaml", "a/smplan.yaml", "b/easter.smplan.yml", "old/smplan.yaml"],
    ],
    [
      ["!clients/old/**", "clients/**"],
      ["a/smplan.yaml", "b/easter.smplan.yml", "old/kept/smplan.yaml", "old/smplan.yaml"],
    ],
    [
      ["clients", "!clients/[ab]/**"],
      ["old/kept/smplan.yaml", "old/smplan.yaml"],
    ],
    [
      ["!clients/{a,b}/", "!smplan.yaml"],
      ["old/kept/smplan.yaml", "old/smplan.yaml"],
    ],
    [["{clients/a,clients/b}"], ["a/smplan.yaml", "b/easter.smplan.yml"]],
    [["clients/@(a|b)/smplan.yaml"], ["a/smplan.yaml"]],
    [["./clients/../clients/?/smplan.*"], ["a/smplan.yaml"]],
    [[`${cwd}/clients/a/s*`], ["a/smplan.yaml"]],
  ])("%j", async (paths, expected) => {
    const { files, code, err } = await lint(cwd, ...paths);
    expect(files).toEqual(expected.map((path) => `clients/${path}`));
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test.each([
    [["clients/**", "!clients"], "take out every plan"],
    [["clients/*.png"], "matches no file"],
    [["{a,b}".repeat(40)], "stands for more than 1,000"],
    [["{1..100000000}"], "stands for more than 1,000"],
    [["(a+)+$*"], "matches no file"],
    [["+(+(+(a)))"], "is not supported"],
    [["!(clients)/**"], "is not supported"],
    [["{".repeat(1_900)], "matches no file"],
    [[`${"a".repeat(2_100)}*`], "more than 2,000 characters"],
  ])("%j is rejected at once", async (paths, message) => {
    const started = Date.now();
    const { code, err } = await lint(cwd, ...paths);
    expect(err).toContain(message);
    expect(err).not.toMatch(hasStack);
    expect(code).toBe(2);
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  test("match in polynomial time", () => {
    const name = "a".repeat(255);
    const started = Date.now();
    expect(new Glob(`${"*a".repeat(200)}*b`).matches([name])).toBe(false);
    expect(new Glob(`${"**/".repeat(200)}b`).matches(Array(2_000).fill("a"))).toBe(false);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  test("expand braces like shells", () => {
    expect(expandBraces("a{b,c{d,e}}f")).toEqual(["abf", "acdf", "acef"]);
    expect(expandBraces("{1..3}{a..b}")).toEqual(["1a", "1b", "2a", "2b", "3a", "3b"]);
    expect(expandBraces("{01..03}{x}\\{a,b}")).toEqual(["01{x}\\{a,b}", "02{x}\\{a,b}", "03{x}\\{a,b}"]);
    expect(expandBraces("{,a}b{")).toEqual(["b{", "ab{"]);
    expect(expandBraces(`{1..${MAX_PATTERNS}}`)).toHaveLength(MAX_PATTERNS);
  });
});

describe.skipIf(isWindows)("ignored plans", () => {
  const files = {
    "archive/smplan.yaml": faulty,
    "smplan.config.yaml": `${minimalConfig}ignore: [archive/]\n`,
  };

  test("all of them: the run names the ignore file, and fails", async () => {
    const cwd = folder(files);
    symlinkSync("archive", join(cwd, "link"));
    const named = [
      "archive",
      "archive/smplan.yaml",
      "./archive/smplan.yaml",
      join(cwd, "archive/smplan.yaml"),
    ];
    for (const paths of [[], ...named.map((path) => [path])]) {
      const { code, err } = await lint(cwd, ...paths);
      expect(err).toContain("archive/smplan.yaml is left out, as smplan.config.yaml says");
      expect(err).toContain("No plan is left to check.");
      expect(code).toBe(2);
    }
    expect((await lint(cwd, "--no-ignore")).code).toBe(1);
    const passed = await lint(cwd, "--pass-on-no-plans");
    expect(passed.code).toBe(0);
    expect(passed.err).toContain("archive/smplan.yaml is left out, as smplan.config.yaml says");
  });

  test("a named plan or folder is reported, with any form of its path", async () => {
    const cwd = folder({ ...files, "smplan.yaml": plan });
    for (const path of ["archive", "./archive/smplan.yaml", join(cwd, "archive")]) {
      const { code, err } = await lint(cwd, "smplan.yaml", path);
      expect(err).toContain(`${path} is left out, as smplan.config.yaml says.`);
      expect(code).toBe(0);
    }
    expect(await lint(cwd)).toMatchObject({ code: 0, err: "" });
  });

  test("a nearer .smplanignore overrides one above it, as in git", async () => {
    const cwd = project({
      ".smplanignore": "*.smplan.yaml\ndrafts/\n",
      "a/.smplanignore": "!kept.smplan.yaml\n",
      "a/kept.smplan.yaml": plan,
      "a/other.smplan.yaml": plan,
      "drafts/smplan.yaml": plan,
    });
    expect((await lint(cwd)).files).toEqual(["a/kept.smplan.yaml"]);
  });

  test.each([
    [".smplanignore", "/dev/zero"],
    [".smplanignore", ".smplanignore"],
    ["a/.smplanignore", "nothing"],
  ])("a %s that links to %s is reported, and the run fails", async (name, target) => {
    const cwd = project({ "a/smplan.yaml": plan });
    symlinkSync(target, join(cwd, name));
    const { code, err, files } = await lint(cwd);
    expect(err).toMatch(new RegExp(`^smplan: ${name} cannot be read \\(E\\w+\\).*\n$`));
    expect(files).toEqual(["a/smplan.yaml"]);
    expect(code).toBe(2);
    expect((await lint(cwd, "--no-ignore")).code).toBe(0);
  });

  test("a .gitignore that is a link is ignored, as by git, with a notice", async () => {
    const cwd = project({ "a/smplan.yaml": plan, patterns: "a/\n" });
    symlinkSync("patterns", join(cwd, ".gitignore"));
    const { code, err, files } = await lint(cwd);
    expect(err).toContain(".gitignore is a link, which git does not follow");
    expect(files).toEqual(["a/smplan.yaml"]);
    expect(code).toBe(0);
  });

  test("only by git: the run names the file, and fails", async () => {
    const cwd = project({ "drafts/smplan.yaml": plan, ".gitignore": "drafts/\n" });
    expect(await lint(cwd)).toMatchObject({
      code: 2,
      err: expect.stringContaining(".gitignore leaves out drafts/smplan.yaml"),
    });
    expect((await lint(cwd, "**/*.yaml")).err).toContain(".gitignore leaves out");
    expect((await lint(cwd, "--pass-on-no-plans")).code).toBe(0);
    expect((await lint(cwd, "drafts")).files).toEqual(["drafts/smplan.yaml"]);
  });

  test("a run without plans passes only with --pass-on-no-plans", async () => {
    expect((await lint(project({}))).code).toBe(2);
    const { code, err, out } = await lint(project({}), "--pass-on-no-plans");
    expect(err).toContain("There is no plan here");
    expect(out).toContain('tests="0"');
    expect(code).toBe(0);
    expect((await lint(project({}), "--pass-on-no-plans", "nowhere")).code).toBe(2);
  });
});

test.skipIf(isWindows)("every command that searches plans skips unreadable links", async () => {
  const cwd = project({ "smplan.yaml": "smplan: 1\nplan: { title: Plan }\n" });
  symlinkSync("loop", join(cwd, "loop"));
  for (const args of [["render"], ["calendar"], ["doctor"], ["report"], ["render", "-o", "out/"]]) {
    const { code, err } = await runSmplan(args, { cwd });
    expect(err).not.toMatch(hasStack);
    expect(err).toContain("loop is a link that leads back to itself");
    expect(code).toBeLessThan(2);
  }
});

test.skipIf(isWindows)("an unusable cache is reported, and the run continues", async () => {
  const cwd = project({ "smplan.yaml": plan, "notes.txt": "mine" });
  const damages = ['{"version":"0.1.0","plans":{"smplan.yaml":{"settings":1}}}', "{", "\0"];
  for (const damage of damages) {
    writeFileSync(join(cwd, ".smplancache"), damage);
    expect(await lint(cwd, "--cache")).toMatchObject({
      code: 0,
      err: expect.stringContaining(".smplancache"),
    });
    expect(await lint(cwd, "--cache")).toMatchObject({ code: 0, err: "", files: ["smplan.yaml"] });
  }
  for (const place of ["smplan.yaml/cache", "/proc/cache", "."]) {
    const { code, err } = await lint(cwd, "--cache", "--cache-location", place);
    expect(err).toMatch(/^smplan: the cache .*\n$/);
    expect(code).toBe(0);
  }
  expect(await lint(cwd, "--cache", "--cache-location", "notes.txt")).toMatchObject({ code: 2, files: [] });
  expect(spawnSync("cat", ["notes.txt"], { cwd }).stdout.toString()).toBe("mine");
});
