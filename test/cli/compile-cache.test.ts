import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "./run.ts";

const root = join(import.meta.dirname, "../..");

/** A copy of the program that may be changed, with a home of its own. */
function copy() {
  const home = folder();
  const place = join(home, "smplan");
  for (const part of ["bin", "dist", "package.json"])
    cpSync(join(root, part), join(place, part), { recursive: true });
  const cache = join(home, "cache");
  const run = (args: string[], env: Record<string, string> = {}) =>
    smplan(args, {
      cwd: home,
      copy: join(place, "bin/smplan.js"),
      env: { XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: "", ...env },
    });
  const start = (env: Record<string, string> = {}) => run(["explain", "kpis/linked"], env);
  const kept = (): string => {
    const [name = ""] = existsSync(join(cache, "smplan")) ? readdirSync(join(cache, "smplan")) : [];
    return name && join(cache, "smplan", name);
  };
  return { home, cache, place, run, start, kept };
}

/** Node 22 keeps what it compiles by itself. */
describe.skipIf("enableCompileCache" in Module)("what is kept of a run for the next", () => {
  test("is written once, and what is said is the same", () => {
    const { start, kept } = copy();
    const first = start();
    expect(first).toMatchObject({ code: 0, err: "" });
    const { mtimeMs, size } = statSync(kept());
    expect(size).toBeGreaterThan(10_000);
    expect(start()).toEqual(first);
    expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  });

  test("does not outlive a change of the program, not even one of the same length", () => {
    const { place, start } = copy();
    start();
    const chunk = readdirSync(join(place, "dist/chunks"))
      .map((name) => join(place, "dist/chunks", name))
      .find((path) => readFileSync(path, "utf8").includes("KPIs are set from the objectives"));
    if (!chunk) throw new Error("the page is nowhere");
    writeFileSync(chunk, readFileSync(chunk, "utf8").replaceAll("KPIs are set from", "KPIS ARE SET FROM"));
    expect(start().out).toContain("KPIS ARE SET FROM");
  });

  test("outlives a run over many plans, for which V8 is told otherwise", () => {
    const { home, run, kept } = copy();
    for (let plan = 0; plan < 120; plan++)
      writeFileSync(join(home, `${plan}.smplan.yaml`), "smplan: 1\nplan: { title: A plan }\n");
    run(["lint", "0.smplan.yaml"]);
    const { mtimeMs } = statSync(kept());
    run(["lint"]);
    run(["lint", "0.smplan.yaml"]);
    expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  });

  test("may be broken, or in a place where nothing can be written", () => {
    const { home, cache, start, kept } = copy();
    const { out } = start();
    writeFileSync(kept(), "nonsense");
    expect(start()).toMatchObject({ code: 0, err: "", out });
    expect(statSync(kept()).size).toBeGreaterThan(10_000);
    writeFileSync(join(home, "file"), "");
    expect(start({ XDG_CACHE_HOME: join(home, "file") })).toMatchObject({ code: 0, err: "", out });
    mkdirSync(join(cache, "other"));
    expect(start({ XDG_CACHE_HOME: join(cache, "other"), NODE_DISABLE_COMPILE_CACHE: "1" })).toMatchObject({
      code: 0,
      out,
    });
    expect(readdirSync(join(cache, "other"))).toEqual([]);
  });

  test("does not keep a program from importing modules: a team's own rules, and what slides are made with", () => {
    const { home, run } = copy();
    writeFileSync(join(home, "smplan.yaml"), "smplan: 1\nplan: { title: A plan }\n");
    writeFileSync(join(home, "smplan.config.yaml"), "plugins: [./own.mjs]\n");
    writeFileSync(
      join(home, "own.mjs"),
      `export default { id: "own/rule", severity: "warning", presets: ["recommended"], summary: "S.", why: "W.", source: "S", reads: "all",
  messages: { said: "The own rule speaks." }, check(sections, report, { root }) { report(root, "said"); } };`,
    );
    for (const _ of [1, 2]) {
      const linted = run(["lint", "-f", "compact"]);
      expect(linted.err).toBe("");
      expect(linted.out).toContain("The own rule speaks.");
      expect(run(["render", "-o", "board.pptx"])).toMatchObject({ code: 0, err: "Wrote board.pptx.\n" });
    }
  });
});
