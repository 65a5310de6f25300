import { defineRule } from "../../lint/rule.ts";
import { listAnd, listOr, quoted } from "../../message-args.ts";
import { baseLanguage } from "../../plan/posts.ts";

export default defineRule({
  id: "people/language",
  severity: "warning",
  presets: ["recommended"],
  summary: "Every audience is addressed in a language it reads.",
  why: "People answer in the language they think in. A post in another one is for somebody else, however well it is written.",
  source: "Forrester's POST method (2007), S: in what language; content adapted to the people",
  reads: ["people", "strategy", "plan"],
  messages: {
    foreign:
      'Audience "{name}" reads {languages}, and the channels that address it publish in {spoken}. Add one of its languages to a channel, or address it elsewhere.',
  },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: erasmus, name: Exchange students, languages: [en] }] }
strategy: { channels: [{ id: ig, platform: instagram, languages: [bg], audiences: [erasmus] }] }
`,
    valid: `smplan: 1
people: { audiences: [{ id: erasmus, name: Exchange students, languages: [en] }] }
strategy: { channels: [{ id: ig, platform: instagram, languages: [bg, en], audiences: [erasmus] }] }
`,
  },
  check({ people, strategy, plan }, report) {
    const own = plan.language === undefined ? [] : [plan.language];
    for (const audience of people.audiences ?? []) {
      const { id, name, languages = [] } = audience;
      const channels = (strategy.channels ?? []).filter(({ audiences = [] }) => audiences.includes(id));
      const spoken = channels.map((channel) => channel.languages ?? own);
      // A channel without a language may use any. strategy/voice reports it.
      if (languages.length === 0 || channels.length === 0 || spoken.some((tags) => tags.length === 0))
        continue;
      const known = new Set(spoken.flat().map(baseLanguage));
      if (languages.some((tag) => known.has(baseLanguage(tag)))) continue;
      const data = {
        name,
        languages: listOr(languages.map(quoted)),
        spoken: listAnd([...new Set(spoken.flat())].map(quoted)),
      };
      report(audience, "foreign", { at: "languages", data });
    }
  },
});
