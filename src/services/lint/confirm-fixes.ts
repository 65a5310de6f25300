import type { Edit, Finding } from "../../diagnostics.ts";
import { failure } from "../../errors.ts";
import type { LintWords } from "../../i18n/lint.ts";
import { fillWords } from "../../i18n/report.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import type { Choose } from "../../lint/apply-fixes.ts";
import type { Texts } from "../../lint/lint-report.ts";
import { visible } from "../../platform/escape-controls.ts";
import type { World } from "../../platform/runtime.ts";
import { yesOrNo } from "../../prompts/confirm-prompt.ts";
import { Lines } from "../../yaml/line-index.ts";
import { lintWords } from "./lint-messages.ts";
import type { LintOptions } from "./lint-run-options.ts";
import type { Judged } from "./linter.ts";

/**
 * Asks about every mend that is only probably right, and takes those that a person says yes to beside the safe ones.
 * @throws UserError where nobody is there to ask
 */
export async function asked(judged: readonly Judged[], options: LintOptions, world: World): Promise<Choose> {
  if (!world.stdin.isTTY || !world.stdout.isTTY) throw failure("nobodyToAsk");
  const words = await lintWords(options, world);
  const language = findingLanguage(options.language, world);
  const { talkerHere } = await import("../../prompts/load-prompter.ts");
  const talker = await talkerHere(language, world);
  const agreed = new Set<string>();
  for (const { findings, texts } of judged) {
    for (const finding of findings) {
      const { suggestion, span } = finding;
      if (!suggestion || suggestion.length === 0) continue;
      const { line, column } = new Lines(texts.get(span.file) ?? "").position(span.start);
      world.stdout.write(`\n${visible(span.file)}:${line}:${column}  ${finding.message}\n`);
      const message = suggestion.map((edit) => question(edit, texts, words)).join(" ");
      const reply = await talker.put(yesOrNo(message));
      if ("typed" in reply && reply.typed === "yes") agreed.add(keyOf(finding));
    }
  }
  return (finding) => finding.fix ?? (agreed.has(keyOf(finding)) ? finding.suggestion : undefined);
}

function question({ span, text }: Edit, texts: Texts, { change }: LintWords): string {
  const before = texts.get(span.file)?.slice(span.start, span.end) ?? "";
  return fillWords(change, { before, after: text });
}

/** By what is said of which thing: offsets move as other mends are made. */
function keyOf({ rule, anchor, span }: Finding): string {
  return `${span.file} ${rule} ${anchor}`;
}
