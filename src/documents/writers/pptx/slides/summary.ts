import type { Summary } from "../../../model/summary.ts";
import {
  AREA_GAP,
  areaBelow,
  bodyArea,
  fontSizes,
  insetArea,
  type SlideArea,
  type SlideCanvas,
  splitColumns,
  splitRows,
} from "../slide-canvas.ts";

/** The number of objectives listed after the first. */
const MAX_OTHER_OBJECTIVES = 3;

/** The height of the upper half, in inches. */
const TOP_HEIGHT = 3.2;

/** Draws an overview of the plan: objectives, channels, campaigns, budget and state. */
export function summarySlide(canvas: SlideCanvas, summary: Summary): void {
  const { view } = canvas;
  canvas.title(summary.title);
  const [left, right] = twoColumns();
  drawObjectives(canvas, summary, { ...left, h: TOP_HEIGHT });
  drawTiles(canvas, summary, { ...right, h: TOP_HEIGHT });
  const [channelsArea, campaignsArea] = twoColumns(TOP_HEIGHT + AREA_GAP + 0.05);
  drawList(
    canvas,
    view.words.labels.channels,
    summary.channels.map(({ name, frequency }) => [name, frequency].filter(Boolean).join(": ")),
    channelsArea,
  );
  drawList(
    canvas,
    view.words.sections.campaigns,
    summary.campaigns.map(({ name, period }) => [name, period].filter(Boolean).join(": ")),
    campaignsArea,
  );
  canvas.notes(summary.objectives.map(({ statement, due }) => [statement, due].filter(Boolean).join(" – ")));
}

function twoColumns(from = 0): [SlideArea, SlideArea] {
  const [left, right] = splitColumns(areaBelow(bodyArea, from), 2) as [SlideArea, SlideArea];
  return [left, right];
}

function drawObjectives(canvas: SlideCanvas, { objectives: all }: Summary, area: SlideArea): void {
  const { brand } = canvas;
  const [first, ...others] = all;
  if (!first) return;
  canvas.panel(area, brand.tint, brand.accent);
  const room = insetArea(area, 0.28);
  let taken = canvas.text(
    first.statement,
    { ...room, h: 1.45 },
    { size: fontSizes.lead, minSize: fontSizes.text, bold: true },
  );
  const note = [first.priority, first.due].filter(Boolean).join(" · ");
  taken += 0.06;
  taken += canvas.text(
    note,
    { ...areaBelow(room, taken), h: 0.25 },
    { size: fontSizes.small, color: brand.soft },
  );
  const statements = others.map(({ statement }) => statement);
  const shown = statements.slice(0, MAX_OTHER_OBJECTIVES);
  if (statements.length > MAX_OTHER_OBJECTIVES)
    shown.push(canvas.moreText(statements.length - MAX_OTHER_OBJECTIVES));
  canvas.list(shown, areaBelow(room, taken + 0.12), { size: fontSizes.text, minSize: fontSizes.tiny });
}

/** Draws the figures that a board asks for first. */
function drawTiles(canvas: SlideCanvas, summary: Summary, area: SlideArea): void {
  const { words } = canvas.view;
  const { budget, states, kpis, score, next = [] } = summary;
  const [worst] = [...states].reverse().filter(({ state }) => state !== "no-data");
  const state = worst ?? states[0];
  const shown: { label: string; figure: string; under?: string }[] = [];
  if (budget?.total)
    shown.push({
      label: words.sections.budget,
      figure: budget.total,
      under: budget.categories[0]?.share && `${budget.categories[0].name}: ${budget.categories[0].share}`,
    });
  if (state)
    shown.push({ label: words.sections.kpis, figure: `${state.count} / ${kpis.length}`, under: state.text });
  if (score) shown.push({ label: score.label, figure: score.text, under: score.findings });
  for (const fact of next) {
    const [date = "", ...others] = fact.value.list?.map(({ text = "" }) => text) ?? [fact.value.text ?? ""];
    shown.push({ label: fact.label, figure: date, under: others.join("; ") });
  }
  const areas = splitRows(area, 2).flatMap((row) => splitColumns(row, 2));
  for (const [index, { label, figure, under }] of shown.slice(0, 4).entries()) {
    const tileArea = areas[index] as SlideArea;
    canvas.panel(tileArea, canvas.brand.tint);
    const room = insetArea(tileArea, 0.18);
    canvas.text(label, { ...room, h: 0.22 }, { size: fontSizes.tiny, color: canvas.brand.soft });
    canvas.text(
      figure,
      { ...areaBelow(room, 0.26), h: 0.38 },
      { size: fontSizes.lead, minSize: fontSizes.small, bold: true },
    );
    if (under) canvas.text(under, areaBelow(room, 0.68), { size: fontSizes.small, minSize: fontSizes.tiny });
  }
}

function drawList(canvas: SlideCanvas, heading: string, items: readonly string[], area: SlideArea): void {
  if (items.length === 0) return;
  canvas.text(
    heading,
    { ...area, h: 0.28 },
    { size: fontSizes.text, bold: true, color: canvas.brand.accent },
  );
  canvas.list(items, areaBelow(area, 0.36), { size: fontSizes.text, minSize: fontSizes.tiny });
}
