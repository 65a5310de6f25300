import { quantitiesIn } from "../../../i18n/lexicon/quantities.ts";
import { platformsIn } from "../choices.ts";
import type { ImportDraft } from "../import-draft.ts";
import { MAX_VALUE_LENGTH } from "../limits.ts";
import { dayRangeIn } from "../parse-dates.ts";
import { currencyIn, durationIn, numberIn, numbersIn } from "../parse-values.ts";
import { cadence, channel, day, person, referencesTo, text, type ValueReader } from "../readers.ts";
import { createEntity, type MappedEntity, mappedFields, type RecordMapper } from "../record-mapper.ts";
import { idOf } from "../resolve-references.ts";

/** Reads a number. If the text is a duration, the number is in minutes. */
const measuredValue: ValueReader = ({ text }, { language }) => {
  const number = numberIn(text, language);
  if (number === undefined) return undefined;
  const length = durationIn(text, language);
  return length ? number * (minutesPerUnit[length.slice(-1)] ?? 1) : number;
};

const minutesPerUnit: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440, w: 10_080 };

/** Reads the target of a KPI: a value, a change, or a range. */
const targetReader: ValueReader = (cell, draft) => {
  const { text } = cell;
  if (text.length > MAX_VALUE_LENGTH) return undefined;
  // "From 1 200 to 2 000" contains the baseline and the target.
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
    const isDecrease = new RegExp(`^\\s*[−-]|${down}`, "iu").test(text);
    return Number.isNaN(amount) ? undefined : { change: `${isDecrease ? "-" : "+"}${amount}%` };
  }
  const range = /(\d[\d.,]*)\s*[–-]\s*(\d[\d.,]*)/.exec(text);
  if (range && numerals.length === 2) {
    const [min, max] = numerals.map(({ value }) => Math.abs(value));
    return min !== undefined && max !== undefined && min < max ? { min, max, pass: "min" } : undefined;
  }
  const number = measuredValue(cell, draft);
  return number === undefined ? undefined : { value: number };
};

/** Reads the source of a KPI: a tool of the plan, or the built-in statistics of a platform. */
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
  create: (record, draft) => createEntity("kpis", "name", record, draft),
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
  finish(kpi, record, draft) {
    const fieldOf = (place: string) => record.fields.find((field) => field.place === place);
    const target = kpi.target as MappedEntity | undefined;
    if (target?.from !== undefined) {
      kpi.baseline ??= { value: target.from };
      delete target.from;
    }
    const targetTexts = [fieldOf("kpis.target")?.label, fieldOf("kpis.target")?.text, ...record.texts].filter(
      (text) => text !== undefined,
    );
    if (target && target.by === undefined) setDayFromTexts(target, "by", targetTexts, "end", draft);
    const baselineTexts = [fieldOf("kpis.baseline")?.label, fieldOf("kpis.baseline")?.text].filter(
      (text) => text !== undefined,
    );
    if (kpi.baseline) setDayFromTexts(kpi.baseline as MappedEntity, "on", baselineTexts, "start", draft);
    const values = target?.change === undefined ? [...targetTexts, ...baselineTexts] : baselineTexts;
    const unit = values.map((text) => unitIn(text, draft)).find(Boolean);
    const metric = draft.metricOf(String(kpi.name));
    if (metric) kpi.metric = metric;
    else if (unit) kpi.unit = unit;
    const [only, ...others] = draft.namedItems("objective");
    if (kpi.objective === undefined)
      kpi.objective = others.length === 0 ? only?.id : likeliestObjective(String(kpi.name), draft);
    const [platform, ...more] = platformsIn(String(kpi.name), draft.vocabulary.choices);
    const platformChannel =
      platform && more.length === 0
        ? draft.namedItems("channel").find(({ names }) => names.includes(platform))
        : undefined;
    if (kpi.channel === undefined && platformChannel) kpi.channel = platformChannel.id;
    for (const key of ["objective", "channel"]) if (kpi[key] === undefined) delete kpi[key];
  },
};

/** Sets a date to the first one that a cell or its column header contains, with its year. */
function setDayFromTexts(
  entity: MappedEntity,
  key: string,
  texts: readonly string[],
  edge: "start" | "end",
  draft: ImportDraft,
): void {
  for (const text of texts) {
    const range = dayRangeIn(text, { language: draft.language });
    if (!range) continue;
    entity[key] = range[edge];
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

/** Returns the id of the objective that matches the significant words of a KPI's name. */
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
  create(record, draft) {
    const kpi = idOf(record.name, "kpi", draft);
    if (!kpi) return undefined;
    const correction = { kpi };
    draft.addValue(record.name, kpi, "measurement.corrections.kpi");
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
  create(record, draft) {
    const text = [record.name, ...record.texts].join(" ");
    const value = cadence({ text, items: [] }, draft);
    if (value === undefined) return undefined;
    const review: MappedEntity = { cadence: value };
    draft.addValue(record.name, value, "measurement.reviews.cadence");
    draft.add("measurement.reviews", [review]);
    return review;
  },
  fields: mappedFields({ "kpis.owner": ["owner", person] }),
};

export default [kpis, corrections, reviews];
