import type { AnchoredNote } from "../../documents/model/notes.ts";
import type { LintedPlan } from "../../lint/lint-plan.ts";
import { anchorsAlongPath } from "../../plan/anchors.ts";
import { LineIndex } from "../../yaml/line-index.ts";

/** Returns the findings of the linter as notes on the parts of the plan that they concern. */
export function findingNotes({ findings, sections, source }: LintedPlan): AnchoredNote[] {
  const texts = new Map(source.documents.map(({ file, text }) => [file, new LineIndex(text)]));
  return findings.map(({ severity, message, rule, span, path = [] }) => {
    const line = texts.get(span.file)?.positionAt(span.start).line;
    return {
      kind: severity,
      text: message,
      source: `${rule} ${span.file}${line === undefined ? "" : `:${line}`}`,
      anchors: anchorsAlongPath(sections, path),
    };
  });
}
