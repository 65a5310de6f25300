import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import { listComma, type MessageRef, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { findResponsePromise } from "../../plan/response-promise.ts";
import { roundTo } from "../../plan/round.ts";
import type { Sections } from "../../plan/sections.ts";
import type { Action } from "../../plan/types.ts";
import { availableMembers, busiestActions, weeklyActionHours, weeklyPostHours } from "../../plan/workload.ts";

export default defineRule({
  id: "community/hours",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "Where answers are promised in business hours, the plan says which these are; where everybody is promised one, it has hours for it.",
  why: "Business hours are nine to five to one reader, and ten to ten, Sundays too, to another: a response time without them cannot be checked. And answers that no hours are left for are the first thing to be dropped, in front of everybody.",
  source:
    "House rules of public bodies, which often promise office hours only (East Dunbartonshire Council); Digital.gov: response times according to the resources there are",
  // Promises are made in several sections, and each section may be missing.
  reads: "all",
  messages: {
    undefined:
      '"{words}" is promised, and the plan does not say which hours these are. Add for instance "hours: \'{\' days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" \'}\'" under community.',
    half: "Response times are promised, and hours does not say from when to when somebody is there. Add from and to.",
    unmet:
      '"{words}" is promised, and no hours are left for it: {sum}. Plan the answering as an action with its effort, or promise what the hours can keep.',
    team: "{there} h a week are there, and {parts} take {asked} h",
    person: "{name} ({id}), who answers, has {there} h a week, and actions take {asked} h",
    nobody: "nobody has any for this plan",
    posts: "posts {hours} h",
    actions: "actions {hours} h",
  },
  examples: {
    invalid: `smplan: 1
objectives: [{ id: answers, statement: Answer every message within two business hours by 30 June 2027. }]
community:
  responses: [{ kind: question, within: 2h, owner: ema }]
`,
    valid: `smplan: 1
objectives: [{ id: answers, statement: Answer every message within two business hours by 30 June 2027. }]
community:
  hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
  responses: [{ kind: question, within: 2h, owner: ema }]
`,
  },
  check(sections, report, { broken }) {
    if (!broken.has("community")) checkBusinessHours(sections, report);
    checkPromise(sections, report);
  },
});

type HoursMessage = "undefined" | "half" | "unmet";

function checkBusinessHours(sections: Sections, report: ReportFinding<HoursMessage>): void {
  const { hours, responses = [] } = sections.community;
  if (hours?.from && hours.to) return;
  if (hours && !isBlank(hours)) {
    if (responses.some(({ within }) => within)) report(hours, "half");
    return;
  }
  for (const { owner, at, text } of findPromises(sections)) {
    const [words] = text.match(businessHoursPattern) ?? [];
    if (words === undefined || !answeringPattern.test(text) || clockTimePattern.test(text)) continue;
    report(owner, "undefined", { at, data: { words } });
  }
}

/**
 * Reports a promise to answer all messages if other work takes up the known hours. Only the first promise is
 * reported.
 */
function checkPromise(sections: Sections, report: ReportFinding<HoursMessage>): void {
  const { actions = [] } = sections.strategy;
  // If answering is planned as a separate action, hours are reserved for it.
  if (actions.some((action) => isAnsweringAction(action) && action.effort !== undefined)) return;
  const measured: ReadonlySet<object> = new Set(sections.kpis);
  for (const { owner, at, text } of findPromises(sections)) {
    // A KPI defines a measurement and is not a promise.
    const words = measured.has(owner) ? undefined : findResponsePromise(text);
    if (words === undefined) continue;
    const sum = teamHoursUsedUp(sections) ?? ownerHoursUsedUp(sections);
    if (sum) report(owner, "unmet", { at, data: { words, sum } });
    return;
  }
}

function isAnsweringAction({ description = "", id }: Action): boolean {
  return answeringPattern.test(description) || answeringPattern.test(id);
}

/**
 * Returns the calculation by which posts and actions leave no hours. Returns `undefined` if some hours are
 * left, or if the hours of a team member are unknown.
 */
function teamHoursUsedUp({
  team: members,
  strategy: { channels = [], actions = [] },
}: Sections): MessageRef | undefined {
  const team = availableMembers(members);
  if (team.length === 0 || team.some(({ hoursPerWeek }) => hoursPerWeek === undefined)) return undefined;
  const available = sumHours(team.map(({ hoursPerWeek = 0 }) => hoursPerWeek));
  const posts = sumHours(channels.map((channel) => weeklyPostHours(channel) ?? 0));
  const work = sumHours(busiestActions(actions).map((action) => weeklyActionHours(action) ?? 0));
  const needed = posts + work;
  if (available === 0) return messageRef("nobody");
  if (needed < available) return undefined;
  const parts = [
    ...(posts > 0 ? [messageRef("posts", { hours: roundTo(posts, 1) })] : []),
    ...(work > 0 ? [messageRef("actions", { hours: roundTo(work, 1) })] : []),
  ];
  return messageRef("team", {
    there: roundTo(available, 1),
    asked: roundTo(needed, 1),
    parts: listComma(parts),
  });
}

/** Returns the same calculation for the owner of all responses, if there is only one. */
function ownerHoursUsedUp({ team, community, strategy }: Sections): MessageRef | undefined {
  const owners = new Set((community.responses ?? []).map(({ owner }) => owner));
  const person = team.find(({ id }) => owners.has(id));
  if (owners.size !== 1 || person?.hoursPerWeek === undefined) return undefined;
  const own = (strategy.actions ?? []).filter(({ owner }) => owner === person.id);
  const needed = sumHours(busiestActions(own).map((action) => weeklyActionHours(action) ?? 0));
  if (needed < person.hoursPerWeek) return undefined;
  const { id, name, hoursPerWeek } = person;
  return messageRef("person", { id, name, there: roundTo(hoursPerWeek, 1), asked: roundTo(needed, 1) });
}

function sumHours(hours: readonly number[]): number {
  return hours.reduce((sum, one) => sum + one, 0);
}

/**
 * Matches hours that are assumed to be known, in English, Bulgarian and Spanish. Opening hours of a shop are
 * different.
 */
const businessHoursPattern =
  /(?:business|office|working|service) hours?|работно(?:то)? време|работни(?:те)? часове|horario (?:laboral|comercial|de oficina|de atención)|horas (?:laborables|hábiles|de oficina)/i;

/** Matches texts about answering people, and not about when a shop is open. */
const answeringPattern =
  /answer|repl(?:y|ies)|respon[ds]|message|comment|отгов(?:ор|ар)|съобщени|коментар|contest|respu|mensaje|comentario/i;

/** Matches a time of day: the text itself then defines the hours. */
const clockTimePattern = /\d[:.]\d\d|\d ?(?:-|–|to|до|a|h\b) ?\d/;

interface AnswerPromise {
  owner: object;
  at: string | number;
  text: string;
}

/** Returns the texts in which a plan may promise answers. */
function findPromises({ objectives, kpis, strategy }: Sections): AnswerPromise[] {
  const { voice, actions = [] } = strategy;
  const all = [
    ...objectives.map((owner) => ({ owner, at: "statement", text: owner.statement })),
    ...kpis.flatMap((owner) => [
      { owner, at: "name", text: owner.name },
      { owner, at: "formula", text: owner.formula },
    ]),
    ...actions.map((owner) => ({ owner, at: "description", text: owner.description })),
    ...(voice?.do ?? []).map((text, at) => ({ owner: voice?.do ?? [], at, text })),
  ];
  return all.flatMap(({ owner, at, text }) => (typeof text === "string" ? [{ owner, at, text }] : []));
}
