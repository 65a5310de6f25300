import { metrics } from "../facts/metrics.ts";
import type { Names } from "../locale/names.ts";
import type { WizardWords } from "../locale/wizard.ts";
import { daysAfter, periodFrom } from "./period.ts";
import type { Answer, Answers, QuestionId } from "./question.ts";
import { slugOf } from "./slug.ts";

export interface Writing {
  answers: Answers;
  words: WizardWords;
  metricNames: Names;
  language: string;
  today: string;
}

/**
 * The plan that the answers make. What follows from an answer is added (ids, links, the owner of everything); what
 * nobody was asked is left out.
 */
export function planOf(writing: Writing): Record<string, unknown> {
  const { words, language, today } = writing;
  const { text, texts, number } = read(writing.answers);
  const organization = text("organization") ?? "";
  const owner = slugOf(text("owner") ?? "owner");
  const deputy = text("deputy") && slugOf(text("deputy") ?? "", [owner]);
  const period = periodFrom(text("start") ?? today);
  const start = text("start") ?? period.start;
  const end = text("end") ?? period.end;
  return bare({
    smplan: 1,
    plan: {
      title: words.texts.title.replace("{organization}", organization),
      organization,
      period: { start, end },
      language,
      currency: text("currency") ?? "EUR",
      status: "draft",
      owner,
    },
    team: [
      { id: owner, name: text("owner"), role: words.texts.ownerRole, hoursPerWeek: number("hours") },
      deputy && { id: deputy, name: text("deputy"), role: words.texts.deputyRole },
    ],
    situation: {
      asOf: today,
      internal: {
        about: text("about"),
        offerings: texts("offerings"),
        resources: { note: text("resources") ?? hoursNote(number("hours"), words) },
        reputation: { summary: text("reputation") },
        history: named(texts("history")),
      },
      external: {
        competitors: named(texts("competitors")),
        factors: {
          demographic: texts("demographic"),
          economic: texts("economic"),
          technological: texts("technological"),
          political: texts("political"),
          sociocultural: texts("sociocultural"),
        },
      },
      swot: swot(writing.answers),
    },
    ...post(writing, owner, end),
    ...success(writing, owner, { start, end }),
    crisis: crisis(writing, owner, deputy || undefined),
  }) as Record<string, unknown>;
}

/** People, objectives, strategy and technology: each names the one before. */
function post({ answers }: Writing, owner: string, end: string) {
  const { text, texts, number } = read(answers);
  const audience = slugOf(text("audience") ?? "");
  const objective = slugOf(text("objective") ?? "");
  return {
    people: {
      audiences: [
        {
          id: audience,
          name: text("audience"),
          description: text("audienceDescription"),
          needs: texts("needs"),
        },
      ],
    },
    objectives: [
      {
        id: objective,
        statement: text("objective"),
        kind: text("objectiveKind"),
        priority: "primary",
        audiences: [audience],
        owner,
        by: text("by") ?? end,
        rationale: text("rationale"),
      },
    ],
    strategy: {
      voice: { tone: texts("tone") },
      channels: (texts("platforms") ?? []).map((platform) => ({
        id: platform,
        platform,
        audiences: [audience],
        objectives: [objective],
        frequency: { posts: number("posts"), per: "week" },
      })),
    },
    technology: { tools: tools(answers, owner) },
  };
}

/** One entry for each tool, however many purposes it was named for. */
function tools(answers: Answers, owner: string) {
  const { text } = read(answers);
  const byName = new Map<string, string[]>();
  for (const purpose of ["publishing", "analytics", "listening"] as const) {
    const name = text(purpose);
    if (name) byName.set(name, [...(byName.get(name) ?? []), purpose]);
  }
  return [...byName].map(([name, purposes]) => ({ id: slugOf(name), name, purposes, owner }));
}

/** KPIs and measurement. A KPI without a baseline is to be read for the first time within a month. */
function success(
  { answers, metricNames, today }: Writing,
  owner: string,
  period: { start: string; end: string },
) {
  const { text, number } = read(answers);
  const metric = text("metric") ?? "";
  const known = metrics.find(({ id }) => id === metric);
  const baseline = number("baseline");
  return {
    kpis: [
      {
        id: metric,
        name: metricNames[metric] ?? metric,
        objective: slugOf(text("objective") ?? ""),
        metric,
        unit: known?.unit,
        baseline:
          baseline === undefined
            ? { unknown: true, measureBy: daysAfter(period.start, 30) }
            : { value: baseline, on: today },
        target: { value: number("target"), by: text("by") ?? period.end },
        source: slugOf(text("analytics") ?? ""),
        cadence: "monthly",
        owner,
      },
    ],
    measurement: {
      reviews: [{ cadence: "monthly", owner }],
      corrections: [{ kpi: metric, when: "behind", then: text("correction"), owner }],
    },
  };
}

/** A manual that can be used as it stands: two levels, the roles, how to stop everything, and one scenario. */
function crisis({ answers, words, language }: Writing, owner: string, deputy: string | undefined) {
  const { text, texts } = read(answers);
  const { levels, pause, steps, statement, dont, where, questions } = words.texts;
  const within = ["15m", "30m", "1h", "2h"];
  return {
    version: "1.0",
    levels: [
      { id: "watch", ...levels.watch, respondWithin: "4h", decides: owner },
      { id: "crisis", ...levels.crisis, respondWithin: "1h", decides: owner },
    ],
    roles: ["decision-maker", "spokesperson", "monitor"].map((role) => ({
      role,
      person: owner,
      backup: deputy,
    })),
    monitoring: {
      keywords: texts("keywords") ?? [text("organization")],
      owner,
      hours: text("watch") ?? "09:00-18:00",
    },
    pause: { steps: pause, owner, within: "15m" },
    scenarios: [
      {
        id: slugOf(text("scenario") ?? ""),
        name: text("scenario"),
        level: "crisis",
        steps: steps.map((step, index) => ({ do: step, owner, within: within[index] })),
        statements: [{ language, text: statement }],
        dont,
      },
    ],
    distribution: { where },
    review: { within: "7d", owner, questions },
  };
}

function swot(answers: Answers) {
  const { texts } = read(answers);
  const quadrants = ["strengths", "weaknesses", "opportunities", "threats"] as const;
  const short = texts("swot");
  return Object.fromEntries(
    quadrants.map((quadrant, index) => [
      quadrant,
      texts(quadrant) ?? (short?.[index] ? [short[index]] : undefined),
    ]),
  );
}

function hoursNote(hours: number | undefined, words: WizardWords): string | undefined {
  return hours === undefined ? undefined : words.texts.hoursNote.replace("{hours}", String(hours));
}

function named(names: readonly string[] | undefined) {
  const ids: string[] = [];
  return names?.map((name) => {
    const id = slugOf(name, ids);
    ids.push(id);
    return { id, name };
  });
}

function read(answers: Answers) {
  const given = (id: QuestionId): Answer | undefined => answers[id];
  return {
    text: (id: QuestionId) => (given(id) === undefined ? undefined : String(given(id))),
    texts: (id: QuestionId): readonly string[] | undefined => {
      const answer = given(id);
      if (answer === undefined) return undefined;
      return typeof answer === "object" ? answer : [String(answer)];
    },
    number: (id: QuestionId) => (typeof given(id) === "number" ? Number(given(id)) : undefined),
  };
}

/** Without whatever nobody said anything about. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(bare).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== "object" || value === null) return value === "" ? undefined : value;
  const entries = Object.entries(value).map(([key, item]) => [key, bare(item)] as const);
  const said = entries.filter(([, item]) => item !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
