import type { Edit, Finding } from "../../finding.ts";
import { UserError } from "../../finding.ts";
import type { Choose } from "../../lint/fix.ts";
import { Lines } from "../../lint/lines.ts";
import type { Texts } from "../../lint/report.ts";
import type { World } from "../world.ts";
import type { Judged } from "./judge.ts";

/**
 * Asks about every mend that is only probably right, and takes those that a person says yes to beside the safe ones.
 * @throws UserError where nobody is there to ask
 */
export async function asked(judged: readonly Judged[], world: World): Promise<Choose> {
  if (!world.stdin.isTTY || !world.stdout.isTTY)
    throw new UserError(
      "--fix-suggestions asks about every mend, and there is no terminal to ask on.",
      "Run it in a terminal, or use --fix, which makes only the safe ones.",
    );
  const { confirm } = await import("@inquirer/prompts");
  const agreed = new Set<string>();
  for (const { findings, texts } of judged) {
    for (const finding of findings) {
      const { suggestion, message, span } = finding;
      if (!suggestion || suggestion.length === 0) continue;
      const { line, column } = new Lines(texts.get(span.file) ?? "").position(span.start);
      const change = suggestion.map((edit) => shown(edit, texts)).join(", ");
      world.stdout.write(`\n${span.file}:${line}:${column}  ${message}\n`);
      if (await confirm({ message: `Change ${change}?`, default: false })) agreed.add(keyOf(finding));
    }
  }
  return (finding) => finding.fix ?? (agreed.has(keyOf(finding)) ? finding.suggestion : undefined);
}

function shown({ span, text }: Edit, texts: Texts): string {
  return `${texts.get(span.file)?.slice(span.start, span.end)} to ${text}`;
}

/** By what is said of which thing: offsets move as other mends are made. */
function keyOf({ rule, anchor, span }: Finding): string {
  return `${span.file} ${rule} ${anchor}`;
}
