import { platforms } from "../../catalog/platforms.ts";
import { answerTexts } from "../field-value.ts";
import type { Answer, PromptChoice } from "../prompter.ts";
import { describeEffort, frequencyAdvice } from "../proposals/effort.ts";
import type { Wizard } from "../wizard.ts";
import { audienceIds } from "./people.ts";
import { askPlaceholders } from "./placeholders.ts";

/** How long a post takes where nobody says so: an hour, with picture, text and answers. */
const DEFAULT_EFFORT_PER_POST = "60m";

/** POST's S: on which networks, how often, in which tone, and what that takes of the team's hours. */
export async function askStrategy(wizard: Wizard): Promise<void> {
  const { context, questionnaire } = wizard;
  questionnaire.startStep("strategy");
  const chosen = await askPlatforms(wizard);
  await askFrequency(wizard, chosen);
  await wizard.askField(["strategy", "voice", "tone"], { separator: "," });
  if (wizard.hasBase && context.thorough) await askPlaceholders(wizard, ["strategy"]);
}

/** What most plans are about; the others follow by their names. */
const commonPlatforms = ["facebook", "instagram", "tiktok", "linkedin", "youtube"];

/** The platforms: first those where the audiences are, by their own answers, then the usual ones. */
function sortPlatforms(wizard: Wizard) {
  const audiences = (wizard.at("people", "audiences") ?? []) as { platforms?: string[] }[];
  const first = [...audiences.flatMap(({ platforms: own = [] }) => own), ...commonPlatforms];
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return platforms.toSorted((one, other) => rank(one.id) - rank(other.id));
}

/** The channels that are chosen, each by its place in the plan. */
async function askPlatforms(wizard: Wizard): Promise<number[]> {
  const { words, context } = wizard;
  const before = (wizard.at("strategy", "channels") ?? []) as { platform: string }[];
  const choices: PromptChoice[] = sortPlatforms(wizard).map(({ id, name }) => ({
    value: id,
    name,
    about: words.platformNotes[id],
  }));
  const known = new Set(choices.map(({ value }) => value));
  const proposed = before.map(({ platform }) => platform).filter((platform) => known.has(platform));
  if (proposed.length > 0 && !context.thorough) return [...before.keys()];
  const { ask, why, example } = words.wizard.questions["strategy.channels"];
  const typed = await wizard.ask("strategy.channels", {
    kind: "choices",
    question: ask,
    notes: [why],
    help: [why, words.advice.channels.few],
    choices,
    example,
    proposed,
  });
  const chosen = answerTexts(typed, ",");
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
    wizard.set(["strategy", "channels", channels.length], newChannel(platform, wizard));
  }
  return [...((wizard.at("strategy", "channels") ?? []) as unknown[]).keys()];
}

function newChannel(platform: string, wizard: Wizard) {
  return {
    id: platform,
    platform,
    audiences: audienceIds(wizard),
    objectives: [wizard.at("objectives", 0, "id")],
    languages: [wizard.words.language],
  };
}

/** How often: once for all channels, or for each of them with what it takes. */
async function askFrequency(wizard: Wizard, channels: readonly number[]): Promise<void> {
  const { context, words } = wizard;
  const place = (channel: number) => ["strategy", "channels", channel];
  for (const channel of channels) {
    const path = place(channel);
    const platform = String(wizard.at(...path, "platform"));
    const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
    const first = channel === channels[0];
    if (!context.thorough && !first) {
      wizard.setDefault([...path, "frequency"], wizard.at(...place(channels[0] ?? 0), "frequency"));
      wizard.setDefault([...path, "effortPerPost"], DEFAULT_EFFORT_PER_POST);
      continue;
    }
    wizard.setDefault([...path, "effortPerPost"], DEFAULT_EFFORT_PER_POST);
    if (context.thorough) {
      const here = (key: string) => ({ notes: [name], proposed: wizard.at(...path, key), separator: "," });
      await wizard.askField([...path, "languages"], here("languages"));
      await wizard.askField([...path, "effortPerPost"], here("effortPerPost"));
    }
    const count = context.thorough ? [channel] : channels;
    await wizard.askField([...path, "frequency", "posts"], {
      notes: [...(context.thorough ? [name] : []), frequencyAdvice(platform, words)],
      proposed: wizard.at(...path, "frequency", "posts") ?? 3,
      preview: (typed: Answer) => describeEffort(typed, count, wizard.plan, words),
      validate: (posts) => (Number(posts) > 0 ? undefined : words.wizard.complaints.positive),
    });
    wizard.setDefault([...path, "frequency", "per"], "week");
    const cost = describeEffort(String(wizard.at(...path, "frequency", "posts")), count, wizard.plan, words);
    if (cost !== undefined) wizard.sayIfJustAsked(`${path.join(".")}.frequency.posts`, cost);
    if (context.thorough) await wizard.askField([...path, "rationale"], { notes: [name], optional: true });
  }
}
