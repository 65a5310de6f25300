import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "./run.ts";

const plan = "smplan: 1\nplan: { title: Spring, language: en }\nkpis: [{ id: v, name: Visits }]\n";
const withTemplate = (name: string, text: string) =>
  folder({ "smplan.yaml": plan, [`smplan-templates/${name}.hbs`]: text });
const html = (cwd: string) => smplan(["render", "-f", "html"], { cwd });

describe("templates of one's own", () => {
  test("are copied, listed, and stand before the built-in ones", () => {
    const cwd = folder({ "smplan.yaml": plan });
    expect(smplan(["templates"], { cwd }).out).toContain("html/cover\n");
    expect(smplan(["templates", "eject", "html/cover"], { cwd }).code).toBe(0);
    const file = join(cwd, "smplan-templates/html/cover.hbs");
    expect(existsSync(file)).toBe(true);
    const before = html(cwd).out;
    writeFileSync(file, `<p class="ours">${"{{title}}"} &amp; more</p>\n${readFileSync(file, "utf8")}`);
    expect(html(cwd).out.replace('<p class="ours">Spring &amp; more</p>\n', "")).toBe(before);
    expect(smplan(["templates"], { cwd }).out).toContain("html/cover  → smplan-templates/html/cover.hbs");
    expect(smplan(["templates", "eject", "html/cover"], { cwd }).code).toBe(2);
    expect(readFileSync(file, "utf8")).toContain("ours");
  });

  test("may call others of their own, in Markdown too", () => {
    const cwd = folder({
      "smplan.yaml": plan,
      "smplan-templates/markdown/sections/kpis.hbs": "{{> ours/line}}\n",
      "smplan-templates/markdown/ours/line.hbs": "All of them: {{kpis.rows.length}}\n",
    });
    expect(smplan(["render"], { cwd }).out).toContain("All of them: 1");
  });

  test.each([
    ["a block that is not closed", "<p>\n{{#if title}}\n</p>\n", 4],
    ["a part that is not there", "<p>\n{{> nowhere}}</p>\n", 2],
    ["a helper that is not there", "\n\n{{shout title}}\n", 3],
  ])("are told by file and line when they have %s", (_, text, line) => {
    const { code, err } = html(withTemplate("html/cover", text));
    expect(err).toContain(`smplan-templates/html/cover.hbs:${line}`);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  test("that call themselves without end are told, and end", () => {
    const { code, err } = html(withTemplate("html/cover", "{{> cover}}"));
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
  ])("reach nothing but what they are given: %s", (reach) => {
    const { code, out } = html(withTemplate("html/cover", `<p>[${reach}]</p>`));
    expect(out).toContain("<p>[]</p>");
    expect(code).toBe(0);
  });

  test("say what does not exist", () => {
    const { code, err } = smplan(["templates", "eject", "html/cvoer"], { cwd: folder({}) });
    expect(err).toContain('Did you mean "html/cover"?');
    expect(code).toBe(2);
  });
});
