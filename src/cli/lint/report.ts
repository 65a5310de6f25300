import type { Finding } from "../../finding.ts";
import { LintReport } from "../../lint/report.ts";
import type { World } from "../world.ts";
import type { Judged } from "./judge.ts";
import type { LintOptions } from "./options.ts";

/** Everything that is found in plans that were judged, but for what a baseline lets in. */
export async function reportOf(
  judged: readonly Judged[],
  options: LintOptions,
  world: World,
): Promise<LintReport> {
  const plans = judged.map(({ file }) => file);
  const findings = distinct(judged);
  const texts = new Map(judged.flatMap((plan) => [...plan.texts]));
  if (options.baseline === undefined && !options.updateBaseline)
    return new LintReport(plans, findings, texts);
  const { withoutBaseline } = await import("./baseline.ts");
  return new LintReport(plans, withoutBaseline(findings, plans, options, world), texts);
}

/** A file that several plans include is judged with each, but its own faults are told once. */
function distinct(judged: readonly Judged[]): Finding[] {
  const all = judged.flatMap(({ findings }) => findings);
  if (judged.length < 2) return all;
  return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()];
}

function keyOf({ rule, message, span }: Finding): string {
  return `${span.file}:${span.start}:${span.end} ${rule} ${message}`;
}
