import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = "smplan: 1\nplan: { title: Spring, language: en }\nkpis: [{ id: v, name: Visits }]\n";
const withTemplate = (name: string, text: string) =>
  folder({ "smplan.yaml": plan, [`smplan-templates/${name}.hbs`]: text });
const html = (cwd: string) => runSmplan(["render", "-f", "html"], { cwd });

describe("your own templates", () => {
  test("are copied and listed, and override the built-in ones", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    expect((await runSmplan(["templates"], { cwd })).out).toContain("html/cover\n");
    expect((await runSmplan(["templates", "eject", "html/cover"], { cwd })).code).toBe(0);
    const file = join(cwd, "smplan-templates/html/cover.hbs");
    expect(existsSync(file)).toBe(true);
    const before = (await html(cwd)).out;
    writeFileSync(file, `<p class="ours">${"{{title}}"} &amp; more</p>\n${readFileSync(file, "utf8")}`);
    expect((await html(cwd)).out.replace('<p class="ours">Spring &amp; more</p>\n', "")).toBe(before);
    expect((await runSmplan(["templates"], { cwd })).out).toContain(
      "html/cover  → smplan-templates/html/cover.hbs",
    );
    expect((await runSmplan(["templates", "eject", "html/cover"], { cwd })).code).toBe(2);
    expect(readFileSync(file, "utf8")).toContain("ours");
  });

  test("may call each other, also in Markdown", async () => {
    const cwd = folder({
      "smplan.yaml": plan,
      "smplan-templates/markdown/sections/kpis.hbs": "{{> ours/line}}\n",
      "smplan-templates/markdown/ours/line.hbs": "All of them: {{kpis.rows.length}}\n",
    });
    expect((await runSmplan(["render"], { cwd })).out).toContain("All of them: 1");
  });

  test.each([
    ["a block that is not closed", "<p>\n{{#if title}}\n</p>\n", 4],
    ["a missing partial", "<p>\n{{> nowhere}}</p>\n", 2],
    ["a missing helper", "\n\n{{shout title}}\n", 3],
  ])("are reported with file and line if they have %s", async (_, text, line) => {
    const { code, err } = await html(withTemplate("html/cover", text));
    expect(err).toContain(`smplan-templates/html/cover.hbs:${line}`);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test.each([
    ["calls itself", "<p>\n{{> cover}}", "cover.hbs:2: the template fails: it calls itself without end"],
    [
      "calls itself in two ways",
      "{{#if title}}{{> cover}}{{> cover}}{{/if}}",
      "cover.hbs:1: the template fails: it calls itself without end",
    ],
    [
      "has blocks in blocks",
      `\n${"{{#if title}}".repeat(5_000)}`,
      "cover.hbs:2: the template fails: its blocks",
    ],
    [
      "has brackets in brackets",
      `\n\n{{fill ${"(".repeat(5_000)}x${")".repeat(5_000)}}}`,
      "cover.hbs:3: the template fails: its blocks or brackets",
    ],
    [
      "has too many nested loops",
      `${"{{#each @root}}".repeat(30)}x${"{{/each}}".repeat(30)}`,
      "cover.hbs: the template fails: it writes without end",
    ],
    ["is too large", "x".repeat(300_000), "cover.hbs is larger than 200 kB"],
  ])("end soon with one line if one %s", async (_, text, says) => {
    const cwd = withTemplate("html/cover", text);
    const two = plan.replace("[{", "[{ id: w, name: Sales }, {");
    writeFileSync(join(cwd, "smplan.yaml"), two);
    const started = performance.now();
    const { code, err } = await runSmplan(["render", "-f", "html"], {
      cwd,
      node: ["--max-old-space-size=300"],
    });
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.skipIf(process.platform === "win32")("must be files inside the project", async () => {
    const outside = folder({ "html/cover.hbs": "secret" });
    const linked = folder({ "smplan.yaml": plan });
    symlinkSync(outside, join(linked, "smplan-templates"));
    const one = withTemplate("html/other", "x");
    symlinkSync(join(outside, "html/cover.hbs"), join(one, "smplan-templates/html/cover.hbs"));
    const pipe = withTemplate("html/other", "x");
    execFileSync("mkfifo", [join(pipe, "smplan-templates/html/cover.hbs")]);
    const loop = withTemplate("html/other", "x");
    symlinkSync("cover.hbs", join(loop, "smplan-templates/html/cover.hbs"));
    const file = folder({ "smplan.yaml": plan, "smplan-templates": "x" });
    for (const [cwd, says] of [
      [linked, "html/cover.hbs lies outside the project"],
      [one, "html/cover.hbs lies outside the project"],
      [pipe, "html/cover.hbs is not a regular file"],
      [loop, "html/cover.hbs cannot be read"],
      [file, "smplan-templates cannot be read"],
    ] as const) {
      const { code, out, err } = await runSmplan(["render", "smplan.yaml", "-f", "html"], { cwd });
      expect(err).toContain(says);
      expect(out).toBe("");
      expect(code).toBe(2);
    }
  });

  test.skipIf(process.platform === "win32")(
    "may be links within the project, also circular ones",
    async () => {
      const cwd = withTemplate("shared/cover", "<p>shared</p>");
      symlinkSync("shared", join(cwd, "smplan-templates/html"));
      symlinkSync("..", join(cwd, "smplan-templates/shared/up"));
      expect((await runSmplan(["templates"], { cwd })).code).toBe(0);
    },
  );

  test("that call themselves endlessly are reported", async () => {
    const { code, err } = await html(withTemplate("html/cover", "{{> cover}}"));
    expect(err).toContain("smplan-templates/html/cover.hbs");
    expect(code).toBe(2);
  });

  test.each([
    "{{constructor.name}}",
    "{{title.constructor}}",
    "{{#with (lookup this 'constructor')}}{{name}}{{/with}}",
    "{{__proto__.toString}}",
    "{{lookup (lookup this '__proto__') 'hasOwnProperty'}}",
    "{{@root.constructor}}",
    "{{process.env.HOME}}",
  ])("can access only their data: %s", async (expression) => {
    const { code, out } = await html(withTemplate("html/cover", `<p>[${expression}]</p>`));
    expect(out).toContain("<p>[]</p>");
    expect(code).toBe(0);
  });

  test("that do not exist are reported", async () => {
    const { code, err } = await runSmplan(["templates", "eject", "html/cvoer"], { cwd: folder({}) });
    expect(err).toContain('Did you mean "html/cover"?');
    expect(code).toBe(2);
  });
});
