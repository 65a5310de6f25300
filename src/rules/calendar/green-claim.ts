import { siteName } from "../../catalog/fact.ts";
import { marketIds } from "../../catalog/laws.ts";
import { phrasePattern } from "../../i18n/lexicon/find-phrase.ts";
import { greenClaims } from "../../i18n/lexicon/green-claims.ts";
import { defineRule } from "../../lint/rule.ts";
import { lawOnDay, lawsOf } from "../../plan/markets.ts";
import { isClosedPost } from "../../plan/posts.ts";
import { sentencesOf } from "../../plan/sentences.ts";

export default defineRule({
  id: "calendar/green-claim",
  severity: "warning",
  presets: ["recommended"],
  summary: "No post praises something as good for the environment in general, where the law forbids it.",
  why: "Words such as eco-friendly promise everything and can be proved by nothing. The European Union allows them only with a recognized certificate, and claims of neutrality not at all if they rest on offsets.",
  source: "Directive (EU) 2024/825, Annex",
  reads: ["calendar", "plan"],
  options: {
    markets: {
      type: "array",
      description: "Markets whose laws are checked in addition to those of the plan.",
      default: [],
      items: { type: "string", enum: marketIds },
    },
  },
  messages: {
    generic:
      'Post "{id}" says "{words}". From {from} on {law} allows that only with a recognized certificate ({site}, {checked}): name the certificate, or say exactly what is better.',
  },
  examples: {
    invalid: `smplan: 1
plan: { markets: [ES], language: en }
calendar: { posts: [{ id: cups, date: 2027-03-01, text: Our new cups are eco-friendly. }] }
`,
    valid: `smplan: 1
plan: { markets: [ES], language: en }
calendar: { posts: [{ id: cups, date: 2027-03-01, text: Our new cups are made of 90 % recycled paper. }] }
`,
  },
  check({ calendar, plan }, report, { options, today }) {
    const laws = lawsOf("green-claims", plan, options.markets);
    if (laws.length === 0) return;
    for (const post of calendar.posts ?? []) {
      const { text } = post;
      if (!text || isClosedPost(post) || evidencePattern.test(text)) continue;
      const law = lawOnDay(laws, post, plan, today);
      const words = genericClaim(text);
      if (!law || words === undefined) continue;
      const { source, value: from } = law.appliesFrom;
      const data = { id: post.id, words, law: law.name, from };
      report(post, "generic", {
        at: "text",
        data: { ...data, site: siteName(source), checked: source.checked },
      });
    }
  },
});

const claimPattern = phrasePattern(greenClaims.flatMap(({ claims }) => claims));
const evidencePattern = phrasePattern(greenClaims.flatMap(({ evidence }) => evidence));

/** Returns the first generic claim of a text. A question claims nothing. */
function genericClaim(text: string): string | undefined {
  if (!claimPattern.test(text)) return undefined;
  const statements = sentencesOf(text).filter((sentence) => !sentence.trimEnd().endsWith("?"));
  return statements.map((sentence) => claimPattern.exec(sentence)?.[0]).find(Boolean);
}
