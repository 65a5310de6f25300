import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/catalog/metrics.ts";
import { Vocabulary } from "../../../src/catalog/vocabulary.ts";
import type { Kpi } from "../../../src/plan/types.ts";
import { exportFormats } from "../../../src/results/exports/index.ts";
import { DailyAggregator } from "../../../src/results/import/daily-aggregator.ts";
import type { InputRow } from "../../../src/results/import/input-table.ts";
import { readCsvRows } from "../../../src/results/import/read-csv.ts";
import { recognizeExport } from "../../../src/results/import/recognize-export.ts";
import { type Sample, samples, today } from "./samples.ts";

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
    expect(new Set(own.map(({ language }) => language))).toEqual(new Set(Object.keys(format.date)));
  });

  test.each(own)("is recognized among all formats, and read: $language", async (sample) => {
    const rows = await rowsOf(sample);
    const layout = recognizeExport(rows, exportFormats);
    expect(layout?.format.id).toBe(format.id);
    expect(layout?.language).toBe(sample.language);
    if (!layout) return;
    const bindings = [...layout.amounts].map(([id, figure]) => ({
      kpi: { id, name: id } as Kpi,
      figure,
      factor: 1,
    }));
    const aggregator = new DailyAggregator(
      layout,
      bindings,
      { language: "bg", today },
      rows.slice(layout.headerRow + 1),
    );
    for (const row of rows.slice(layout.headerRow + 1)) aggregator.add(row);
    const { figures } = aggregator.close();
    const found = [...figures].map(([id, days]) => [id, days.get(sample.day)?.figure.total] as const);
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
