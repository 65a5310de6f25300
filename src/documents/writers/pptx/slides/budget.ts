import type { Figure } from "../../../model/cells.ts";
import type { SectionViews } from "../../../model/section-views.ts";
import { textOf } from "../fact-text.ts";
import { type Area, below, body, columns, type Sheet, sizes } from "../slide-canvas.ts";

/** What the plan costs: by what it is for, and by month. */
export function budgetSlide(sheet: Sheet, { total, byCategory, byMonth }: SectionViews["budget"]): void {
  const { words } = sheet.view;
  const [sum] = total ?? [];
  sheet.title(sum ? `${words.sections.budget}: ${textOf(sum)}` : words.sections.budget);
  const figures = [byCategory, byMonth].filter((figure) => figure !== undefined);
  const places = columns(body, Math.max(1, figures.length), 0.5);
  for (const [index, figure] of figures.entries()) drawn(sheet, figure, places[index] as Area);
  sheet.notes(
    figures.flatMap(({ chart, table, note }) => [
      chart.title,
      ...table.rows.map(
        ({ cells }) =>
          `– ${cells
            .map(({ text }) => text)
            .filter(Boolean)
            .join("  ")}`,
      ),
      note,
    ]),
  );
}

/** A chart that can be edited, under a sentence that says what it shows. */
function drawn(sheet: Sheet, { chart }: Figure, area: Area): void {
  const { brand, slide, view } = sheet;
  const taken =
    sheet.text(chart.title, { ...area, h: 0.28 }, { size: sizes.text, bold: true, color: brand.accent }) +
    0.04;
  sheet.text(chart.alt, { ...below(area, taken), h: 0.46 }, { size: sizes.small, color: brand.soft });
  const place = below(area, 0.9);
  const look = {
    ...place,
    altText: `${chart.title}. ${chart.alt}`,
    catAxisLabelFontSize: sizes.tiny,
    catAxisLabelFontFace: brand.fonts.text,
    catAxisLabelColor: brand.ink,
    valGridLine: { style: "none" as const },
    lang: view.spelling,
  };
  if (chart.kind === "bars")
    slide.addChart(
      "bar",
      [
        {
          name: chart.title,
          labels: chart.bars.map(({ label, text }) => `${label}: ${text}`),
          values: chart.bars.map(({ value }) => value),
        },
      ],
      {
        ...look,
        barDir: "bar",
        // The first on top; the types of the library know only the other way.
        catAxisOrientation: "maxMin" as "minMax",
        valAxisHidden: true,
        chartColors: [brand.accent],
        barGapWidthPct: 40,
      },
    );
  if (chart.kind === "columns")
    slide.addChart(
      "bar",
      // A long name would make the legend higher than the chart.
      chart.piles.map(({ label, values }) => ({
        name: sheet.fitted(label, 1.6, { size: sizes.tiny }),
        labels: chart.columns,
        values,
      })),
      {
        ...look,
        barDir: "col",
        barGrouping: "stacked",
        chartColors: chart.piles.map((_, index) => brand.series[index % brand.series.length] ?? brand.accent),
        barGapWidthPct: 45,
        showLegend: true,
        legendPos: "b",
        legendFontSize: sizes.tiny,
        legendFontFace: brand.fonts.text,
        legendColor: brand.ink,
        valAxisLabelFontSize: sizes.tiny,
        valAxisLabelColor: brand.soft,
        valAxisLabelFormatCode: "#,##0",
        valAxisLineShow: false,
      },
    );
}
