import { defineRule, type ReportFinding } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Channel } from "../../plan/types.ts";

export default defineRule({
  id: "strategy/voice",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Every channel has a language and a tone, its own or the plan's.",
  why: "Several people write, and readers should hear one voice. Content is adapted to each format and language, so both must be known.",
  source: "Forrester's POST method (2007), S: in what language",
  reads: ["strategy", "plan"],
  messages: {
    language:
      'Channel "{id}" has no language. Add languages to it, or a language to the plan, which then counts for all channels.',
    languages:
      "Neither the plan nor any of its {count} channels says in what language it speaks. Add a language under plan.",
    tone: 'Channel "{id}" has no tone. Add one to it, or under voice, which then counts for all channels.',
    tones:
      "Neither the voice nor any of the {count} channels says in what tone it speaks. Add a few words under voice.tone.",
    "tone-all":
      "{count} channels have no tone. Add one to each, or under voice, which then counts for all channels.",
    "language-all":
      "{count} channels have no language. Add languages to each, or a language to the plan, which then counts for all channels.",
  },
  combined: { tone: "tone-all", language: "language-all" },
  examples: {
    invalid: `smplan: 1
plan: { language: en }
strategy:
  channels:
    - { id: ig, platform: instagram, tone: playful }
    - { id: fb, platform: facebook }
`,
    valid: `smplan: 1
plan: { language: en }
strategy:
  voice: { tone: [warm] }
  channels:
    - { id: ig, platform: instagram, tone: playful }
    - { id: fb, platform: facebook }
`,
  },
  check({ strategy, plan }, report) {
    const channels = strategy.channels ?? [];
    const reportMissing = (
      silent: readonly Channel[],
      one: "language" | "tone",
      all: "languages" | "tones",
    ) => reportOnceForAll({ silent, channels, one, all, owner: strategy }, report);
    if (isBlank(plan.language))
      reportMissing(
        channels.filter((channel) => isBlank(channel.languages)),
        "language",
        "languages",
      );
    if (isBlank(strategy.voice?.tone))
      reportMissing(
        channels.filter((channel) => isBlank(channel.tone)),
        "tone",
        "tones",
      );
  },
});

interface MissingVoice<Message extends string> {
  silent: readonly Channel[];
  channels: readonly Channel[];
  one: Message;
  all: Message;
  owner: object;
}

/** Reports one finding if all channels lack the same, because the cause is the same. */
function reportOnceForAll<Message extends string>(
  { silent, channels, one, all, owner }: MissingVoice<Message>,
  report: ReportFinding<Message>,
): void {
  if (silent.length > 1 && silent.length === channels.length)
    report(owner, all, { at: "channels", data: { count: silent.length } });
  else for (const channel of silent) report(channel, one, { data: { id: channel.id } });
}
