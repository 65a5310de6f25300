import { quantitiesIn } from "../../../i18n/quantities.ts";
import { platformsIn } from "../choices.ts";
import type { ImportDraft } from "../import-draft.ts";
import { MAX_VALUE_LENGTH } from "../limits.ts";
import { dayRangeIn } from "../parse-dates.ts";
import { currencyIn, durationIn, numberIn, numbersIn } from "../parse-values.ts";
import { cadence, channel, day, person, referencesTo, text, type ValueReader } from "../readers.ts";
import { createEntity, type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";
import { idOf } from "../resolve-references.ts";

/** A value with the unit that stands beside it. Lengths of time are in minutes. */
const measuredValue: ValueReader = ({ text }, { language }) => {
  const number = numberIn(text, language);
  if (number === undefined) return undefined;
  const length = durationIn(text, language);
  return length ? number * (minutesPerUnit[length.slice(-1)] ?? 1) : number;
};

const minutesPerUnit: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440, w: 10_080 };

/** Where a KPI is to be: a value, a change, or a range. */
const targetReader: ValueReader = (cell, draft) => {
  const { text } = cell;
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  // "From 1 200 to 2 000" says where it stands and where it is to be.
  const { from, to, down } = draft.vocabulary;
  const [, first, last] = new RegExp(`${from}\\s+(.+?)\\s+${to}\\s+(\\D*\\d.*)$`, "isu").exec(text) ?? [];
  if (first && last) {
    const [start, end] = [first, last].map((part) => measuredValue({ text: part, items: [] }, draft));
    if (start !== undefined && end !== undefined) return { value: end, from: start };
  }
  const figures = quantitiesIn(text).figures;
  const [figure] = figures;
  const numerals = numbersIn(text, draft.language);
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
  const read = measuredValue(cell, draft);
  return read === undefined ? undefined : { value: read };
};

/** Where a value is read: a tool of the plan, or the statistics of a platform itself. */
const sourceReader: ValueReader = ({ text }, draft) => {
  const tool = idOf(text, "tool", draft);
  if (tool) return tool;
  const [platform, ...more] = platformsIn(text, draft.vocabulary.choices);
  if (platform && more.length === 0) return `native:${platform}`;
  if (text.length > 40 || /[,;\n]/.test(text) || !/^\p{Lu}/u.test(text)) return undefined;
  if (draft.isTrial) return text;
  const id = draft.idFor("technology.tools", text);
  draft.add("technology.tools", [{ id, name: text, purposes: ["analytics"] }]);
  draft.addNames("technology.tools", id, [text]);
  return id;
};

const kpis: RecordMapper = {
  place: "kpis",
  planPath: "kpis",
  nameColumn: "kpis.name",
  splitsName: true,
  create: (told, draft) => createEntity("kpis", "name", told, draft),
  fields: mappedFields({
    "kpis.baseline": ["baseline.value", measuredValue],
    "kpis.target": ["target", targetReader],
    "kpis.target.by": ["target.by", day("end")],
    "kpis.objective": ["objective", (cell, draft) => singleOrList(referencesTo("objective")(cell, draft))],
    "kpis.channel": ["channel", channel],
    "kpis.formula": ["formula", text],
    "kpis.source": ["source", sourceReader],
    "kpis.cadence": ["cadence", cadence],
    "kpis.owner": ["owner", person],
  }),
  unlabeledFields: [
    { key: "target", read: targetReader },
    { key: "cadence", read: cadence },
  ],
  finish(kpi, told, draft) {
    const said = (place: string) => told.fields.find((field) => field.place === place);
    const goal = kpi.target as MappedEntity | undefined;
    if (goal?.from !== undefined) {
      kpi.baseline ??= { value: goal.from };
      delete goal.from;
    }
    const aims = [said("kpis.target")?.label, said("kpis.target")?.text, ...told.texts].filter(
      (text) => text !== undefined,
    );
    if (goal && goal.by === undefined) setDayFromTexts(goal, "by", aims, "end", draft);
    const starts = [said("kpis.baseline")?.label, said("kpis.baseline")?.text].filter(
      (text) => text !== undefined,
    );
    if (kpi.baseline) setDayFromTexts(kpi.baseline as MappedEntity, "on", starts, "start", draft);
    const values = goal?.change === undefined ? [...aims, ...starts] : starts;
    const unit = values.map((text) => unitIn(text, draft)).find(Boolean);
    const metric = draft.metricOf(String(kpi.name));
    if (metric) kpi.metric = metric;
    else if (unit) kpi.unit = unit;
    const [only, ...others] = draft.namedItems("objective");
    if (kpi.objective === undefined)
      kpi.objective = others.length === 0 ? only?.id : likeliestObjective(String(kpi.name), draft);
    const [platform, ...more] = platformsIn(String(kpi.name), draft.vocabulary.choices);
    const there =
      platform && more.length === 0
        ? draft.namedItems("channel").find(({ names }) => names.includes(platform))
        : undefined;
    if (kpi.channel === undefined && there) kpi.channel = there.id;
    for (const key of ["objective", "channel"]) if (kpi[key] === undefined) delete kpi[key];
  },
};

/** A day that a cell or the head of its column names in full. */
function setDayFromTexts(
  owner: MappedEntity,
  key: string,
  texts: readonly string[],
  edge: "start" | "end",
  draft: ImportDraft,
): void {
  for (const text of texts) {
    const stretch = dayRangeIn(text, { language: draft.language });
    if (!stretch) continue;
    owner[key] = stretch[edge];
    return;
  }
}

function unitIn(text: string, draft: ImportDraft): string | undefined {
  if (text.includes("%")) return "percent";
  if (currencyIn(text)) return "currency";
  return durationIn(text, draft.language) && numberIn(text, draft.language) !== undefined
    ? "duration"
    : undefined;
}

/** The objective that speaks of what a KPI counts. */
function likeliestObjective(name: string, draft: ImportDraft): string | undefined {
  return idOf(draft.vocabulary.significantText(name), "objective", draft);
}

function singleOrList(ids: unknown): unknown {
  return Array.isArray(ids) && ids.length === 1 ? ids[0] : ids;
}

const corrections: RecordMapper = {
  place: "measurement.corrections",
  planPath: "measurement.corrections",
  nameColumn: "measurement.corrections.kpi",
  splitsName: true,
  create(told, draft) {
    const kpi = idOf(told.name, "kpi", draft);
    if (!kpi) return undefined;
    const correction = { kpi };
    draft.addValue(told.name, kpi, "measurement.corrections.kpi");
    draft.add("measurement.corrections", [correction]);
    return correction;
  },
  fields: mappedFields({
    "measurement.corrections.then": ["then", text],
    "measurement.corrections.owner": ["owner", person],
  }),
  textField: { key: "then", read: text },
  listField: { key: "then", read: text },
};

const reviews: RecordMapper = {
  place: "measurement.reviews",
  planPath: "measurement.reviews",
  nameColumn: "kpis.cadence",
  splitsName: false,
  create(told, draft) {
    const text = [told.name, ...told.texts].join(" ");
    const how = cadence({ text, items: [] }, draft);
    if (how === undefined) return undefined;
    const review: MappedEntity = { cadence: how };
    draft.addValue(told.name, how, "measurement.reviews.cadence");
    draft.add("measurement.reviews", [review]);
    return review;
  },
  fields: mappedFields({ "kpis.owner": ["owner", person] }),
};

export default [kpis, corrections, reviews];
