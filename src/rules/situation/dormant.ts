import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { daysBetween } from "../../plan/time.ts";

export default defineRule({
  id: "situation/dormant",
  severity: "warning",
  presets: ["recommended"],
  summary: "A profile that rests says so, and one that is active has somebody who looks after it.",
  why: "A profile whose last post is a year old tells visitors that you are gone, and its inbox fills with questions nobody reads. Close it, let it rest on purpose, or wake it.",
  source: "Digital.gov: registry of accounts; Hootsuite, social media audit: what to do with each profile",
  reads: ["situation", "team"],
  options: {
    days: {
      type: "integer",
      description: "After how many days without a post a profile counts as dormant.",
      default: 90,
      minimum: 1,
    },
  },
  messages: {
    silent:
      "The profile on {platform} had its last post on {last}, {days} days before {seen}. Set its status to dormant or to-close, or publish there again.",
    nobody: "The profile on {platform} is active, and nobody looks after it. Add an owner.",
    "nobody-all": "{count} active profiles have nobody who looks after them. Add an owner to each.",
  },
  combined: { nobody: "nobody-all" },
  examples: {
    invalid: `smplan: 1
situation:
  asOf: 2027-01-10
  profiles: [{ platform: facebook, status: active, owner: ema, lastPost: 2026-06-01 }]
`,
    valid: `smplan: 1
situation:
  asOf: 2027-01-10
  profiles: [{ platform: facebook, status: dormant, owner: ema, lastPost: 2026-06-01 }]
`,
  },
  check({ situation, team }, report, { options, today }) {
    for (const profile of situation.profiles ?? []) {
      const { platform, status, lastPost: last } = profile;
      if (status === "dormant" || status === "to-close" || status === "impostor") continue;
      const seen = profile.asOf ?? situation.asOf ?? today;
      const days = last === undefined ? 0 : daysBetween(last, seen);
      if (last !== undefined && days > options.days)
        report(profile, "silent", { at: "lastPost", data: { platform, last, days, seen } });
      // A team of one person is responsible for every profile.
      else if (status === "active" && isBlank(profile.owner) && team.length !== 1)
        report(profile, "nobody", { data: { platform } });
    }
  },
});
