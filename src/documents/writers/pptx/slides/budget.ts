import type { ChartFigure } from "../../../model/cells.ts";
import type { SectionViews } from "../../../model/section-views.ts";
import { factText } from "../fact-text.ts";
import {
  areaBelow,
  bodyArea,
  fontSizes,
  type SlideArea,
  type SlideCanvas,
  splitColumns,
} from "../slide-canvas.ts";

/** Draws the costs by category and by month. */
export function budgetSlide(
  canvas: SlideCanvas,
  { total, byCategory, byMonth }: SectionViews["budget"],
): void {
  const { words } = canvas.view;
  const [sum] = total ?? [];
  canvas.title(sum ? `${words.sections.budget}: ${factText(sum)}` : words.sections.budget);
  const figures = [byCategory, byMonth].filter((figure) => figure !== undefined);
  const areas = splitColumns(bodyArea, Math.max(1, figures.length), 0.5);
  for (const [index, figure] of figures.entries()) drawChart(canvas, figure, areas[index] as SlideArea);
  canvas.notes(
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

/** Draws an editable chart below a sentence that says what it shows. */
function drawChart(canvas: SlideCanvas, { chart }: ChartFigure, area: SlideArea): void {
  const { brand, slide, view } = canvas;
  const taken =
    canvas.text(
      chart.title,
      { ...area, h: 0.28 },
      { size: fontSizes.text, bold: true, color: brand.accent },
    ) + 0.04;
  canvas.text(
    chart.alt,
    { ...areaBelow(area, taken), h: 0.46 },
    { size: fontSizes.small, color: brand.soft },
  );
  const chartArea = areaBelow(area, 0.9);
  const options = {
    ...chartArea,
    altText: `${chart.title}. ${chart.alt}`,
    catAxisLabelFontSize: fontSizes.tiny,
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
        ...options,
        barDir: "bar",
        // Draws the first category at the top. The value is valid, but missing in the types of the library.
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
        name: canvas.truncateToLine(label, 1.6, { size: fontSizes.tiny }),
        labels: chart.columns,
        values,
      })),
      {
        ...options,
        barDir: "col",
        barGrouping: "stacked",
        chartColors: chart.piles.map((_, index) => brand.series[index % brand.series.length] ?? brand.accent),
        barGapWidthPct: 45,
        showLegend: true,
        legendPos: "b",
        legendFontSize: fontSizes.tiny,
        legendFontFace: brand.fonts.text,
        legendColor: brand.ink,
        valAxisLabelFontSize: fontSizes.tiny,
        valAxisLabelColor: brand.soft,
        valAxisLabelFormatCode: "#,##0",
        valAxisLineShow: false,
      },
    );
}
