import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/catalog/metrics.ts";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import { exportFormats } from "../../../src/results/exports/index.ts";
import { ExportAggregator } from "../../../src/results/import/export-aggregator.ts";
import type { InputRow } from "../../../src/results/import/input-table.ts";
import { readCsvRows } from "../../../src/results/import/read-csv.ts";
import { recognizeExport } from "../../../src/results/import/recognize-export.ts";
import { moreSamples } from "./more-samples.ts";
import { samples as firstSamples, type Sample } from "./samples.ts";

const samples = [...firstSamples, ...moreSamples];

async function* chunksOf({ text, utf16 }: Pick<Sample, "text" | "utf16">) {
  const bytes = Buffer.from(utf16 ? `\uFEFF${text}` : text, utf16 ? "utf16le" : "utf8");
  // In chunks that split characters, like a stream.
  for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37);
}

async function rowsOf(sample: Pick<Sample, "text" | "utf16">): Promise<InputRow[]> {
  const rows: InputRow[] = [];
  for await (const row of readCsvRows(chunksOf(sample))) rows.push(row);
  return rows;
}

describe.each(exportFormats)("$name", (format) => {
  const own = samples.filter((sample) => sample.formatId === format.id);

  test("has a sample in each of its languages", () => {
    const languages = Object.keys(
      format.rows === "period" ? (format.signatureColumns?.at(-1) ?? {}) : format.date,
    );
    expect(new Set(own.map(({ language }) => language))).toEqual(new Set(languages));
  });

  test.each(own)("is recognized among all formats, and read: $language", async (sample) => {
    const rows = await rowsOf(sample);
    const names = { file: sample.file, sheet: sample.sheet };
    const layout = recognizeExport(rows, exportFormats, names);
    expect(layout?.format.id).toBe(format.id);
    expect(layout?.language).toBe(sample.language);
    if (!layout || format.refusal) return;
    const amounts = [...layout.amounts.keys()];
    const aggregator = new ExportAggregator(
      layout,
      new Set(amounts),
      { language: "bg", year: sample.year },
      rows.slice(layout.headerRow + 1),
      names,
    );
    for (const row of rows.slice(layout.headerRow + 1)) aggregator.add(row);
    const { spans } = aggregator.close();
    const groups = spans.find(({ to }) => to === sample.day)?.groups ?? new Map();
    const found = amounts.map((name) => {
      const [totals] = [...groups.values()].flatMap((group) => group.get(name) ?? []);
      return [name, totals?.figure("sum")?.total] as const;
    });
    expect(Object.fromEntries(found)).toEqual(expect.objectContaining(sample.expected));
  });

  test("names platforms and metrics of the catalogs, and states its source", () => {
    const vocabulary = new Vocabulary();
    for (const platform of format.platforms ?? []) expect(vocabulary.platform(platform)).toBeDefined();
    // The operands of formulas are not metrics.
    const named = metrics.flatMap(({ formula = "" }) => formula.split(/[/()*+-]/)).map((name) => name.trim());
    for (const name of Object.keys(format.amounts))
      expect(vocabulary.metric(name) !== undefined || named.includes(name), name).toBe(true);
    expect(format.provenance).not.toBe("");
  });
});
