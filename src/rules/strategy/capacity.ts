import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import { listComma, type MessageRef, messageRef } from "../../message-args.ts";
import type { Action, Strategy, TeamMember } from "../../plan/types.ts";
import { availableMembers, busiestActions, weeklyActionHours, weeklyPostHours } from "../../plan/workload.ts";

export default defineRule({
  id: "strategy/capacity",
  severity: "warning",
  presets: ["recommended"],
  summary: "The plan asks for no more hours a week than its team has.",
  why: "A plan that needs more hours than there are is not ambitious but broken: what is dropped is decided by chance, usually measurement and answers.",
  source:
    "Forrester's POST method (2007), O: realistic; Buffer: hours per network decide how many are possible; a check that published templates leave to the reader",
  reads: ["strategy", "team"],
  options: {
    tolerance: {
      type: "number",
      description: "By what percentage the hours asked for may exceed those that are there.",
      default: 10,
      minimum: 0,
    },
  },
  messages: {
    over: "{asked} h a week asked for, {there} h there: {parts}. Publish less often, make posts that take less time, or find the hours.",
    posts: "posts {hours} h",
    actions: "actions {hours} h",
    person:
      "{name} ({id}) owns actions of {asked} h a week and has {there} h for this plan: {parts}. Give some of them to somebody else, or spread them.",
    part: "{action} {hours} h",
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, hoursPerWeek: 6 }]
strategy:
  channels: [{ id: ig, platform: instagram, frequency: { posts: 5, per: week }, effortPerPost: 2h }]
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren, hoursPerWeek: 12 }]
strategy:
  channels: [{ id: ig, platform: instagram, frequency: { posts: 5, per: week }, effortPerPost: 2h }]
`,
  },
  check({ strategy, team }, report, { options }) {
    const more = 1 + options.tolerance / 100;
    checkTeam(strategy, team, more, report);
    checkMembers(strategy.actions ?? [], team, more, report);
  },
});

type CapacityMessage = "over" | "person";

/** Checks the whole team, but only if the hours of every member are known. */
function checkTeam(
  { channels = [], actions = [] }: Strategy,
  members: readonly TeamMember[],
  toleranceRatio: number,
  report: ReportFinding<CapacityMessage>,
): void {
  const team = availableMembers(members);
  if (team.length === 0 || team.some(({ hoursPerWeek }) => hoursPerWeek === undefined)) return;
  const available = sumHours(team.map(({ hoursPerWeek = 0 }) => hoursPerWeek));
  const posts = sumHours(channels.map((channel) => weeklyPostHours(channel) ?? 0));
  const work = sumHours(busiestActions(actions).map((action) => weeklyActionHours(action) ?? 0));
  const needed = posts + work;
  if (needed <= available * toleranceRatio) return;
  const [first] = channels;
  const parts: MessageRef[] = [
    ...(posts > 0 ? [messageRef("posts", { hours: roundToHalfHour(posts) })] : []),
    ...(work > 0 ? [messageRef("actions", { hours: roundToHalfHour(work) })] : []),
  ];
  report(first ?? actions[0] ?? members, "over", {
    data: { asked: roundToHalfHour(needed), there: roundToHalfHour(available), parts: listComma(parts) },
  });
}

function checkMembers(
  actions: readonly Action[],
  team: readonly TeamMember[],
  toleranceRatio: number,
  report: ReportFinding<CapacityMessage>,
): void {
  for (const { id, name, hoursPerWeek: available } of team) {
    if (available === undefined) continue;
    const own = busiestActions(actions.filter(({ owner }) => owner === id)).filter((action) =>
      weeklyActionHours(action),
    );
    const needed = sumHours(own.map((action) => weeklyActionHours(action) ?? 0));
    const [first] = own;
    if (!first || needed <= available * toleranceRatio) continue;
    const parts = own.map((action) =>
      messageRef("part", { action: action.id, hours: roundToHalfHour(weeklyActionHours(action) ?? 0) }),
    );
    report(first, "person", {
      at: "owner",
      data: {
        id,
        name,
        asked: roundToHalfHour(needed),
        there: roundToHalfHour(available),
        parts: listComma(parts),
      },
    });
  }
}

function sumHours(hours: readonly number[]): number {
  return hours.reduce((total, one) => total + one, 0);
}

/** Rounds to half an hour, which is precise enough for planning. */
function roundToHalfHour(hours: number): number {
  return Math.round(hours * 2) / 2;
}
