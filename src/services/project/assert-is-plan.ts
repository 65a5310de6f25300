import { failure, faultSays } from "../../errors.ts";
import { rules } from "../../rules/index.ts";
import type { CheckedPlan } from "../../schema/validate-plan.ts";
import { Lines } from "../../yaml/line-index.ts";

/** @throws UserError where the text is no YAML, or no mapping: then there is nothing to print */
export function refuseWhatIsNoPlan({ source, faults }: CheckedPlan): void {
  const fault = faults.find(({ kind, span }) => kind === "yaml" && span.file === source.file);
  if (!fault) return;
  const { line, column } = new Lines(source.main.text).position(fault.span.start);
  throw failure("notRendered", {
    place: `${source.file}:${line}:${column}`,
    wrong: faultSays(rules, fault),
    file: source.file,
  });
}
