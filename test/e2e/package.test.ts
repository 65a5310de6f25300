import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test } from "vitest";
import packageFile from "../../package.json";

const root = join(import.meta.dirname, "../..");
/** On Windows, npm is a shell script. */
const shell = process.platform === "win32";

/** Installs the package of `npm pack` in an empty folder, offline, because it has no dependencies. */
describe("the package, installed in an empty folder", { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), "smplan-package-"));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(home, "node_modules/smplan/bin/smplan.js"), ...args], {
      cwd: home,
      encoding: "utf8",
    });

  beforeAll(() => {
    const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", home], {
      cwd: root,
      encoding: "utf8",
      shell,
    });
    writeFileSync(join(home, "package.json"), '{ "name": "empty", "private": true, "type": "module" }');
    const tarball = join(home, packed.trim().split("\n").at(-1) ?? "");
    execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: home, shell });
  }, 120_000);

  test("has no dependencies", () => {
    const lock = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8"));
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/smplan"]);
    expect(existsSync(join(home, "node_modules/.bin/smplan"))).toBe(true);
  });

  test("prints its version and lists its commands", () => {
    expect(run("--version").stdout).toBe(`${packageFile.version}\n`);
    for (const command of ["init", "lint", "render", "rules", "explain", "schema"])
      expect(run("--help").stdout).toContain(command);
  });

  test("writes a plan, lints it and renders it", () => {
    expect(run("init", "--yes", "--language", "es").status).toBe(0);
    // The questions do not ask who can sign in to the accounts.
    expect(run("lint", "--rule", "governance/access:off").status).toBe(0);
    expect(run("render", "--output", "plan.html").status).toBe(0);
    expect(readFileSync(join(home, "plan.html"), "utf8")).toContain('<html lang="es">');
    expect(run("render").stdout).toContain("## Índice");
  });

  test("explains its rules and prints its schema", () => {
    expect(run("explain", "kpis/baseline").stdout).toContain("Every KPI says where it starts");
    expect(JSON.parse(run("schema").stdout).$schema).toContain("2020-12");
  });

  test("is a typed library", () => {
    const program =
      readFileSync(join(root, "README.md"), "utf8").match(/```ts\n(import \{ lint[\s\S]*?)```/)?.[1] ?? "";
    expect(program).toContain('from "smplan"');
    mkdirSync(join(home, "src"), { recursive: true });
    writeFileSync(
      join(home, "src/program.mts"),
      `${program}\nconst line: number = findings[0]?.line ?? 0;\nconsole.log(line);\n`,
    );
    const compilerOptions = {
      strict: true,
      target: "es2022",
      module: "nodenext",
      types: [],
      rootDir: "src",
      outDir: "out",
    };
    const project = { compilerOptions, include: ["src"] };
    writeFileSync(join(home, "tsconfig.json"), JSON.stringify(project));
    const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc")], {
      cwd: home,
      encoding: "utf8",
    });
    expect(tsc.stdout).toBe("");
    writeFileSync(join(home, "smplan.yaml"), "smplan: 1\nkpis: [{ id: hearts, name: Likes }]\n");
    const printed = execFileSync(process.execPath, ["out/program.mjs"], { cwd: home, encoding: "utf8" });
    expect(printed).toContain("kpis/linked");
  });

  test.each([
    ["Node.js", ["import.mts", "require.cts"], { module: "node16" }],
    ["bundlers", ["import.ts"], { module: "esnext", moduleResolution: "bundler" }],
  ])("has types for %s, which need no other types", (name, files, options) => {
    const directory = join(home, `types-${name}`);
    mkdirSync(directory);
    const program = `import { defineRule, lint, type Rule, type Schema } from "smplan";
const sections: Schema.Plan["calendar"] = { posts: [] };
const rule: Rule = defineRule({} as Parameters<typeof defineRule>[0]);
const lines: Promise<number[]> = lint("smplan.yaml").then((found) => found.map(({ line }) => line));
export { lines, rule, sections };
`;
    for (const file of files) writeFileSync(join(directory, file), program);
    const compilerOptions = { ...options, strict: true, target: "es2022", types: [], noEmit: true };
    writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc")], {
      cwd: directory,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });

  test("contains one file of types for each kind of module", () => {
    const types = readdirSync(join(home, "node_modules/smplan/dist"), { recursive: true, encoding: "utf8" });
    expect(types.filter((file) => /\.d\.[cm]?ts$/.test(file)).sort()).toEqual(["index.d.cts", "index.d.ts"]);
  });

  test("follows the conventions of package managers", async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    expect(messages.map((message) => formatMessage(message, packageFile))).toEqual([]);
  });
});
