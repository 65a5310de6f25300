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
  // In pieces that cut characters in two, as a stream does.
  for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37);
}

async function rowsOf(sample: Pick<Sample, "text" | "utf16">): Promise<InputRow[]> {
  const rows: InputRow[] = [];
  for await (const row of readCsvRows(chunksOf(sample))) rows.push(row);
  return rows;
}

describe.each(exportFormats)("$name", (shape) => {
  const own = samples.filter((sample) => sample.shape === shape.id);

  test("has a sample in each of its languages", () => {
    expect(new Set(own.map(({ language }) => language))).toEqual(new Set(Object.keys(shape.date)));
  });

  test.each(own)("is known among all, and read: $language", async (sample) => {
    const rows = await rowsOf(sample);
    const layout = recognizeExport(rows, exportFormats);
    expect(layout?.format.id).toBe(shape.id);
    expect(layout?.language).toBe(sample.language);
    if (!layout) return;
    const feeds = [...layout.amounts].map(([id, figure]) => ({
      kpi: { id, name: id } as Kpi,
      figure,
      factor: 1,
    }));
    const book = new DailyAggregator(
      layout,
      feeds,
      { language: "bg", today },
      rows.slice(layout.headerRow + 1),
    );
    for (const row of rows.slice(layout.headerRow + 1)) book.add(row);
    const { figures } = book.close();
    const found = [...figures].map(([id, days]) => [id, days.get(sample.day)?.figure.total] as const);
    expect(Object.fromEntries(found)).toEqual(expect.objectContaining(sample.found));
  });

  test("names platforms and metrics of the catalogues, and says where it is known from", () => {
    const vocabulary = new Vocabulary();
    for (const platform of shape.platforms ?? []) expect(vocabulary.platform(platform)).toBeDefined();
    // What formulas name is no metric by itself.
    const named = metrics.flatMap(({ formula = "" }) => formula.split(/[/()*+-]/)).map((name) => name.trim());
    for (const name of Object.keys(shape.amounts))
      expect(vocabulary.metric(name) !== undefined || named.includes(name), name).toBe(true);
    expect(shape.provenance).not.toBe("");
  });
});
