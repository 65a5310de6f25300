import type { Edit, Finding } from "../../finding.ts";
import { failure } from "../../lint/failure.ts";
import type { Choose } from "../../lint/fix.ts";
import { Lines } from "../../lint/lines.ts";
import type { Texts } from "../../lint/report.ts";
import type { LintWords } from "../../locale/lint.ts";
import { fillWords } from "../../locale/report.ts";
import { visible } from "../../visible.ts";
import { findingLanguage } from "../language.ts";
import { yesOrNo } from "../talk/yes-or-no.ts";
import type { World } from "../world.ts";
import type { Judged } from "./judge.ts";
import type { LintOptions } from "./options.ts";
import { lintWords } from "./tell.ts";

/**
 * Asks about every mend that is only probably right, and takes those that a person says yes to beside the safe ones.
 * @throws UserError where nobody is there to ask
 */
export async function asked(judged: readonly Judged[], options: LintOptions, world: World): Promise<Choose> {
  if (!world.stdin.isTTY || !world.stdout.isTTY) throw failure("nobodyToAsk");
  const words = await lintWords(options, world);
  const language = findingLanguage(options.language, world);
  const { talkerHere } = await import("../talk/here.ts");
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
