import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "situation/competitor",
  severity: "warning",
  presets: ["recommended"],
  summary: "Of every competitor it is said what they do, how, and where.",
  why: "A list of names teaches nothing. What others do well, in what form and on which networks shows where you need not begin, and where nobody is yet.",
  source: "The four steps of a social media plan, step 1: competitors: what, how, where",
  reads: ["situation"],
  messages: {
    bare: 'Of competitor "{name}" ({id}) it is not said {what}. Look at their profiles for a quarter of an hour and note it.',
    does: "what they do (does)",
    how: "how they do it (how)",
    where: "where (where)",
    "bare-all":
      "Of {count} competitors it is not said what they do, how or where. Look at their profiles for a quarter of an hour each and note it.",
  },
  combined: { bare: "bare-all" },
  examples: {
    invalid: `smplan: 1
situation: { external: { competitors: [{ id: corner, name: Corner Café }] } }
`,
    valid: `smplan: 1
situation:
  external:
    competitors: [{ id: corner, name: Corner Café, does: Posts the soup of the day, how: One photo at eleven, where: [instagram] }]
`,
  },
  check({ situation }, report) {
    for (const competitor of situation.external?.competitors ?? []) {
      const { name, id } = competitor;
      const what = missingKeys(competitor, ["does", "how", "where"]);
      if (what.length > 0)
        report(competitor, "bare", { data: { name, id, what: listOr(what.map((key) => messageRef(key))) } });
    }
  },
});
