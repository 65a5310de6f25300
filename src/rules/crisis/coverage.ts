import { defineRule } from "../../lint/rule.ts";
import { type MessageRef, messageRef } from "../../message-args.ts";
import { longestCoverageGap } from "../../plan/coverage-gap.ts";
import { mostSevereLevel, shortestDuration } from "../../plan/crisis.ts";
import { parseServiceHours } from "../../plan/parse-service-hours.ts";
import { minutesOf } from "../../plan/time.ts";

/** The kinds of comments with a response time, which are answered before they are recognized as a crisis. */
const urgentKinds = new Set(["complaint", "emergency"]);

export default defineRule({
  id: "crisis/coverage",
  severity: "warning",
  presets: ["recommended"],
  summary: "Somebody is there in time to respond, and a crisis is not answered later than a complaint.",
  why: "An hour to respond is an empty promise if nobody looks from Friday evening to Monday. And a crisis that may wait longer than a question about opening hours has its times the wrong way round.",
  source:
    "Government Communication Service (UK), Crisis Communication Operating Model; Digital.gov, Social Media Cyber-Vandalism Toolkit",
  reads: ["crisis", "community"],
  messages: {
    gap: 'Level "{name}" ({id}) promises a response within {within}, but nobody watches from {from} to {until}, which is {hours} h. Arrange for somebody on call, or promise less.',
    slower:
      'At the gravest level, "{name}" ({id}), a response may take {within}, but under community a {kind} is answered within {promise}. Respond to a crisis at least as fast.',
    complaint: "complaint",
    emergency: "emergency",
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
    moment: "{day} {time}",
  },
  examples: {
    invalid: `smplan: 1
community:
  hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
  responses: [{ kind: complaint, within: 2h }]
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 8h }, { id: crisis, name: Crisis, respondWithin: 4h }]
`,
    valid: `smplan: 1
community:
  hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
  responses: [{ kind: complaint, within: 4h }]
crisis:
  levels: [{ id: issue, name: Issue, respondWithin: 4h }, { id: crisis, name: Crisis, respondWithin: 1h }]
`,
  },
  check({ crisis, community }, report) {
    const gravest = mostSevereLevel(crisis);
    const within = gravest?.respondWithin;
    if (!gravest || within === undefined) return;
    const data = { name: gravest.name, id: gravest.id, within };
    const hours = parseServiceHours(crisis.monitoring?.hours);
    const gap = hours && longestCoverageGap(hours);
    if (gap && gap.minutes > minutesOf(within)) {
      const wholeHours = Math.round(gap.minutes / 60);
      const places = { from: momentMessage(gap.from), until: momentMessage(gap.to) };
      report(gravest, "gap", { at: "respondWithin", data: { ...data, ...places, hours: wholeHours } });
    }
    const promises = (community.responses ?? []).filter(({ kind }) => urgentKinds.has(kind));
    const promise = shortestDuration(promises.map((response) => response.within));
    if (promise === undefined || minutesOf(promise) >= minutesOf(within)) return;
    const kind = promises.find((response) => response.within === promise)?.kind ?? "complaint";
    report(gravest, "slower", { at: "respondWithin", data: { ...data, promise, kind: messageRef(kind) } });
  },
});

function momentMessage({ day, time }: { day: string; time: string }): MessageRef {
  return messageRef("moment", { day: messageRef(day), time });
}
