import { isRoleOrGroup } from "../../i18n/lexicon/roles.ts";
import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";

export default defineRule({
  id: "governance/people",
  severity: "warning",
  presets: ["recommended"],
  summary: "Members of the team are people with names, not titles or groups.",
  why: "What everybody in a department owns, nobody does, and a title cannot be called at night. A name shows at once that somebody has too much, or has left.",
  source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: assignable",
  reads: ["team", "plan"],
  messages: {
    titles:
      "In the team, {names} {count, plural, one {is a title or a group and no person} other {are titles or groups and no people}}. Write the name of the person, and the title under role.",
    named: '"{name}"',
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: media, name: Social media team }, { id: head, name: Head of Communications }]
`,
    valid: `smplan: 1
team: [{ id: emma, name: Emma Berg, role: Head of Communications }]
`,
  },
  check({ team, plan }, report) {
    if (plan.status === "archived") return;
    const titles = team.filter(({ name }) => isRoleOrGroup(name));
    const [first] = titles;
    if (!first) return;
    const names = listAnd(titles.map(({ name }) => messageRef("named", { name })));
    report(first, "titles", { at: "name", data: { names, count: titles.length } });
  },
});
