import { quantitiesIn } from "../../../i18n/quantities.ts";
import { platformsIn } from "../choices.ts";
import type { Draft } from "../import-draft.ts";
import { MAX_VALUE_LENGTH } from "../limits.ts";
import { stretchIn } from "../parse-dates.ts";
import { currencyIn, durationIn, numberIn, numeralsIn } from "../parse-values.ts";
import { cadence, channel, day, many, person, type Reader, text } from "../readers.ts";
import { begun, fieldsOf, type Kind, type Thing } from "../record-mapper.ts";
import { idOf } from "../resolve-references.ts";

/** A value with the unit that stands beside it. Lengths of time are in minutes. */
const value: Reader = ({ text }, { language }) => {
  const number = numberIn(text, language);
  if (number === undefined) return undefined;
  const length = durationIn(text, language);
  return length ? number * (minutes[length.slice(-1)] ?? 1) : number;
};

const minutes: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440, w: 10_080 };

/** Where a KPI is to be: a value, a change, or a range. */
const target: Reader = (cell, draft) => {
  const { text } = cell;
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  // "From 1 200 to 2 000" says where it stands and where it is to be.
  const { from, to, down } = draft.vocabulary;
  const [, first, last] = new RegExp(`${from}\\s+(.+?)\\s+${to}\\s+(\\D*\\d.*)$`, "isu").exec(text) ?? [];
  if (first && last) {
    const [start, end] = [first, last].map((part) => value({ text: part, items: [] }, draft));
    if (start !== undefined && end !== undefined) return { value: end, from: start };
  }
  const figures = quantitiesIn(text).figures;
  const [figure] = figures;
  const numerals = numeralsIn(text, draft.language);
  if (figure && figures.length === 1 && figure.change && figure.kind === "percent") {
    const amount = Math.abs(numerals[0]?.value ?? Number.NaN);
    const less = new RegExp(`^\\s*[−-]|${down}`, "iu").test(text);
    return Number.isNaN(amount) ? undefined : { change: `${less ? "-" : "+"}${amount}%` };
  }
  const range = /(\d[\d.,]*)\s*[–-]\s*(\d[\d.,]*)/.exec(text);
  if (range && numerals.length === 2) {
    const [min, max] = numerals.map(({ value }) => Math.abs(value));
    return min !== undefined && max !== undefined && min < max ? { min, max, pass: "min" } : undefined;
  }
  const read = value(cell, draft);
  return read === undefined ? undefined : { value: read };
};

/** Where a value is read: a tool of the plan, or the statistics of a platform itself. */
const source: Reader = ({ text }, draft) => {
  const tool = idOf(text, "tool", draft);
  if (tool) return tool;
  const [platform, ...more] = platformsIn(text, draft.vocabulary.choices);
  if (platform && more.length === 0) return `native:${platform}`;
  if (text.length > 40 || /[,;\n]/.test(text) || !/^\p{Lu}/u.test(text)) return undefined;
  if (draft.onlyTrying) return text;
  const id = draft.idFor("technology.tools", text);
  draft.add("technology.tools", [{ id, name: text, purposes: ["analytics"] }]);
  draft.know("technology.tools", id, [text]);
  return id;
};

