import { platforms } from "../../catalog/platforms.ts";
import type { Message } from "../../i18n/message.ts";
import type { PartialPlan } from "../../plan/sections.ts";
import type { swotQuadrants } from "../../plan/swot.ts";
import { withoutFullStop } from "../without-full-stop.ts";
import type { WizardTexts } from "../wizard-texts.ts";

/** A statement proposed for the SWOT, and the answer that it follows from. */
interface SwotCandidate {
  statement: string;
  from: keyof WizardTexts["advice"]["proposals"]["from"];
  /** The part of the situation analysis that supports it, as the plan cites it. */
  evidence?: string;
  /** Whether it would harm the reputation. */
  reputational?: boolean;
}

/** The proposed statements, by quadrant. */
export type SwotCandidates = Record<(typeof swotQuadrants)[number], SwotCandidate[]>;

/** Fewer hours a week than this are a weakness: one working day. */
const FEW_HOURS_PER_WEEK = 8;

/** Returns the statements for the SWOT that follow from a plan's team and situation. */
export function swotCandidates(plan: PartialPlan, words: WizardTexts): SwotCandidates {
  const found: SwotCandidates = { strengths: [], weaknesses: [], opportunities: [], threats: [] };
  addFromResources(plan, words, found);
  addFromReputation(plan, words, found);
  addFromHistory(plan, words, found);
  addFromProfiles(plan, words, found);
  addFromCompetitors(plan, words, found);
  addFromFactors(plan, found);
  // Semicolons separate the items of a list, so a statement must not contain any.
  for (const candidate of Object.values(found).flat())
    candidate.statement = candidate.statement.replace(/;\s*/g, ", ");
  return found;
}

function addFromResources(
  { team = [], situation }: PartialPlan,
  { drafts }: WizardTexts,
  found: SwotCandidates,
): void {
  const { level, note } = situation?.internal?.resources ?? {};
  const { strengths, weaknesses } = drafts.swot;
  const resources = { from: "resources", evidence: "internal.resources" } as const;
  if (level === "sufficient") found.strengths.push({ statement: strengths.resources, ...resources });
  if (level === "limited")
    found.weaknesses.push({
      statement: note ? weaknesses.resourcesNoted({ note: withoutFullStop(note) }) : weaknesses.resources,
      ...resources,
    });
  const hours = team.reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0);
  if (hours > 0 && hours < FEW_HOURS_PER_WEEK && level !== "limited")
    found.weaknesses.push({
      statement: weaknesses.hours({ count: hours }),
      from: "hours",
      evidence: "internal.resources",
    });
  if (team.length === 1)
    found.weaknesses.push({ statement: weaknesses.onePerson, from: "team", evidence: "internal.resources" });
}

function addFromReputation({ situation }: PartialPlan, { drafts }: WizardTexts, found: SwotCandidates): void {
  const { sentiment, summary } = situation?.internal?.reputation ?? {};
  const { strengths, weaknesses, threats } = drafts.swot;
  const reputation = { from: "reputation", evidence: "internal.reputation" } as const;
  const noteOr = (template: Message<{ summary: string }>, fallback: string): string =>
    summary ? template({ summary: withoutFullStop(summary) }) : fallback;
  if (sentiment === "positive")
    found.strengths.push({
      statement: noteOr(strengths.reputationNoted, strengths.reputation),
      ...reputation,
    });
  if (sentiment === "mixed")
    found.weaknesses.push({
      statement: noteOr(weaknesses.reputationMixedNoted, weaknesses.reputationMixed),
      ...reputation,
    });
  if (sentiment === "negative")
    found.weaknesses.push({
      statement: noteOr(weaknesses.reputationNegativeNoted, weaknesses.reputationNegative),
      ...reputation,
    });
  // No evidence, because an internal finding is not evidence of an external threat.
  if (sentiment !== undefined)
    found.threats.push({
      statement: sentiment === "negative" ? threats.outcry : threats.review,
      from: "reputation",
      reputational: true,
    });
}

function addFromHistory({ situation }: PartialPlan, { drafts }: WizardTexts, found: SwotCandidates): void {
  const internal = situation?.internal;
  if (!internal) return;
  const { history = [] } = internal;
  const { strengths, weaknesses } = drafts.swot;
  const results = history.filter(({ result }) => result);
  for (const { id, name, result = "" } of results)
    found.strengths.push({
      statement: strengths.result({ name, result: withoutFullStop(result) }),
      from: "history",
      evidence: `internal.history.${id}`,
    });
  if (history.length === 0) found.weaknesses.push({ statement: weaknesses.noHistory, from: "history" });
  else if (results.length === 0)
    found.weaknesses.push({ statement: weaknesses.noResults, from: "history", evidence: "internal.history" });
}

function addFromProfiles({ situation }: PartialPlan, { drafts }: WizardTexts, found: SwotCandidates): void {
  for (const { platform, status, followers = 0 } of situation?.profiles ?? []) {
    const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
    const profile = { from: "profiles", evidence: `profiles.${platform}` } as const;
    if (status === "dormant")
      found.weaknesses.push({
        statement: drafts.swot.weaknesses.dormant({ platform: name }),
        ...profile,
      });
    else if (followers > 0 && status === "active")
      found.strengths.push({
        statement: drafts.swot.strengths.followers({ count: followers, platform: name }),
        ...profile,
      });
  }
}

function addFromCompetitors(
  { situation }: PartialPlan,
  { drafts }: WizardTexts,
  found: SwotCandidates,
): void {
  const { threats } = drafts.swot;
  for (const { id, name, does } of situation?.external?.competitors ?? [])
    found.threats.push({
      statement: does
        ? threats.competitorDoes({ name, does: withoutFullStop(does) })
        : threats.competitor({ name }),
      from: "competitors",
      evidence: `external.competitors.${id}`,
    });
}

function addFromFactors({ situation }: PartialPlan, found: SwotCandidates): void {
  for (const [group, factors] of Object.entries(situation?.external?.factors ?? {}))
    for (const factor of Array.isArray(factors) ? factors : []) {
      if (typeof factor === "string") continue;
      const { statement, impact } = factor as { statement: string; impact?: string };
      const candidate: SwotCandidate = { statement, from: "factors", evidence: `external.factors.${group}` };
      if (impact === "opportunity") found.opportunities.push(candidate);
      if (impact === "threat") found.threats.push(candidate);
    }
}
