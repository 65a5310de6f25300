import type { Finding } from "../../diagnostics.ts";
import { placeName } from "../../lint/fold-findings.ts";
import type { LintReport } from "../../lint/lint-report.ts";

/**
 * Returns the places of a finding that stands for several, as the only item of a list: "(kpis.reach 20:7, kpis.orders 21:7)". Places
 * in other files than the finding have the name of the file. The list is empty for any other finding.
 */
export function placeList({ span, places = [] }: Finding, report: LintReport): string[] {
  if (places.length === 0) return [];
  const positions = places.map((place) => {
    const { line, column } = report.startOf(place.span);
    const position = `${line}:${column}`;
    const inFile = place.span.file === span.file ? position : `${place.span.file}:${position}`;
    return `${placeName(place)} ${inFile}`;
  });
  return [`(${positions.join(", ")})`];
}
