import { missingStatementParts, refusalIn } from "../../i18n/lexicon/statement-parts.ts";
import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";

export default defineRule({
  id: "crisis/message",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "A holding statement shows concern, and says what is known, what is not, what is done and when there is more.",
  why: "People look for these five things in the first message of a crisis, and for what is missing they fill in the worst. A refusal to comment is heard as an admission.",
  source:
    "CDC, Crisis and Emergency Risk Communication (CERC): express empathy, state facts and unknowns, explain actions, commit to the next message",
  reads: ["crisis"],
  options: {
    missing: {
      type: "integer",
      description: "How many of the five parts a statement may lack before it is reported.",
      default: 3,
      minimum: 0,
      maximum: 4,
    },
  },
  messages: {
    refusal:
      'A holding statement of scenario "{name}" ({id}) refuses to speak: "{found}". Say what you know, what you do, and when you speak again.',
    lacks:
      'A holding statement of scenario "{name}" ({id}) says nothing about {what}. Add it in a sentence each.',
    empathy: "the concern of those affected",
    facts: "what is known",
    unknowns: "what is not known yet",
    action: "what is being done",
    update: "when there is more",
  },
  examples: {
    invalid: `smplan: 1
crisis: { scenarios: [{ id: moth, name: The film, statements: [{ language: en, text: No comment. }] }] }
`,
    valid: `smplan: 1
crisis:
  scenarios:
    - id: moth
      name: The film
      statements:
        - language: en
          text: We saw the film this morning, and we are sorry that you found this. We do not know yet how it happened. We have closed the shelf and write again here by six.
`,
  },
  check({ crisis }, report, { options }) {
    for (const { id, name, statements = [] } of crisis.scenarios ?? []) {
      for (const statement of statements) {
        const { language } = statement;
        const found = refusalIn(statement.text);
        // A short version for one channel may omit parts that the other versions contain.
        const all = statements.filter((other) => other.language === language).map(({ text }) => text);
        const missing = missingStatementParts(all.join("\n"));
        const data = { name, id };
        if (found !== undefined) report(statement, "refusal", { at: "text", data: { ...data, found } });
        else if (missing.length > options.missing)
          report(statement, "lacks", {
            at: "text",
            data: { ...data, what: listAnd(missing.map((part) => messageRef(part))) },
          });
        else continue;
        // Translations of the statement lack the same parts.
        break;
      }
    }
  },
});
