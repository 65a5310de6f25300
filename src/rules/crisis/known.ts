import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";

export default defineRule({
  id: "crisis/known",
  severity: "warning",
  presets: ["minimal", "recommended"],
  summary: "Everyone in the team has read this version of the crisis manual.",
  why: "The source asks for a contingency plan that the whole team knows. A manual that one person has read is that person's manual.",
  source: "The four steps of a social media plan, step 4: made known to the whole team",
  reads: ["crisis", "team", "plan"],
  messages: {
    unread:
      "{people} {count, plural, one {has} other {have}} not confirmed {version} of the crisis manual. Once they have read it, add them under distribution.acknowledged.",
    version: "version {version}",
    this: "that they have read this version",
  },
  examples: {
    invalid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
crisis:
  version: "1.1"
  distribution:
    acknowledged:
      - { person: ema, on: 2027-02-22, version: "1.1" }
      - { person: bruno, on: 2026-02-20, version: "1.0" }
`,
    valid: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
crisis:
  version: "1.1"
  distribution:
    acknowledged:
      - { person: ema, on: 2027-02-22, version: "1.1" }
      - { person: bruno, on: 2027-02-23, version: "1.1" }
`,
  },
  check({ crisis, team, plan }, report) {
    // A manual that is still being written cannot have been read.
    if (plan.status === "draft" || plan.status === "in-review") return;
    const { version, distribution } = crisis;
    const current = (distribution?.acknowledged ?? []).filter(
      (acknowledgement) => version === undefined || acknowledgement.version === version,
    );
    const readers = new Set(current.map(({ person }) => person));
    const others = team.filter((member) => !readers.has(member.id));
    if (others.length === 0) return;
    report(crisis, "unread", {
      at: "distribution",
      data: {
        people: listAnd(others.map(({ name }) => name)),
        count: others.length,
        version: version === undefined ? messageRef("this") : messageRef("version", { version }),
      },
    });
  },
});
