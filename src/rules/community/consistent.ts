import { defineRule } from "../../lint/rule.ts";
import { targetRangeOf } from "../../plan/kpi-targets.ts";
import { minutesOf } from "../../plan/time.ts";
import type { ResponsePolicy } from "../../plan/types.ts";

export default defineRule({
  id: "community/consistent",
  severity: "warning",
  presets: ["recommended"],
  summary: "There is one response time for a kind of comments, and KPIs do not allow more.",
  why: "With two promises for one kind of comments, the team keeps the slower one, and people remember the faster one.",
  source: "Digital.gov, metrics for federal agencies: responsiveness",
  reads: ["community", "kpis"],
  messages: {
    two: "For {kind}, two response times are promised: {first} and {second}. Keep one of them.",
    slower:
      'KPI "{name}" ({id}) allows {minutes} minutes until the first response, but under community every kind of comments is answered within {promise} at the latest. Bring the two into line.',
    question: "questions",
    complaint: "complaints",
    praise: "praise",
    feedback: "feedback",
    spam: "spam",
    troll: "trolls",
    hate: "hate",
    misinformation: "misinformation",
    emergency: "emergencies",
  },
  examples: {
    invalid: `smplan: 1
community:
  responses:
    - { kind: question, within: 24h, owner: emma }
    - { kind: question, within: 2h, owner: emma }
`,
    valid: `smplan: 1
community:
  responses:
    - { kind: question, within: 24h, owner: emma }
    - { kind: complaint, within: 2h, owner: emma }
`,
  },
  check({ community, kpis }, report) {
    const responses = community.responses ?? [];
    const firstByKind = new Map<string, ResponsePolicy>();
    for (const response of responses) {
      const { kind, within } = response;
      if (within === undefined) continue;
      const first = firstByKind.get(kind);
      firstByKind.set(kind, first ?? response);
      if (first?.within !== undefined && minutesOf(first.within) !== minutesOf(within))
        report(response, "two", {
          at: "within",
          data: { kind: { say: kind }, first: first.within, second: within },
        });
    }
    const slowest = slowestPromise(responses);
    if (slowest === undefined) return;
    for (const kpi of kpis) {
      if (kpi.metric !== "first-response-time" || kpi.unit !== undefined) continue;
      const minutes = targetRangeOf(kpi)?.high;
      if (minutes === undefined || minutes <= minutesOf(slowest)) continue;
      report(kpi, "slower", {
        at: "target",
        data: { name: kpi.name, id: kpi.id, minutes, promise: slowest },
      });
    }
  },
});

/** Returns the longest response time; `undefined` if a kind has none. */
function slowestPromise(responses: readonly ResponsePolicy[]): string | undefined {
  const times = responses.map(({ within }) => within);
  const known = times.filter((time) => time !== undefined);
  if (known.length === 0 || known.length < times.length) return undefined;
  return known.reduce((slowest, time) => (minutesOf(time) > minutesOf(slowest) ? time : slowest));
}
