import { defineRule, type ReportFinding, type RuleContext } from "../../lint/rule.ts";
import { listAnd, listOr } from "../../message-args.ts";
import { baseLanguage } from "../../plan/posts.ts";
import { lengthOverLimit } from "../../plan/text-length.ts";
import type { Channel, HoldingStatement, Scenario } from "../../plan/types.ts";

export default defineRule({
  id: "crisis/statement",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "Every scenario has a holding statement in each language of the channels, short enough to be published.",
  why: "The first words are needed before the facts are known. Written in advance they are calm, approved and in the right language; written under pressure they are neither.",
  source:
    "CDC, Crisis and Emergency Risk Communication: be first, be right, be credible; Government Communication Service (UK), STOP: holding lines",
  reads: ["crisis", "strategy", "plan"],
  messages: {
    none: 'Scenario "{name}" ({id}) has no holding statement. Write one in {languages}: what you know, what you do, when you speak again.',
    languages:
      'Scenario "{name}" ({id}) has no holding statement in {languages}, in which your channels publish. Add it.',
    long: 'The holding statement of scenario "{name}" ({id}) in {language} has {length} characters, and {platform} takes {max}. Shorten it, or name under channels where it is published.',
    "none-all":
      "{count} scenarios have no holding statement. Write one for each in {languages}: what you know, what you do, when you speak again.",
    "languages-all":
      "{count} scenarios have no holding statement in a language in which your channels publish. Add it to each.",
  },
  combined: { none: "none-all", languages: "languages-all" },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: fb, platform: facebook, languages: [bg, en] }] }
crisis:
  scenarios:
    - { id: moth, name: The film, statements: [{ language: bg, text: Видяхме филма и проверяваме. Ще ви отговорим до 18 часа. }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: fb, platform: facebook, languages: [bg, en] }] }
crisis:
  scenarios:
    - id: moth
      name: The film
      statements:
        - { language: bg, text: Видяхме филма и проверяваме. Ще ви отговорим до 18 часа. }
        - { language: en, text: We saw the film and are looking into it. We answer by six. }
`,
  },
  check({ crisis, strategy, plan }, report, context) {
    const channels = strategy.channels ?? [];
    const own = plan.language === undefined ? [] : [plan.language];
    const channelLanguages = [
      ...new Set(channels.flatMap(({ languages }) => languages ?? own).map(baseLanguage)),
    ];
    for (const scenario of crisis.scenarios ?? []) {
      const { name, id, statements = [] } = scenario;
      const written = new Set(statements.map(({ language }) => baseLanguage(language)));
      const lacking = channelLanguages.filter((language) => !written.has(language));
      if (statements.length === 0 && channelLanguages.length > 0)
        report(scenario, "none", { data: { name, id, languages: listAnd(channelLanguages) } });
      else if (lacking.length > 0 && statements.length > 0)
        report(scenario, "languages", { at: "statements", data: { name, id, languages: listOr(lacking) } });
      for (const statement of statements)
        checkLength(statement, { scenario, channels, own }, report, context);
    }
  },
});

function checkLength(
  statement: HoldingStatement,
  { scenario, channels, own }: { scenario: Scenario; channels: readonly Channel[]; own: readonly string[] },
  report: ReportFinding<"long">,
  { vocabulary }: Pick<RuleContext, "vocabulary">,
): void {
  const { language, text } = statement;
  for (const { id, platform, languages = own } of channels) {
    const isPublished = statement.channels
      ? statement.channels.includes(id)
      : languages.some((tag) => baseLanguage(tag) === baseLanguage(language));
    const limit = vocabulary.platform(platform)?.textLimit?.value;
    const length = isPublished && limit ? lengthOverLimit(text, limit) : undefined;
    if (!limit || length === undefined) continue;
    const data = { name: scenario.name, id: scenario.id, language, length, max: limit.max };
    report(statement, "long", {
      at: "text",
      data: { ...data, platform: vocabulary.platform(platform)?.name ?? platform },
    });
    // Reported only once, for the first platform that would reject it.
    return;
  }
}
