import type PptxGenJS from "pptxgenjs";
import { formatMessage } from "../../../../i18n/message.ts";
import type { KpiState } from "../../../../plan/kpi-progress.ts";
import type { Summary } from "../../../model/summary.ts";
import { areaBelow, bodyArea, fontSizes, type SlideCanvas } from "../slide-canvas.ts";

/** The height of a table row, in inches. */
const ROW_HEIGHT = 0.44;
const MAX_KPIS = 10;

/** The column widths, as shares of the table's width. */
const columnShares = [0.36, 0.13, 0.29, 0.22];

/** Draws a table of KPIs with baseline, target, date and state. */
export function kpisSlide(canvas: SlideCanvas, { kpis, states }: Summary): void {
  const { view, brand } = canvas;
  const { labels, summary } = view.words;
  canvas.title(slideTitle(canvas, { kpis, states }));
  const left = kpis.length - MAX_KPIS;
  const shown = kpis.slice(0, left > 0 ? MAX_KPIS - 1 : MAX_KPIS);
  const widths = columnShares.map((share) => share * bodyArea.w);
  const cell = (text: string, column: number, options: PptxGenJS.TableCellProps = {}) => ({
    text: canvas.truncateToLine(text, (widths[column] ?? 1) - 0.2, {
      size: fontSizes.small,
      bold: options.bold,
    }),
    options,
  });
  const head = [labels.kpi, labels.baseline, labels.target, summary.state].map((text, column) =>
    cell(text, column, { bold: true, color: brand.soft }),
  );
  const table = shown.map(
    ({ name, baseline = "–", target = "–", due, state, stateText, reading, measured }) => [
      cell(name, 0, { bold: true }),
      cell(baseline, 1),
      cell([target, due].filter(Boolean).join(" "), 2),
      cell([stateText, measured && reading].filter(Boolean).join(", "), 3, {
        color: stateColor(state, canvas),
        bold: measured,
      }),
    ],
  );
  canvas.slide.addTable([head, ...table], {
    x: bodyArea.x,
    y: bodyArea.y,
    w: bodyArea.w,
    colW: widths,
    rowH: ROW_HEIGHT,
    fontSize: fontSizes.small,
    fontFace: brand.fonts.text,
    color: brand.ink,
    valign: "middle",
    margin: [0, 0.1, 0, 0],
    border: { type: "none" },
    lang: view.spelling,
  });
  for (let row = 1; row <= shown.length; row++)
    canvas.slide.addShape("line", {
      x: bodyArea.x,
      y: bodyArea.y + row * ROW_HEIGHT,
      w: bodyArea.w,
      h: 0,
      line: { color: brand.line, width: row === 1 ? 1.5 : 0.75 },
    });
  if (left > 0)
    canvas.text(
      canvas.moreText(kpis.length - shown.length),
      areaBelow(bodyArea, ROW_HEIGHT * (shown.length + 1) + 0.1),
      {
        size: fontSizes.small,
        color: brand.soft,
      },
    );
  canvas.notes(
    kpis.map(
      ({ name, baseline, target, due, stateText }) =>
        `${name}: ${[baseline, target].filter(Boolean).join(" → ")} ${due ?? ""}, ${stateText}`,
    ),
  );
}

/** Returns how many KPIs are in the worst state, or that none has been measured. */
function slideTitle(canvas: SlideCanvas, { kpis, states }: Pick<Summary, "kpis" | "states">): string {
  const { slides } = canvas.view.words;
  const worst = [...states].reverse().find(({ state }) => state !== "no-data");
  if (!worst || worst.state === "no-data") return slides.unmeasured({ count: kpis.length });
  return formatMessage(slides.kpis[worst.state], { count: worst.count, all: kpis.length });
}

function stateColor(state: KpiState, { brand }: SlideCanvas): string {
  if (state === "behind") return brand.states.bad;
  if (state === "at-risk") return brand.states.warning;
  return state === "no-data" ? brand.soft : brand.states.good;
}
