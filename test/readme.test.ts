import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { questionsOf } from "../src/wizard/run.ts";
import { folder, smplan } from "./cli/run.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, text]) => text ?? "",
  );
const [hurried = "", , complete = "", config = ""] = blocks("yaml");

describe("the README", () => {
  test("begins with the two commands", () => {
    expect(readme.split("\n").slice(2, 6).join("\n")).toMatch(
      /npm ci && npm run demo[\s\S]*npm ci && npm test/,
    );
  });

  test("shows what the linter really prints", () => {
    const [shown = ""] = blocks("console");
    const [command = "", ...output] = shown.split("\n");
    const args = command.replace("$ smplan ", "").split(" ");
    const { out } = smplan(args, { cwd: folder({ "smplan.yaml": hurried }) });
    expect(out.trim()).toBe(output.join("\n").trim());
  });

  test("shows a plan that has no errors", () => {
    const { code, out } = smplan(["lint", "--quiet"], { cwd: folder({ "smplan.yaml": complete }) });
    expect(out).toContain("nothing to mend");
    expect(code).toBe(0);
  });

  test("shows a configuration that is one", () => {
    const { err } = smplan(["lint"], {
      cwd: folder({ "smplan.yaml": complete, "smplan.config.yaml": config }),
    });
    expect(err).toBe("");
  });

  test("counts the wizard's questions right", () => {
    expect(readme).toContain(
      `asks ${questionsOf("short").length} questions (or ${questionsOf("full").length} with \`--full\`)`,
    );
  });
});
