import { defineRule } from "../../lint/rule.ts";
import { listAnd, quoted } from "../../message-args.ts";
import type { Campaign } from "../../plan/types.ts";

export default defineRule({
  id: "campaigns/overlap",
  severity: "info",
  presets: ["recommended"],
  summary: "No two paid campaigns address one audience on one channel at once.",
  why: "Two campaigns for the same people bid against each other, and show them two messages when one is hard enough to remember.",
  source: "Common practice in advertising that is sold by auction; our own advice",
  reads: ["campaigns", "people"],
  messages: {
    both: 'Campaigns "{first}" ({firstId}) and "{second}" ({secondId}) both advertise to {audiences} on {channels} from {from} to {to}. Run one after the other, or share the audience out between them.',
    other: "The other campaign is here.",
  },
  examples: {
    invalid: `smplan: 1
campaigns:
  - { id: buns, name: Hot cross March, kind: paid, audiences: [students], channels: [ig], start: 2027-03-08, end: 2027-03-26 }
  - { id: bags, name: Six o'clock bag, kind: paid, audiences: [students], channels: [ig], start: 2027-03-15, end: 2027-04-30 }
`,
    valid: `smplan: 1
campaigns:
  - { id: buns, name: Hot cross March, kind: paid, audiences: [students], channels: [ig], start: 2027-03-08, end: 2027-03-26 }
  - { id: bags, name: Six o'clock bag, kind: paid, audiences: [students], channels: [ig], start: 2027-03-29, end: 2027-04-30 }
`,
  },
  check({ campaigns, people }, report) {
    const names = new Map(people.audiences?.map(({ id, name }) => [id, name]));
    for (const { first, second, audiences, channels } of findOverlaps(campaigns)) {
      const to = first.end < second.end ? first.end : second.end;
      report(second, "both", {
        data: {
          first: first.name,
          firstId: first.id,
          second: second.name,
          secondId: second.id,
          audiences: listAnd([...audiences].map((id) => quoted(names.get(id) ?? id))),
          channels: listAnd([...channels].map(quoted)),
          from: second.start,
          to,
        },
        related: [{ owner: first, message: "other" }],
      });
    }
  },
});

type DatedCampaign = Campaign & { start: string; end: string };

interface CampaignOverlap {
  first: DatedCampaign;
  second: DatedCampaign;
  audiences: Set<string>;
  channels: Set<string>;
}

/**
 * Returns each campaign with the earlier one that lasts longest and has an audience and a channel in common
 * with it.
 */
function findOverlaps(campaigns: readonly Campaign[]): CampaignOverlap[] {
  const dated = campaigns
    .filter(isDatedAndPaid)
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const longest = new Map<string, DatedCampaign>();
  const found = new Map<string, CampaignOverlap>();
  for (const second of dated)
    for (const audience of second.audiences ?? [])
      for (const channel of second.channels ?? []) {
        const key = `${audience} ${channel}`;
        const first = longest.get(key);
        if (first === undefined || first.end < second.end) longest.set(key, second);
        // One campaign may begin on the last day of another.
        if (first === undefined || first.end <= second.start || first.id === second.id) continue;
        const pair = `${first.id} ${second.id}`;
        const clash = found.get(pair) ?? { first, second, audiences: new Set(), channels: new Set() };
        clash.audiences.add(audience);
        clash.channels.add(channel);
        found.set(pair, clash);
      }
  return [...found.values()];
}

function isDatedAndPaid(campaign: Campaign): campaign is DatedCampaign {
  const { kind, start, end, budget } = campaign;
  return kind === "paid" && budget !== 0 && !!start && !!end && start <= end;
}
