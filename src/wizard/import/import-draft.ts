import type { HeadingTarget } from "../../i18n/headings.ts";
import { uniqueSlug } from "../slug.ts";
import type { HeadingVocabulary } from "./heading-vocabulary.ts";
import { wordsOf } from "./tokens.ts";

/** Why something of the document is not in the plan. */
export type LeftoverReason =
  | "unknown-heading"
  | "no-field"
  | "unread"
  | "nobody"
  | "twice"
  | "unfit"
  | "aside";

/** Something of the document that found no place. */
export interface Leftover {
  /** The heading it stood under; empty where it stood before the first. */
  heading: string;
  text: string;
  reason: LeftoverReason;
}

/** Words of the document that are not in the plan themselves: what they say is. */
export interface InterpretedText {
  text: string;
  /** The place in the plan, without indexes. */
  place: string;
  /** A label or column head said what stands beside it; a value was written otherwise, such as a date. */
  as: "label" | "value";
}

type PlanObject = Record<string, unknown>;

/** Something that others point to, by what a document may call it. */
interface NamedItem {
  id: string;
  names: string[];
}

/** The kinds of things that are pointed to, each with its place in the plan. */
export const referenceTargets = {
  person: "team",
  goal: "plan.goals",
  audience: "people.audiences",
  objective: "objectives",
  pillar: "strategy.pillars",
  channel: "strategy.channels",
  tool: "technology.tools",
  kpi: "kpis",
  campaign: "campaigns",
  level: "crisis.levels",
} as const;

export type ReferenceTarget = keyof typeof referenceTargets;

/** The plan while it is made of a document, with an account of every word of it. */
export class ImportDraft {
  readonly plan: PlanObject = { smplan: 1 };
  readonly matchedHeadings: { heading: string; place: HeadingTarget }[] = [];
  readonly leftovers: Leftover[] = [];
  readonly interpreted: InterpretedText[] = [];
  /** The year of the plan, for days that are written without one. */
  year: number | undefined;
  /** Whether something is only read to see if it can be: nobody joins the plan by that. */
  isTrial = false;
  private readonly named = new Map<string, NamedItem[]>();
  private readonly ids = new Map<string, Set<string>>();
  private readonly counts = new Map<string, number>();

  constructor(
    readonly vocabulary: HeadingVocabulary,
    readonly language: string,
    /** The names of the catalogue's metrics in every language, by the words that tell them apart. */
    private readonly metrics: ReadonlyMap<string, string>,
  ) {}

  /** The metric of the catalogue that is called so, wherever it is counted. */
  metricOf(name: string): string | undefined {
    return this.metrics.get(this.vocabulary.significantText(name));
  }

  addLeftover(heading: string, text: string, why: LeftoverReason): void {
    if (text.trim()) this.leftovers.push({ heading, text: text.trim(), reason: why });
  }

  /** A label or a column head that says what stands beside it. */
  addLabel(text: string, place: string): void {
    if (text.trim()) this.interpreted.push({ text: text.trim(), place, as: "label" });
  }

  /** Accounts for a text that stands for a value: only where some of its words are not in it. */
  addValue(text: string, value: unknown, place: string): void {
    const said = new Map<string, number>();
    for (const word of textsInValue(value).flatMap(wordsOf)) said.set(word, (said.get(word) ?? 0) + 1);
    const lost = wordsOf(text).some((word) => {
      const count = said.get(word) ?? 0;
      said.set(word, count - 1);
      return count <= 0;
    });
    if (lost) this.interpreted.push({ text: text.trim(), place, as: "value" });
  }

  /** Reads something without any consequence for the plan. */
  tryReading<T>(read: () => T): T {
    this.isTrial = true;
    try {
      return read();
    } finally {
      this.isTrial = false;
    }
  }

  at(place: string): unknown {
    return place
      .split(".")
      .reduce<unknown>((value, key) => (value as PlanObject | undefined)?.[key], this.plan);
  }

  set(place: string, value: unknown): void {
    setAtPath(this.plan, place, value);
  }

  /** Adds texts or things to a list of the plan. */
  add(place: string, values: readonly unknown[]): void {
    if (values.length === 0) return;
    const there = this.at(place) as unknown[] | undefined;
    if (there) there.push(...values);
    else this.set(place, [...values]);
  }

  /** An id that nothing else in the plan's place has. */
  idFor(place: string, name: string): string {
    const taken = this.ids.get(place) ?? new Set();
    this.ids.set(place, taken);
    const slug = uniqueSlug(name);
    const key = `${place} ${slug}`;
    let count = this.counts.get(key) ?? 1;
    while (taken.has(count === 1 ? slug : `${slug}-${count}`)) count += 1;
    const id = count === 1 ? slug : `${slug}-${count}`;
    // Thousands of the same name are counted, and not compared with each other.
    this.counts.set(key, count + 1);
    taken.add(id);
    return id;
  }

  /** Keeps by what names a thing may be pointed to. */
  addNames(place: string, id: string, names: readonly (string | undefined)[]): void {
    const all = this.named.get(place) ?? [];
    const there = all.find((one) => one.id === id);
    const said = names.filter((name) => name !== undefined);
    if (there) there.names.push(...said);
    else {
      all.push({ id, names: said });
      this.named.set(place, all);
    }
  }

  namedItems(collection: ReferenceTarget): readonly NamedItem[] {
    return this.named.get(referenceTargets[collection]) ?? [];
  }
}

/** Every text and figure in a value. */
function textsInValue(value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsInValue)
    : [String(value)];
}

/** Sets a value at a dotted path, making what leads there. */
export function setAtPath(owner: PlanObject, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at = owner;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as PlanObject;
  }
  at[last] = value;
}
