import { platformByOtherName } from "../../catalog/platform-aliases.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule } from "../../lint/rule.ts";
import { type Datum, or, quoted, term } from "../../message-args.ts";
import { definitions, homeOf, type Named, pointers } from "../../plan/references.ts";
import type { SectionName, Sections } from "../../plan/sections.ts";
import { isNearer, nearest } from "../../platform/did-you-mean.ts";

export default defineRule({
  id: "structure/reference",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every id that is pointed to is there.",
  why: "The parts of a plan depend on each other by their ids. One that names nothing breaks the chain from the KPI to the objective to the people, and no document can show it.",
  source: "The plan format: every reference is by id",
  reads: "all",
  messages: {
    near: '{subject} points to {kind} "{id}", which is not there. Did you mean {candidates}?',
    none: '{subject} points to {kind} "{id}", which is not there. Add it under {home}, or correct the id.',
    unknown: '{subject} points to {kind} "{id}", which is not in the catalogue. Did you mean {candidates}?',
    evidence:
      '{subject} cites "{id}", and the situation analysis has nothing there. Correct the place, or leave the evidence out.',
  },
  examples: {
    bad: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [studnets] }
`,
    good: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
`,
  },
  check(sections, report, { broken, vocabulary }) {
    const known = { sections, known: idsByKind(definitions(sections)), broken, vocabulary };
    for (const pointer of pointers(sections)) {
      const verdict = judge(pointer, known);
      if (!verdict) continue;
      const { id, kind, owner, key } = pointer;
      const { message, candidates, home, best } = verdict;
      report(owner, message, {
        at: key,
        data: {
          id: shown(pointer),
          kind: kindOf(kind, id),
          subject: subjectOf(pointer),
          candidates: or(candidates.map(quoted)),
          home: home ?? "",
        },
        // A similar id may be another thing, so that a person has to say yes.
        suggest: best,
      });
    }
  },
});

interface Known {
  sections: Sections;
  known: ReadonlyMap<string, ReadonlySet<string>>;
  broken: ReadonlySet<SectionName>;
  vocabulary: Vocabulary;
}

interface Verdict {
  message: "near" | "none" | "unknown" | "evidence";
  /** What may be meant, the likeliest first. */
  candidates: readonly string[];
  /** The one among these that is offered, if one is likelier than the others. */
  best?: string;
  home?: string;
}

/** What may be meant by an id that names nothing. */
function likely(id: string, ids: Iterable<string>): Pick<Verdict, "candidates" | "best"> {
  const similar = nearest(id, ids);
  // Ids that differ in a figure, such as q1-sales and q2-sales, differ on purpose.
  const alike = similar.filter((candidate) => figuresIn(candidate) === figuresIn(id));
  const [best, second] = alike;
  if (best === undefined) return { candidates: similar };
  const isClear = second === undefined || isNearer(id, best, second);
  return { candidates: alike, ...(isClear && { best }) };
}

function figuresIn(id: string): string {
  return (id.match(/\p{N}+/gu) ?? []).join(" ");
}

/** What is wrong with a pointer, if anything is. */
function judge(pointer: Named, known: Known): Verdict | undefined {
  const { kind, id } = pointer;
  if (kind === "part of the analysis") return judgeEvidence(id, known);
  if (kind === "data source") return judgeSource(id, known);
  const { vocabulary } = known;
  if (kind === "platform") return judgePlatform(id, vocabulary);
  if (kind !== "metric") return judgeByPlan(kind, id, known);
  return id === "custom" || vocabulary.metric(id) ? undefined : judgeByCatalogue(id, vocabulary.metricIds);
}

function judgeByPlan(kind: string, id: string, { known, broken }: Known): Verdict | undefined {
  const ids = known.get(kind) ?? new Set();
  const home = homeOf(kind);
  // Nobody can tell what a section with schema faults defines.
  if (ids.has(id) || !home || broken.has(home.section as SectionName)) return undefined;
  const { candidates, best } = likely(id, ids);
  return { message: candidates.length > 0 ? "near" : "none", candidates, best, home: home.path };
}

function judgePlatform(id: string, vocabulary: Vocabulary): Verdict | undefined {
  if (vocabulary.platform(id)) return undefined;
  const meant = platformByOtherName(id);
  if (meant !== undefined) return { message: "unknown", candidates: [meant], best: meant };
  return judgeByCatalogue(id, vocabulary.platformIds);
}

/** A platform or metric far from all that are known is taken for one of the team's own. */
function judgeByCatalogue(id: string, catalogue: readonly string[]): Verdict | undefined {
  const { candidates, best } = likely(id, catalogue);
  return candidates.length > 0 ? { message: "unknown", candidates, best } : undefined;
}

function judgeSource(source: string, known: Known): Verdict | undefined {
  const [, platform] = /^native:(.*)$/.exec(source) ?? [];
  if (platform === undefined) return judgeByPlan("tool", source, known);
  const verdict = judgePlatform(platform, known.vocabulary);
  const native = (candidate: string): string => `native:${candidate}`;
  return (
    verdict && {
      ...verdict,
      candidates: verdict.candidates.map(native),
      ...(verdict.best !== undefined && { best: native(verdict.best) }),
    }
  );
}

/** Evidence is a way through the situation analysis by keys, and by ids or platforms where a list is on the way. */
function judgeEvidence(place: string, { sections }: Known): Verdict | undefined {
  let here: unknown = sections.situation;
  for (const step of place.split(".")) {
    here = Array.isArray(here)
      ? here.find((item) => item?.id === step || item?.platform === step || item?.handle === step)
      : (here as Record<string, unknown> | undefined)?.[step];
    if (here === undefined || here === null) return { message: "evidence", candidates: [] };
  }
  return undefined;
}

function idsByKind(all: readonly Named[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { kind, id } of all) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return ids;
}

/** The thing that points: by its name or id where it has one, else by the keys that lead to it. */
function subjectOf({ around, keys }: Named): string {
  for (let here: Named["around"] | undefined = around; here; here = here.outer) {
    const { name, id, statement } = here.thing as { name?: unknown; id?: unknown; statement?: unknown };
    if (typeof id === "string")
      return `"${typeof name === "string" && !statement ? name : id}" (${keys.join(".")})`;
  }
  return keys.join(".");
}

function kindOf(kind: string, id: string): Datum {
  if (kind !== "data source") return term(kind);
  return term(id.startsWith("native:") ? "platform" : "tool");
}

function shown({ kind, id }: Named): string {
  return kind === "data source" ? id.replace(/^native:/, "") : id;
}
