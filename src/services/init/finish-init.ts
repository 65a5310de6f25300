import { relative, resolve } from "node:path";
import { version } from "../../../package.json";
import { failure } from "../../errors.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import { fillWords } from "../../i18n/report.ts";
import { LintReport } from "../../lint/lint-report.ts";
import type { World } from "../../platform/runtime.ts";
import { paragraph } from "../../platform/wrap-paragraph.ts";
import type { Words } from "../../wizard/wizard-texts.ts";
import { judgeOf } from "../lint/plan-linter.ts";
import { read } from "../project/with-read-errors.ts";
import { keepBeside } from "../project/write-conflict-copy.ts";
import { writeResult } from "../project/write-output.ts";
import { schemaBeside } from "./write-editor-schema.ts";

interface Finishing {
  world: World;
  words: Words;
  today: string;
  /** Whether a schema for editors is put beside the plan. */
  schema: boolean;
  /** What may be replaced: any file; or, beside nothing at all, one with this content. */
  replaces: { any: boolean; known?: Buffer };
}

/** Writes the plan and its schema, lints it as `smplan lint` would, and says what to do next. */
export async function finish(file: string, text: string, finishing: Finishing): Promise<void> {
  const { world, words, schema } = finishing;
  const line = await schemaBeside(file, words.language, { world, wanted: schema });
  writePlanFile(file, line + text, finishing);
  world.stdout.write(`\n${fillWords(words.advice.file.wrote, { file })}\n`);
  world.stdout.writeStyled(await verdict(file, finishing));
  const { title, steps } = words.advice.next;
  const lines = steps.map(
    (step, index) => `  ${index + 1}. ${paragraph(fillWords(step, { file }), world, "     ").trimStart()}`,
  );
  world.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}

/**
 * Writes a new plan. If a file appeared there, or was saved, while questions were asked, that stays as it is.
 * @throws UserError that names the file in which the plan is kept instead
 */
function writePlanFile(file: string, text: string, { world, replaces }: Finishing): void {
  const { any, known } = replaces;
  let changed = false;
  const replaceable = (existing: Buffer): boolean => {
    changed = !(known?.equals(existing) ?? false);
    return !changed;
  };
  try {
    writeResult(file, text, { world, force: any, replaceable, holds: "plan" });
  } catch (error) {
    if (!changed || any) throw error;
    throw failure("planAppeared", { file, kept: keepBeside(file, text, world) });
  }
}

/** Errors in full, as the linter prints them; what is only still to be added in a line each, but for the examples. */
async function verdict(file: string, { world, words, today }: Finishing): Promise<string> {
  const path = relative(world.cwd, resolve(world.cwd, file));
  const judge = await judgeOf(path, { language: words.language, today }, world);
  const { findings, source } = await read(path, () => judge.file());
  const { wizard, advice, language } = words;
  if (findings.some(({ severity }) => severity === "error")) {
    const texts = new Map(source.documents.map((document) => [document.file, document.text]));
    const about = () => ({ version, language, rules: [], absent: new Set<string>() });
    const { printed } = await import("../lint/format-stylish-report.ts");
    return `${wizard.faulty}\n\n${await printed(new LintReport([path], findings, texts, about), world)}`;
  }
  if (findings.length === 0) return `${wizard.clean}\n`;
  const examples = findings.filter(({ rule }) => rule === "structure/placeholder");
  const others = findings.filter(({ rule }) => rule !== "structure/placeholder");
  const lines = others.map(
    ({ rule, message }) => `  -${paragraph(`${message} (${rule})`, world, "    ").slice(3)}`,
  );
  const left = fillWords(wizard.left, { count: findings.length });
  const marked =
    examples.length === 0
      ? []
      : [
          `  - ${fillWords(pluralFor(examples.length, advice.file.examples, language), { count: examples.length })}`,
        ];
  return `${left}\n${[...marked, ...lines].join("\n")}\n`;
}
