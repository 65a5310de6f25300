import { diagnosticMessageRef, userError } from "../../errors.ts";
import { rules } from "../../rules/index.ts";
import type { ValidatedPlan } from "../../schema/validate-plan.ts";
import { LineIndex } from "../../yaml/line-index.ts";

/** @throws UserError if the text is not YAML or not a mapping, because then there is nothing to render */
export async function assertIsPlan({ source, diagnostics }: ValidatedPlan): Promise<void> {
  const diagnostic = diagnostics.find(({ kind, span }) => kind === "yaml" && span.file === source.file);
  if (!diagnostic) return;
  const { line, column } = new LineIndex(source.main.text).positionAt(diagnostic.span.start);
  throw userError("notRendered", {
    place: `${source.file}:${line}:${column}`,
    wrong: await diagnosticMessageRef(rules, diagnostic),
    file: source.file,
  });
}
