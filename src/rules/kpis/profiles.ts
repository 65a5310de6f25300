import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import { objectivesOf, targetOf } from "../../plan/kpis.ts";
import { roundTo } from "../../plan/round.ts";
import type { Channel, Kpi, Objective, Profile } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/profiles",
  severity: "warning",
  presets: ["recommended"],
  summary: "Targets for followers fit the followers that the profiles have today.",
  why: "The situation says where a profile stands. A target that is already met moves nobody, and one that is many times as high needs a reason.",
  source: "AMEC, Integrated Evaluation Framework: targets are set from baselines",
  reads: ["kpis", "situation", "strategy", "objectives"],
  options: {
    times: {
      type: "number",
      description: "The multiple of today's followers from which a target needs a rationale.",
      default: 4,
      minimum: 1,
    },
  },
  messages: {
    met: 'KPI "{name}" ({id}) is to be {value}, and the profile on {platform} already has {followers} followers. Raise the target, or correct the followers under profiles.',
    steep:
      'KPI "{name}" ({id}) is to be {value}, and the profile on {platform} has {followers} followers: {times} times as many. Say under rationale of the objective what makes that realistic, or lower the target.',
    differ:
      'The baseline of KPI "{name}" ({id}) is {baseline}, but the profile on {platform} had {followers} followers on {date}. Correct one of the two.',
  },
  examples: {
    invalid: `smplan: 1
situation: { profiles: [{ platform: instagram, followers: 400 }] }
strategy: { channels: [{ id: ig, platform: instagram }] }
kpis: [{ id: fans, name: Followers, metric: followers, channel: ig, target: { value: 20000, by: 2027-12-31 } }]
`,
    valid: `smplan: 1
situation: { profiles: [{ platform: instagram, followers: 400 }] }
strategy: { channels: [{ id: ig, platform: instagram }] }
kpis: [{ id: fans, name: Followers, metric: followers, channel: ig, target: { value: 600, by: 2027-12-31 } }]
`,
  },
  check({ kpis, situation, strategy, objectives }, report, { options }) {
    const profiles = situation.profiles ?? [];
    const channels = strategy.channels ?? [];
    for (const kpi of kpis) {
      if (kpi.metric !== "followers" || kpi.direction === "keep" || kpi.unit === "percent") continue;
      const profile = profileOf(kpi, channels, profiles);
      const followers = profile?.followers;
      if (!profile || followers === undefined || followers <= 0) continue;
      const data = { name: kpi.name, id: kpi.id, platform: profile.platform, followers };
      const { value: baseline, on } = kpi.baseline ?? {};
      const seen = profile.asOf ?? situation.asOf;
      if (baseline !== undefined) {
        if (on !== undefined && on === seen && isDifferent(baseline, followers))
          report(kpi, "differ", { at: "baseline", data: { ...data, baseline, date: on } });
        continue;
      }
      const value = targetOf(kpi);
      if (value === undefined) continue;
      if (value <= followers && kpi.direction !== "down")
        report(kpi, "met", { at: "target", data: { ...data, value } });
      else if (value >= followers * options.times && !hasRationale(kpi, objectives))
        report(kpi, "steep", {
          at: "target",
          data: { ...data, value, times: roundTo(value / followers, 1) },
        });
    }
  },
});

/** Returns the profile of a KPI's channel, or `undefined` if there are several on its platform. */
function profileOf(
  { channel: id }: Kpi,
  channels: readonly Channel[],
  profiles: readonly Profile[],
): Profile | undefined {
  const channel = channels.find((one) => one.id === id);
  if (!channel) return undefined;
  const own = profiles.filter(
    ({ platform, status }) => platform === channel.platform && status !== "impostor",
  );
  const named = own.filter(({ handle }) => handle !== undefined && handle === channel.handle);
  if (named.length === 1) return named[0];
  return own.length === 1 ? own[0] : undefined;
}

/** Returns whether two figures differ by more than rounding: 1,200 and 1,187 are the same. */
function isDifferent(one: number, other: number): boolean {
  return Math.abs(one - other) > Math.max(one, other) * 0.05;
}

function hasRationale(kpi: Kpi, objectives: readonly Objective[]): boolean {
  const ids = objectivesOf(kpi);
  return objectives.some(({ id, rationale }) => ids.includes(id) && !isBlank(rationale));
}
