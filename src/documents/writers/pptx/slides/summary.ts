import type { Summary } from "../../../model/summary.ts";
import { type Area, below, body, columns, GAP, inside, rows, type Sheet, sizes } from "../slide-canvas.ts";

/** How many objectives stand beside the first. */
const OTHERS = 3;

/** How high the upper half is, in inches. */
const TOP = 3.2;

/** The plan in one look: what for, where, with what money, and how it stands. */
export function summarySlide(sheet: Sheet, summary: Summary): void {
  const { view } = sheet;
  sheet.title(summary.title);
  const [left, right] = halves();
  objectives(sheet, summary, { ...left, h: TOP });
  tiles(sheet, summary, { ...right, h: TOP });
  const [where, when] = halves(TOP + GAP + 0.05);
  listed(
    sheet,
    view.words.labels.channels,
    summary.channels.map(({ name, frequency }) => [name, frequency].filter(Boolean).join(": ")),
    where,
  );
  listed(
    sheet,
    view.words.sections.campaigns,
    summary.campaigns.map(({ name, period }) => [name, period].filter(Boolean).join(": ")),
    when,
  );
  sheet.notes(summary.objectives.map(({ statement, due }) => [statement, due].filter(Boolean).join(" – ")));
}

function halves(from = 0): [Area, Area] {
  const [left, right] = columns(below(body, from), 2) as [Area, Area];
  return [left, right];
}

function objectives(sheet: Sheet, { objectives: all }: Summary, area: Area): void {
  const { brand } = sheet;
  const [first, ...others] = all;
  if (!first) return;
  sheet.plane(area, brand.tint, brand.accent);
  const room = inside(area, 0.28);
  let taken = sheet.text(
    first.statement,
    { ...room, h: 1.45 },
    { size: sizes.lead, least: sizes.text, bold: true },
  );
  const note = [first.priority, first.due].filter(Boolean).join(" · ");
  taken += 0.06;
  taken += sheet.text(note, { ...below(room, taken), h: 0.25 }, { size: sizes.small, color: brand.soft });
  const left = others.map(({ statement }) => statement);
  const shown = left.slice(0, OTHERS);
  if (left.length > OTHERS) shown.push(sheet.more(left.length - OTHERS));
  sheet.list(shown, below(room, taken + 0.12), { size: sizes.text, least: sizes.tiny });
}

/** What a board asks first, each with its figure. */
function tiles(sheet: Sheet, summary: Summary, area: Area): void {
  const { words } = sheet.view;
  const { budget, states, kpis, score, next = [] } = summary;
  const [worst] = [...states].reverse().filter(({ state }) => state !== "no-data");
  const known = worst ?? states[0];
  const shown: { label: string; figure: string; under?: string }[] = [];
  if (budget?.total)
    shown.push({
      label: words.sections.budget,
      figure: budget.total,
      under: budget.categories[0]?.share && `${budget.categories[0].name}: ${budget.categories[0].share}`,
    });
  if (known)
    shown.push({ label: words.sections.kpis, figure: `${known.count} / ${kpis.length}`, under: known.text });
  if (score) shown.push({ label: score.label, figure: score.text, under: score.findings });
  for (const fact of next) {
    const [date = "", ...others] = fact.value.list?.map(({ text = "" }) => text) ?? [fact.value.text ?? ""];
    shown.push({ label: fact.label, figure: date, under: others.join("; ") });
  }
  const places = rows(area, 2).flatMap((row) => columns(row, 2));
  for (const [index, { label, figure, under }] of shown.slice(0, 4).entries()) {
    const place = places[index] as Area;
    sheet.plane(place, sheet.brand.tint);
    const room = inside(place, 0.18);
    sheet.text(label, { ...room, h: 0.22 }, { size: sizes.tiny, color: sheet.brand.soft });
    sheet.text(
      figure,
      { ...below(room, 0.26), h: 0.38 },
      { size: sizes.lead, least: sizes.small, bold: true },
    );
    if (under) sheet.text(under, below(room, 0.68), { size: sizes.small, least: sizes.tiny });
  }
}

function listed(sheet: Sheet, heading: string, items: readonly string[], area: Area): void {
  if (items.length === 0) return;
  sheet.text(heading, { ...area, h: 0.28 }, { size: sizes.text, bold: true, color: sheet.brand.accent });
  sheet.list(items, below(area, 0.36), { size: sizes.text, least: sizes.tiny });
}
