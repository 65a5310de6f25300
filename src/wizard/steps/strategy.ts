import { platforms } from "../../catalog/platforms.ts";
import { answerTexts } from "../field-value.ts";
import type { Answer, PromptChoice } from "../prompter.ts";
import { describeEffort, frequencyAdvice } from "../proposals/effort.ts";
import type { Wizard } from "../wizard.ts";
import { audienceIds } from "./people.ts";
import { askPlaceholders } from "./placeholders.ts";

/** The default effort for a post: an hour for picture, text and replies. */
const DEFAULT_EFFORT_PER_POST = "60m";

/** Asks the questions of the S in POST: the networks, how often to post, and the tone. Shows the effort. */
export async function askStrategy(wizard: Wizard): Promise<void> {
  const { context, questionnaire } = wizard;
  questionnaire.startStep("strategy");
  const chosen = await askPlatforms(wizard);
  await askFrequency(wizard, chosen);
  await wizard.askField(["strategy", "voice", "tone"], { separator: "," });
  if (wizard.hasBase && context.thorough) await askPlaceholders(wizard, ["strategy"]);
}

/** The platforms that most plans use. They are offered before the others. */
const commonPlatforms = ["facebook", "instagram", "tiktok", "linkedin", "youtube"];

/**
 * Returns the platforms in the order in which they are offered: the audiences' ones, common ones, the rest.
 */
function sortPlatforms(wizard: Wizard) {
  const audiences = (wizard.at("people", "audiences") ?? []) as { platforms?: string[] }[];
  const first = [...audiences.flatMap((audience) => audience.platforms ?? []), ...commonPlatforms];
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return platforms.toSorted((one, other) => rank(one.id) - rank(other.id));
}

/** Asks for platforms and writes a channel for each. Returns the indexes of the channels in the plan. */
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
  // The chosen channels of the starter stay. Other chosen platforms are appended.
  for (const { platform } of before)
    if (!chosen.includes(platform)) {
      const position = (wizard.at("strategy", "channels") as { platform: string }[]).findIndex(
        (channel) => channel.platform === platform,
      );
      wizard.set(["strategy", "channels", position], undefined);
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

/** Asks how often to post: once for all channels or, in a thorough run, for each with its effort. */
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
      const optionsFor = (key: string) => ({
        notes: [name],
        proposed: wizard.at(...path, key),
        separator: ",",
      });
      await wizard.askField([...path, "languages"], optionsFor("languages"));
      await wizard.askField([...path, "effortPerPost"], optionsFor("effortPerPost"));
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
