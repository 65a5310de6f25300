import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import { uniqueSlug } from "../slug.ts";
import type { HeadingVocabulary } from "./heading-vocabulary.ts";
import { wordsOf } from "./tokens.ts";

/** The reason why a text of the document is not in the plan. */
export type LeftoverReason =
  | "unknown-heading"
  | "no-field"
  | "unread"
  | "nobody"
  | "twice"
  | "unfit"
  | "aside";

/** A text of the document that is not in the plan. */
export interface Leftover {
  /** The heading above it; empty before the first heading. */
  heading: string;
  text: string;
  reason: LeftoverReason;
}

/** A text of the document that is in the plan only by its meaning, not literally. */
export interface InterpretedText {
  text: string;
  /** The path in the plan, without indexes. */
  place: string;
  /**
   * `label`: a label or column header. `value`: a value in another notation than the plan's, such as a date.
   */
  as: "label" | "value";
}

type PlanObject = Record<string, unknown>;

/** An entity that others refer to, with the names that a document may use for it. */
interface NamedItem {
  id: string;
  names: string[];
}

/** The plan paths of the entities that others refer to. */
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

/** A kind of entity that others refer to. */
export type ReferenceTarget = keyof typeof referenceTargets;

/** A plan that is being built from a document, with a log of the texts that were left over or interpreted. */
export class ImportDraft {
  readonly plan: PlanObject = { smplan: 1 };
  readonly matchedHeadings: { heading: string; place: HeadingTarget }[] = [];
  readonly leftovers: Leftover[] = [];
  readonly interpreted: InterpretedText[] = [];
  /** The year of the plan, used for dates without a year. */
  year: number | undefined;
  /** Whether a value is read only to see if that is possible. A trial adds nothing to the plan. */
  isTrial = false;
  private readonly named = new Map<string, NamedItem[]>();
  private readonly ids = new Map<string, Set<string>>();
  private readonly counts = new Map<string, number>();

  constructor(
    readonly vocabulary: HeadingVocabulary,
    readonly language: string,
    /** The ids of the catalog's metrics, by the significant words of their names in every language. */
    private readonly metrics: ReadonlyMap<string, string>,
  ) {}

  /** Returns the id of the catalog's metric with a name. Names of platforms in it are ignored. */
  metricOf(name: string): string | undefined {
    return this.metrics.get(this.vocabulary.significantText(name));
  }

  /** Records a text that is not in the plan, unless it is empty. */
  addLeftover(heading: string, text: string, reason: LeftoverReason): void {
    if (text.trim()) this.leftovers.push({ heading, text: text.trim(), reason });
  }

  /** Records a label or a column header. */
  addLabel(text: string, place: string): void {
    if (text.trim()) this.interpreted.push({ text: text.trim(), place, as: "label" });
  }

  /** Records the text that a value was read from, if some of its words are not in the value. */
  addValue(text: string, value: unknown, place: string): void {
    const wordCounts = new Map<string, number>();
    for (const word of textsInValue(value).flatMap(wordsOf))
      wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
    const isIncomplete = wordsOf(text).some((word) => {
      const count = wordCounts.get(word) ?? 0;
      wordCounts.set(word, count - 1);
      return count <= 0;
    });
    if (isIncomplete) this.interpreted.push({ text: text.trim(), place, as: "value" });
  }

  /** Runs a reader without changing the plan, and returns its result. */
  tryReading<T>(read: () => T): T {
    this.isTrial = true;
    try {
      return read();
    } finally {
      this.isTrial = false;
    }
  }

  /** Returns the value at a dotted path of the plan, or `undefined` if there is none. */
  at(place: string): unknown {
    return place
      .split(".")
      .reduce<unknown>((value, key) => (value as PlanObject | undefined)?.[key], this.plan);
  }

  /** Sets the value at a dotted path of the plan. */
  set(place: string, value: unknown): void {
    setAtPath(this.plan, place, value);
  }

  /** Appends values to a list of the plan. Creates the list if it does not exist. */
  add(place: string, values: readonly unknown[]): void {
    if (values.length === 0) return;
    const existing = this.at(place) as unknown[] | undefined;
    if (existing) existing.push(...values);
    else this.set(place, [...values]);
  }

  /** Returns an id that is unique at a path of the plan, and reserves it. */
  idFor(place: string, name: string): string {
    const taken = this.ids.get(place) ?? new Set();
    this.ids.set(place, taken);
    const slug = uniqueSlug(name);
    const key = `${place} ${slug}`;
    let count = this.counts.get(key) ?? 1;
    while (taken.has(count === 1 ? slug : `${slug}-${count}`)) count += 1;
    const id = count === 1 ? slug : `${slug}-${count}`;
    // The count makes this fast even if thousands of items have the same name.
    this.counts.set(key, count + 1);
    taken.add(id);
    return id;
  }

  /** Adds names that references to an entity may use. */
  addNames(place: string, id: string, names: readonly (string | undefined)[]): void {
    const all = this.named.get(place) ?? [];
    const existing = all.find((one) => one.id === id);
    const newNames = names.filter((name) => name !== undefined);
    if (existing) existing.names.push(...newNames);
    else {
      all.push({ id, names: newNames });
      this.named.set(place, all);
    }
  }

  /** Returns the entities of a kind that references can point to. */
  namedItems(collection: ReferenceTarget): readonly NamedItem[] {
    return this.named.get(referenceTargets[collection]) ?? [];
  }
}

/** Returns every text and number in a value as text. */
function textsInValue(value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(textsInValue)
    : [String(value)];
}

/** Sets the value at a dotted path and creates the mappings above it. */
export function setAtPath(root: PlanObject, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let current = root;
  for (const key of keys) {
    current[key] ??= {};
    current = current[key] as PlanObject;
  }
  current[last] = value;
}
