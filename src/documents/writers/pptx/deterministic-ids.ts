import { strFromU8, strToU8 } from "fflate";
import type { PackageParts } from "../office/office-package.ts";

const numberedPart = /\b(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx)\b)/g;

/**
 * Renumbers charts from 1, because the library continues its counter from one file to the next. Also leaves
 * out folders, which the library writes as empty files.
 */
export function renumberCharts(parts: PackageParts): PackageParts {
  const paths = Object.keys(parts).filter((path) => !path.endsWith("/"));
  const charts = paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []);
  const newNumbers = new Map(
    charts.sort((a, b) => Number(a) - Number(b)).map((number, index) => [number, index + 1]),
  );
  const renumber = (text: string): string =>
    text.replace(
      numberedPart,
      (_, kind: string, number: string) => `${kind}${newNumbers.get(number) ?? number}`,
    );
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = parts[path] ?? new Uint8Array();
      const isText = /\.(xml|rels)$/.test(path);
      return [renumber(path), isText ? strToU8(renumber(strFromU8(bytes))) : bytes];
    }),
  );
}
