import type PptxGenJS from "pptxgenjs";
import type { KpiState } from "../../../../plan/kpi-progress.ts";
import type { Summary } from "../../../model/summary.ts";
import { below, body, filled, type Sheet, sizes } from "../slide-canvas.ts";

/** Of a row of the table, in inches. */
const ROW = 0.44;
const MOST = 10;

/** The columns, as shares of the width. */
const shares = [0.36, 0.13, 0.29, 0.22];

/** Where the KPIs stand: from where to where by when. */
export function kpisSlide(sheet: Sheet, { kpis, states }: Summary): void {
  const { view, brand } = sheet;
  const { labels, summary } = view.words;
  sheet.title(titleOf(sheet, { kpis, states }));
  const left = kpis.length - MOST;
  const shown = kpis.slice(0, left > 0 ? MOST - 1 : MOST);
  const widths = shares.map((share) => share * body.w);
  const cell = (text: string, column: number, options: PptxGenJS.TableCellProps = {}) => ({
    text: sheet.fitted(text, (widths[column] ?? 1) - 0.2, { size: sizes.small, bold: options.bold }),
    options,
  });
  const head = [labels.kpi, labels.baseline, labels.target, summary.state].map((text, column) =>
    cell(text, column, { bold: true, color: brand.soft }),
  );
  const table = shown.map(
    ({ name, baseline = "–", target = "–", due, state: of, stateText, reading, measured }) => [
      cell(name, 0, { bold: true }),
      cell(baseline, 1),
      cell([target, due].filter(Boolean).join(" "), 2),
      cell([stateText, measured && reading].filter(Boolean).join(", "), 3, {
        color: colorOf(of, sheet),
        bold: measured,
      }),
    ],
  );
  sheet.slide.addTable([head, ...table], {
    x: body.x,
    y: body.y,
    w: body.w,
    colW: widths,
    rowH: ROW,
    fontSize: sizes.small,
    fontFace: brand.fonts.text,
    color: brand.ink,
    valign: "middle",
    margin: [0, 0.1, 0, 0],
    border: { type: "none" },
    lang: view.spelling,
  });
  for (let row = 1; row <= shown.length; row++)
    sheet.slide.addShape("line", {
      x: body.x,
      y: body.y + row * ROW,
      w: body.w,
      h: 0,
      line: { color: brand.line, width: row === 1 ? 1.5 : 0.75 },
    });
  if (left > 0)
    sheet.text(sheet.more(kpis.length - shown.length), below(body, ROW * (shown.length + 1) + 0.1), {
      size: sizes.small,
      color: brand.soft,
    });
  sheet.notes(
    kpis.map(
      ({ name, baseline, target, due, stateText }) =>
        `${name}: ${[baseline, target].filter(Boolean).join(" → ")} ${due ?? ""}, ${stateText}`,
    ),
  );
}

/** How the worst of the KPIs stand; where none has been measured, that. */
function titleOf(sheet: Sheet, { kpis, states }: Pick<Summary, "kpis" | "states">): string {
  const { slides } = sheet.view.words;
  const worst = [...states].reverse().find(({ state }) => state !== "no-data");
  if (!worst) return sheet.counted(slides.unmeasured, kpis.length);
  return filled(slides.kpis, { count: worst.count, all: kpis.length, state: worst.text });
}

function colorOf(state: KpiState, { brand }: Sheet): string {
  if (state === "behind") return brand.states.bad;
  if (state === "at-risk") return brand.states.warning;
  return state === "no-data" ? brand.soft : brand.states.good;
}
