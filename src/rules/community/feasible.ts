import { defineRule } from "../../lint/rule.ts";
import { listAnd, type MessageRef, messageRef } from "../../message-args.ts";
import { longestCoverageGap } from "../../plan/coverage-gap.ts";
import { minutesOf } from "../../plan/time.ts";
import type { ResponsePolicy } from "../../plan/types.ts";

export default defineRule({
  id: "community/feasible",
  severity: "warning",
  presets: ["recommended"],
  summary: "Response times can be kept with the hours at which somebody is there.",
  why: "A response time is the longest anyone waits, also who writes on Friday evening. A promise that every weekend breaks teaches people not to believe the others.",
  source:
    "Plan format: within is the longest anyone waits; Digital.gov: response times according to the resources there are",
  reads: ["community"],
  messages: {
    gap: "From {from} to {to} nobody is there, {hours} h, and {promises} {count, plural, one {is} other {are}} promised. Be there in between, or promise what the hours can keep.",
    night:
      "From {from} to {to} nobody is there, {hours} h every night, and {promises} {count, plural, one {is} other {are}} promised. Be there longer, or promise what the hours can keep.",
    moment: "{day} {time}",
    inHours: "{amount} h for {kind}",
    inMinutes: "{amount} min for {kind}",
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
    question: "questions",
    complaint: "complaints",
    praise: "praise",
    feedback: "feedback",
    troll: "provocations",
    hate: "hate",
    misinformation: "misinformation",
  },
  examples: {
    invalid: `smplan: 1
community:
  hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
  responses: [{ kind: complaint, within: 2h, owner: ema }]
`,
    valid: `smplan: 1
community:
  hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
  responses: [{ kind: complaint, within: 63h, owner: ema }]
`,
  },
  check({ community: { hours, responses = [] } }, report) {
    const gap = hours ? longestCoverageGap(hours) : undefined;
    if (!hours || !gap) return;
    const broken = responses.filter((response) => isShorterThanGap(response, gap.minutes));
    if (broken.length === 0) return;
    const { from, to, minutes, isEveryNight } = gap;
    report(hours, isEveryNight ? "night" : "gap", {
      data: {
        from: isEveryNight ? from.time : messageRef("moment", { day: messageRef(from.day), time: from.time }),
        to: isEveryNight ? to.time : messageRef("moment", { day: messageRef(to.day), time: to.time }),
        hours: Math.round(minutes / 6) / 10,
        promises: listAnd(broken.map(promiseMessage)),
        count: broken.length,
      },
    });
  },
});

/** Returns whether a message at the beginning of the gap is answered later than promised. */
function isShorterThanGap({ kind, within }: ResponsePolicy, minutes: number): boolean {
  // Spam is filtered at any hour, and the crisis manual says who watches for emergencies.
  if (!within || kind === "spam" || kind === "emergency") return false;
  return minutesOf(within) < minutes;
}

function promiseMessage({ kind, within = "" }: ResponsePolicy): MessageRef {
  const minutes = minutesOf(within);
  return minutes < 60
    ? messageRef("inMinutes", { amount: minutes, kind: messageRef(kind) })
    : messageRef("inHours", { amount: minutes / 60, kind: messageRef(kind) });
}
