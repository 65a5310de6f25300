import { siteName } from "../../catalog/fact.ts";
import { marketIds } from "../../catalog/laws.ts";
import { disclosureWords, refusedDisclosures } from "../../i18n/lexicon/disclosures.ts";
import { defineRule } from "../../lint/rule.ts";
import { quoted } from "../../message-args.ts";
import { isDisclosed } from "../../plan/disclosed.ts";
import { lawOnDay, lawsOf } from "../../plan/markets.ts";
import { channelsById, isClosedPost, postLanguage } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/disclosed-clearly",
  severity: "warning",
  presets: ["recommended"],
  summary: "A sponsored post says so at its beginning, in words that the country accepts.",
  why: "What comes after the button for more is read by few, and words such as gifted or spon do not say that something is advertising. The authorities of several countries accept neither.",
  source:
    "UK ASA and CMA, Influencers' guide; FTC, Disclosures 101; Spanish code of conduct on advertising by influencers",
  reads: ["calendar", "strategy", "plan"],
  options: {
    characters: {
      type: "integer",
      description: "Within how many characters from the beginning the post must say so.",
      default: 125,
      minimum: 1,
    },
    markets: {
      type: "array",
      description: "Markets whose laws are checked in addition to those of the plan.",
      default: [],
      items: { type: "string", enum: marketIds },
    },
  },
  messages: {
    unclear:
      'Post "{id}" is sponsored and says so only in words that {law} does not accept ({site}, {checked}). Begin the text with {example}.',
    late: 'Post "{id}" is sponsored and says so only after {characters} characters, which {law} does not accept ({site}, {checked}). Begin the text with {example}.',
  },
  examples: {
    invalid: `smplan: 1
plan: { markets: [GB], language: en }
calendar: { posts: [{ id: mill, sponsored: true, text: We visited the mill that grinds our rye., hashtags: [gifted] }] }
`,
    valid: `smplan: 1
plan: { markets: [GB], language: en }
calendar: { posts: [{ id: mill, sponsored: true, text: "Ad: we visited the mill that grinds our rye." }] }
`,
  },
  check({ calendar, strategy, plan }, report, { options, today }) {
    const laws = lawsOf("disclosure", plan, options.markets);
    if (laws.length === 0) return;
    const channels = channelsById(strategy);
    for (const post of calendar.posts ?? []) {
      const { text, hashtags = [] } = post;
      if (post.sponsored !== true || !text || isClosedPost(post) || post.status === "idea") continue;
      // The rule calendar/disclosed reports posts that do not say it at all.
      if (!isDisclosed(post)) continue;
      const words = disclosureWords.get(postLanguage(post, channels.get(post.channel ?? ""), plan.language));
      const beginning =
        text.length <= options.characters ? { text, hashtags } : { text: startOf(text, options) };
      for (const candidate of laws) {
        const law = lawOnDay([candidate], post, plan, today);
        if (!law || !words) continue;
        const refused = refusedDisclosures(law.market);
        const message = isDisclosed(post, refused)
          ? !isDisclosed(beginning, refused) && ("late" as const)
          : ("unclear" as const);
        if (!message) continue;
        const { source } = law.appliesFrom;
        const cited = { law: law.name, site: siteName(source), checked: source.checked };
        const data = { id: post.id, characters: options.characters, example: quoted(words.plainest) };
        report(post, message, { at: "text", data: { ...data, ...cited } });
        break;
      }
    }
  },
});

/** Returns the beginning of a text, up to the end of its last word. */
function startOf(text: string, { characters }: { characters: number }): string {
  const end = text.slice(characters).search(/\s/);
  return end < 0 ? text : text.slice(0, characters + end);
}
