import { platformIdByAlias } from "../../catalog/platform-aliases.ts";
import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule } from "../../lint/rule.ts";
import { listOr, type MessageArg, messageRef, quoted, termRef } from "../../message-args.ts";
import { definitionPathOf, type IdOccurrence, idDefinitions, idReferences } from "../../plan/references.ts";
import type { SectionName, Sections } from "../../plan/sections.ts";
import { closestMatches, isCloserMatch } from "../../platform/did-you-mean.ts";

export default defineRule({
  id: "structure/reference",
  severity: "error",
  presets: ["minimal", "recommended"],
  summary: "Every id that the plan refers to exists.",
  why: "The parts of a plan depend on each other by their ids. A reference to an id that does not exist breaks the chain from the KPI to the objective to the people, and no document can show it.",
  source: "The plan format: every reference is by id",
  reads: "all",
  messages: {
    named: '{kind} "{name}"',
    near: '{subject} points to {kind} "{id}", which does not exist. Did you mean {candidates}?',
    none: '{subject} points to {kind} "{id}", which does not exist. Add it under {home}, or correct the id.',
    unknown: '{subject} points to {kind} "{id}", which is not in the catalogue. Did you mean {candidates}?',
    evidence:
      '{subject} cites "{id}", which does not exist in the situation analysis. Correct the reference, or remove it.',
  },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [studnets] }
`,
    valid: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
`,
  },
  check(sections, report, { broken, vocabulary }) {
    const known = { sections, known: idsByKind(idDefinitions(sections)), broken, vocabulary };
    for (const pointer of idReferences(sections)) {
      const problem = checkReference(pointer, known);
      if (!problem) continue;
      const { id, kind, owner, key } = pointer;
      const { message, candidates, home, best } = problem;
      report(owner, message, {
        at: key,
        data: {
          id: shownId(pointer),
          kind: kindTerm(kind, id),
          subject: subjectOf(pointer),
          candidates: listOr(candidates.map(quoted)),
          home: home ?? "",
        },
        // Only a suggestion, because a similar id may belong to something else.
        suggest: best,
      });
    }
  },
});

interface ReferenceContext {
  sections: Sections;
  known: ReadonlyMap<string, ReadonlySet<string>>;
  broken: ReadonlySet<SectionName>;
  vocabulary: Vocabulary;
}

interface BrokenReference {
  message: "near" | "none" | "unknown" | "evidence";
  /** The similar ids, the most likely first. */
  candidates: readonly string[];
  /** The id to suggest, if one is more likely than the others. */
  best?: string;
  home?: string;
}

/** Returns the known ids that an unknown one probably stands for. */
function likelyIds(id: string, ids: Iterable<string>): Pick<BrokenReference, "candidates" | "best"> {
  const similar = closestMatches(id, ids);
  // Ids with different numbers, such as q1-sales and q2-sales, differ on purpose.
  const alike = similar.filter((candidate) => digitsIn(candidate) === digitsIn(id));
  const [best, second] = alike;
  if (best === undefined) return { candidates: similar };
  const isClear = second === undefined || isCloserMatch(id, best, second);
  return { candidates: alike, ...(isClear && { best }) };
}

function digitsIn(id: string): string {
  return (id.match(/\p{N}+/gu) ?? []).join(" ");
}

/** Returns the problem of a reference, or `undefined` if there is none. */
function checkReference(pointer: IdOccurrence, known: ReferenceContext): BrokenReference | undefined {
  const { kind, id } = pointer;
  if (kind === "part of the analysis") return checkEvidence(id, known);
  if (kind === "data source") return checkSource(id, known);
  const { vocabulary } = known;
  if (kind === "platform") return checkPlatform(id, vocabulary);
  if (kind !== "metric") return checkInPlan(kind, id, known);
  return id === "custom" || vocabulary.metric(id) ? undefined : checkInCatalog(id, vocabulary.metricIds);
}

function checkInPlan(
  kind: string,
  id: string,
  { known, broken }: ReferenceContext,
): BrokenReference | undefined {
  const ids = known.get(kind) ?? new Set();
  const home = definitionPathOf(kind);
  // The ids in a section with schema errors are unknown.
  if (ids.has(id) || !home || broken.has(home.section as SectionName)) return undefined;
  const { candidates, best } = likelyIds(id, ids);
  return { message: candidates.length > 0 ? "near" : "none", candidates, best, home: home.path };
}

function checkPlatform(id: string, vocabulary: Vocabulary): BrokenReference | undefined {
  if (vocabulary.platform(id)) return undefined;
  const meant = platformIdByAlias(id);
  if (meant !== undefined) return { message: "unknown", candidates: [meant], best: meant };
  return checkInCatalog(id, vocabulary.platformIds);
}

/**
 * Returns the problem of an unknown platform or metric. One that resembles no known one is assumed to be
 * defined by the team.
 */
function checkInCatalog(id: string, catalogIds: readonly string[]): BrokenReference | undefined {
  const { candidates, best } = likelyIds(id, catalogIds);
  return candidates.length > 0 ? { message: "unknown", candidates, best } : undefined;
}

function checkSource(source: string, known: ReferenceContext): BrokenReference | undefined {
  const [, platform] = /^native:(.*)$/.exec(source) ?? [];
  if (platform === undefined) return checkInPlan("tool", source, known);
  const problem = checkPlatform(platform, known.vocabulary);
  const native = (candidate: string): string => `native:${candidate}`;
  return (
    problem && {
      ...problem,
      candidates: problem.candidates.map(native),
      ...(problem.best !== undefined && { best: native(problem.best) }),
    }
  );
}

/**
 * Checks evidence: a path through the situation analysis by keys, and by ids, platforms or handles for items
 * of lists.
 */
function checkEvidence(place: string, { sections }: ReferenceContext): BrokenReference | undefined {
  let current: unknown = sections.situation;
  for (const step of place.split(".")) {
    current = Array.isArray(current)
      ? current.find((item) => item?.id === step || item?.platform === step || item?.handle === step)
      : (current as Record<string, unknown> | undefined)?.[step];
    if (current === undefined || current === null) return { message: "evidence", candidates: [] };
  }
  return undefined;
}

function idsByKind(all: readonly IdOccurrence[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { kind, id } of all) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return ids;
}

/** Returns the object with the reference: the nearest that has a name or an id, otherwise the innermost. */
function subjectOf({ container, titles }: IdOccurrence): MessageArg {
  const remaining = [...titles];
  for (let current: IdOccurrence["container"] | undefined = container; current; current = current.parent) {
    if (Array.isArray(current.value)) continue;
    const title = remaining.pop();
    if (title === undefined) break;
    const { name, id, statement } = current.value as { name?: unknown; id?: unknown; statement?: unknown };
    if (typeof id === "string")
      return messageRef("named", {
        kind: termRef(title),
        name: typeof name === "string" && !statement ? name : id,
      });
  }
  return termRef(titles.at(-1) ?? "Plan");
}

function kindTerm(kind: string, id: string): MessageArg {
  if (kind !== "data source") return termRef(kind);
  return termRef(id.startsWith("native:") ? "platform" : "tool");
}

function shownId({ kind, id }: IdOccurrence): string {
  return kind === "data source" ? id.replace(/^native:/, "") : id;
}
