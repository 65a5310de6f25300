import { platforms } from "../../catalog/platforms.ts";
import { textsOf } from "../field-value.ts";
import type { Choice, Typed } from "../prompter.ts";
import { costOf, frequencyAdvice } from "../proposals/effort.ts";
import type { Wizard } from "../wizard.ts";
import { audiencesOf } from "./people.ts";
import { askMarked } from "./placeholders.ts";

/** How long a post takes where nobody says so: an hour, with picture, text and answers. */
const USUAL_EFFORT = "60m";

/** POST's S: on which networks, how often, in which tone, and what that takes of the team's hours. */
export async function askStrategy(wizard: Wizard): Promise<void> {
  const { setting, interview } = wizard;
  interview.step("strategy");
  const chosen = await askPlatforms(wizard);
  await askFrequency(wizard, chosen);
  await wizard.field(["strategy", "voice", "tone"], { separator: "," });
  if (wizard.hasBase && setting.thorough) await askMarked(wizard, ["strategy"]);
}

/** What most plans are about; the others follow by their names. */
const usual = ["facebook", "instagram", "tiktok", "linkedin", "youtube"];

/** The platforms: first those where the audiences are, by their own answers, then the usual ones. */
function inOrder(wizard: Wizard) {
  const audiences = (wizard.at("people", "audiences") ?? []) as { platforms?: string[] }[];
  const first = [...audiences.flatMap(({ platforms: own = [] }) => own), ...usual];
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return platforms.toSorted((one, other) => rank(one.id) - rank(other.id));
}

/** The channels that are chosen, each by its place in the plan. */
async function askPlatforms(wizard: Wizard): Promise<number[]> {
  const { words, setting } = wizard;
  const before = (wizard.at("strategy", "channels") ?? []) as { platform: string }[];
  const choices: Choice[] = inOrder(wizard).map(({ id, name }) => ({
    value: id,
    name,
    about: words.platformNotes[id],
  }));
  const known = new Set(choices.map(({ value }) => value));
  const proposed = before.map(({ platform }) => platform).filter((platform) => known.has(platform));
  if (proposed.length > 0 && !setting.thorough) return [...before.keys()];
  const { ask, why, example } = words.wizard.questions["strategy.channels"];
  const typed = await wizard.ask("strategy.channels", {
    kind: "choices",
    ask,
    notes: [why],
    help: [why, words.advice.channels.few],
    choices,
    example,
    proposed,
  });
  const chosen = textsOf(typed, ",");
  // Of a starter's channels those stay that were chosen; what else was chosen comes behind them.
  for (const { platform } of before)
    if (!chosen.includes(platform)) {
      const left = (wizard.at("strategy", "channels") as { platform: string }[]).findIndex(
        (channel) => channel.platform === platform,
      );
      wizard.set(["strategy", "channels", left], undefined);
    }
  for (const platform of chosen) {
    const channels = (wizard.at("strategy", "channels") ?? []) as { platform: string }[];
    if (channels.some((channel) => channel.platform === platform)) continue;
    wizard.set(["strategy", "channels", channels.length], channelOn(platform, wizard));
  }
  return [...((wizard.at("strategy", "channels") ?? []) as unknown[]).keys()];
}

function channelOn(platform: string, wizard: Wizard) {
  return {
    id: platform,
    platform,
    audiences: audiencesOf(wizard),
    objectives: [wizard.at("objectives", 0, "id")],
    languages: [wizard.words.language],
  };
}

/** How often: once for all channels, or for each of them with what it takes. */
async function askFrequency(wizard: Wizard, channels: readonly number[]): Promise<void> {
  const { setting, words } = wizard;
  const place = (channel: number) => ["strategy", "channels", channel];
  for (const channel of channels) {
    const path = place(channel);
    const platform = String(wizard.at(...path, "platform"));
    const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
    const first = channel === channels[0];
    if (!setting.thorough && !first) {
      wizard.derive([...path, "frequency"], wizard.at(...place(channels[0] ?? 0), "frequency"));
      wizard.derive([...path, "effortPerPost"], USUAL_EFFORT);
      continue;
    }
    wizard.derive([...path, "effortPerPost"], USUAL_EFFORT);
    if (setting.thorough) {
      const here = (key: string) => ({ notes: [name], proposed: wizard.at(...path, key), separator: "," });
      await wizard.field([...path, "languages"], here("languages"));
      await wizard.field([...path, "effortPerPost"], here("effortPerPost"));
    }
    const count = setting.thorough ? [channel] : channels;
    await wizard.field([...path, "frequency", "posts"], {
      notes: [...(setting.thorough ? [name] : []), frequencyAdvice(platform, words)],
      proposed: wizard.at(...path, "frequency", "posts") ?? 3,
      preview: (typed: Typed) => costOf(typed, count, wizard.plan, words),
      complain: (posts) => (Number(posts) > 0 ? undefined : words.wizard.complaints.positive),
    });
    wizard.derive([...path, "frequency", "per"], "week");
    const cost = costOf(String(wizard.at(...path, "frequency", "posts")), count, wizard.plan, words);
    if (cost !== undefined) wizard.tell(`${path.join(".")}.frequency.posts`, cost);
    if (setting.thorough) await wizard.field([...path, "rationale"], { notes: [name], optional: true });
  }
}
