import { platforms } from "../../catalog/platforms.ts";
import { pluralFor } from "../../i18n/plurals.ts";
import type { PartOfPlan } from "../../plan/sections.ts";
import type { quadrants } from "../../plan/swot.ts";
import { fill, withoutStop } from "../interpolate.ts";
import type { Words } from "../wizard-texts.ts";

/** A sentence that could stand in the SWOT, and which answer it follows from. */
interface Candidate {
  statement: string;
  from: keyof Words["advice"]["proposals"]["from"];
  /** Where in the situation analysis it rests, as the plan cites it. */
  evidence?: string;
  /** Whether it would harm the good name. */
  reputational?: boolean;
}

export type Candidates = Record<(typeof quadrants)[number], Candidate[]>;

/** So few hours a week are a weakness: less than one working day. */
const FEW_HOURS = 8;

/** What follows for the SWOT from a plan's team and situation. */
export function swotCandidates(plan: PartOfPlan, words: Words): Candidates {
  const found: Candidates = { strengths: [], weaknesses: [], opportunities: [], threats: [] };
  fromResources(plan, words, found);
  fromReputation(plan, words, found);
  fromHistory(plan, words, found);
  fromProfiles(plan, words, found);
  fromCompetitors(plan, words, found);
  fromFactors(plan, found);
  // A list is written with semicolons between its items: within one there may be none.
  for (const candidate of Object.values(found).flat())
    candidate.statement = candidate.statement.replace(/;\s*/g, ", ");
  return found;
}

function fromResources(
  { team = [], situation }: PartOfPlan,
  { drafts, language }: Words,
  found: Candidates,
): void {
  const { level, note } = situation?.internal?.resources ?? {};
  const { strengths, weaknesses } = drafts.swot;
  const resources = { from: "resources", evidence: "internal.resources" } as const;
  if (level === "sufficient") found.strengths.push({ statement: strengths.resources, ...resources });
  if (level === "limited")
    found.weaknesses.push({
      statement: note ? fill(weaknesses.resourcesNoted, { note: withoutStop(note) }) : weaknesses.resources,
      ...resources,
    });
  const hours = team.reduce((sum, { hoursPerWeek = 0 }) => sum + hoursPerWeek, 0);
  if (hours > 0 && hours < FEW_HOURS && level !== "limited")
    found.weaknesses.push({
      statement: fill(pluralFor(hours, weaknesses.hours, language), { count: hours }),
      from: "hours",
      evidence: "internal.resources",
    });
  if (team.length === 1)
    found.weaknesses.push({ statement: weaknesses.onePerson, from: "team", evidence: "internal.resources" });
}

function fromReputation({ situation }: PartOfPlan, { drafts }: Words, found: Candidates): void {
  const { sentiment, summary } = situation?.internal?.reputation ?? {};
  const { strengths, weaknesses, threats } = drafts.swot;
  const reputation = { from: "reputation", evidence: "internal.reputation" } as const;
  const noted = (with_: string, without: string): string =>
    summary ? fill(with_, { summary: withoutStop(summary) }) : without;
  if (sentiment === "positive")
    found.strengths.push({
      statement: noted(strengths.reputationNoted, strengths.reputation),
      ...reputation,
    });
  if (sentiment === "mixed")
    found.weaknesses.push({
      statement: noted(weaknesses.reputationMixedNoted, weaknesses.reputationMixed),
      ...reputation,
    });
  if (sentiment === "negative")
    found.weaknesses.push({
      statement: noted(weaknesses.reputationNegativeNoted, weaknesses.reputationNegative),
      ...reputation,
    });
  // Of a threat from outside the inside is no evidence.
  if (sentiment !== undefined)
    found.threats.push({
      statement: sentiment === "negative" ? threats.outcry : threats.review,
      from: "reputation",
      reputational: true,
    });
}

function fromHistory({ situation }: PartOfPlan, { drafts }: Words, found: Candidates): void {
  const internal = situation?.internal;
  if (!internal) return;
  const { history = [] } = internal;
  const { strengths, weaknesses } = drafts.swot;
  const results = history.filter(({ result }) => result);
  for (const { id, name, result = "" } of results)
    found.strengths.push({
      statement: fill(strengths.result, { name, result: withoutStop(result) }),
      from: "history",
      evidence: `internal.history.${id}`,
    });
  if (history.length === 0) found.weaknesses.push({ statement: weaknesses.noHistory, from: "history" });
  else if (results.length === 0)
    found.weaknesses.push({ statement: weaknesses.noResults, from: "history", evidence: "internal.history" });
}

function fromProfiles({ situation }: PartOfPlan, { drafts, language }: Words, found: Candidates): void {
  for (const { platform, status, followers = 0 } of situation?.profiles ?? []) {
    const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
    const profile = { from: "profiles", evidence: `profiles.${platform}` } as const;
    if (status === "dormant")
      found.weaknesses.push({
        statement: fill(drafts.swot.weaknesses.dormant, { platform: name }),
        ...profile,
      });
    else if (followers > 0 && status === "active")
      found.strengths.push({
        statement: fill(pluralFor(followers, drafts.swot.strengths.followers, language), {
          platform: name,
          count: new Intl.NumberFormat(language).format(followers),
        }),
        ...profile,
      });
  }
}

function fromCompetitors({ situation }: PartOfPlan, { drafts }: Words, found: Candidates): void {
  const { threats } = drafts.swot;
  for (const { id, name, does } of situation?.external?.competitors ?? [])
    found.threats.push({
      statement: does
        ? fill(threats.competitorDoes, { name, does: withoutStop(does) })
        : fill(threats.competitor, { name }),
      from: "competitors",
      evidence: `external.competitors.${id}`,
    });
}

function fromFactors({ situation }: PartOfPlan, found: Candidates): void {
  for (const [group, factors] of Object.entries(situation?.external?.factors ?? {}))
    for (const factor of Array.isArray(factors) ? factors : []) {
      if (typeof factor === "string") continue;
      const { statement, impact } = factor as { statement: string; impact?: string };
      const candidate: Candidate = { statement, from: "factors", evidence: `external.factors.${group}` };
      if (impact === "opportunity") found.opportunities.push(candidate);
      if (impact === "threat") found.threats.push(candidate);
    }
}