const kpis: Kind = {
  place: "kpis",
  at: "kpis",
  naming: "kpis.name",
  splits: true,
  begin: (told, draft) => begun("kpis", "name", told, draft),
  fields: fieldsOf({
    "kpis.baseline": ["baseline.value", value],
    "kpis.target": ["target", target],
    "kpis.target.by": ["target.by", day("end")],
    "kpis.objective": ["objective", (cell, draft) => single(many("objective")(cell, draft))],
    "kpis.channel": ["channel", channel],
    "kpis.formula": ["formula", text],
    "kpis.source": ["source", source],
    "kpis.cadence": ["cadence", cadence],
    "kpis.owner": ["owner", person],
  }),
  pieces: [
    { key: "target", read: target },
    { key: "cadence", read: cadence },
  ],
  finish(kpi, told, draft) {
    const said = (place: string) => told.fields.find((field) => field.place === place);
    const goal = kpi.target as Thing | undefined;
    if (goal?.from !== undefined) {
      kpi.baseline ??= { value: goal.from };
      delete goal.from;
    }
    const aims = [said("kpis.target")?.label, said("kpis.target")?.text, ...told.texts].filter(
      (text) => text !== undefined,
    );
    if (goal && goal.by === undefined) setDay(goal, "by", aims, "end", draft);
    const starts = [said("kpis.baseline")?.label, said("kpis.baseline")?.text].filter(
      (text) => text !== undefined,
    );
    if (kpi.baseline) setDay(kpi.baseline as Thing, "on", starts, "start", draft);
    const values = goal?.change === undefined ? [...aims, ...starts] : starts;
    const unit = values.map((text) => unitOf(text, draft)).find(Boolean);
    const metric = draft.metricOf(String(kpi.name));
    if (metric) kpi.metric = metric;
    else if (unit) kpi.unit = unit;
    const [only, ...others] = draft.known("objective");
    if (kpi.objective === undefined)
      kpi.objective = others.length === 0 ? only?.id : likeliest(String(kpi.name), draft);
    const [platform, ...more] = platformsIn(String(kpi.name), draft.vocabulary.choices);
    const there =
      platform && more.length === 0
        ? draft.known("channel").find(({ names }) => names.includes(platform))
        : undefined;
    if (kpi.channel === undefined && there) kpi.channel = there.id;
    for (const key of ["objective", "channel"]) if (kpi[key] === undefined) delete kpi[key];
  },
};

/** A day that a cell or the head of its column names in full. */
function setDay(
  owner: Thing,
  key: string,
  texts: readonly string[],
  edge: "start" | "end",
  draft: Draft,
): void {
  for (const text of texts) {
    const stretch = stretchIn(text, { language: draft.language });
    if (!stretch) continue;
    owner[key] = stretch[edge];
    return;
  }
}

function unitOf(text: string, draft: Draft): string | undefined {
  if (text.includes("%")) return "percent";
  if (currencyIn(text)) return "currency";
  return durationIn(text, draft.language) && numberIn(text, draft.language) !== undefined
    ? "duration"
    : undefined;
}

/** The objective that speaks of what a KPI counts. */
function likeliest(name: string, draft: Draft): string | undefined {
  return idOf(draft.vocabulary.gist(name), "objective", draft);
}

function single(ids: unknown): unknown {
  return Array.isArray(ids) && ids.length === 1 ? ids[0] : ids;
}

const corrections: Kind = {
  place: "measurement.corrections",
  at: "measurement.corrections",
  naming: "measurement.corrections.kpi",
  splits: true,
  begin(told, draft) {
    const kpi = idOf(told.name, "kpi", draft);
    if (!kpi) return undefined;
    const correction = { kpi };
    draft.value(told.name, kpi, "measurement.corrections.kpi");
    draft.add("measurement.corrections", [correction]);
    return correction;
  },
  fields: fieldsOf({
    "measurement.corrections.then": ["then", text],
    "measurement.corrections.owner": ["owner", person],
  }),
  rest: { key: "then", read: text },
  list: { key: "then", read: text },
};

const reviews: Kind = {
  place: "measurement.reviews",
  at: "measurement.reviews",
  naming: "kpis.cadence",
  splits: false,
  begin(told, draft) {
    const text = [told.name, ...told.texts].join(" ");
    const how = cadence({ text, items: [] }, draft);
    if (how === undefined) return undefined;
    const review: Thing = { cadence: how };
    draft.value(told.name, how, "measurement.reviews.cadence");
    draft.add("measurement.reviews", [review]);
    return review;
  },
  fields: fieldsOf({ "kpis.owner": ["owner", person] }),
};

export default [kpis, corrections, reviews];
