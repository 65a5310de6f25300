import { diagnosticMessageRef, userError } from "../../errors.ts";
import { rules } from "../../rules/index.ts";
import type { ValidatedPlan } from "../../schema/validate-plan.ts";
import { LineIndex } from "../../yaml/line-index.ts";

/** @throws UserError where the text is no YAML, or no mapping: then there is nothing to print */
export function assertIsPlan({ source, diagnostics }: ValidatedPlan): void {
  const fault = diagnostics.find(({ kind, span }) => kind === "yaml" && span.file === source.file);
  if (!fault) return;
  const { line, column } = new LineIndex(source.main.text).positionAt(fault.span.start);
  throw userError("notRendered", {
    place: `${source.file}:${line}:${column}`,
    wrong: diagnosticMessageRef(rules, fault),
    file: source.file,
  });
}
