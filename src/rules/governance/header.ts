import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";

export default defineRule({
  id: "governance/header",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "The plan says who is responsible for it, when it applies, which version it is and who approved it.",
  why: "A plan without an owner is nobody's, and one without a period never ends. Without a version and an approval nobody can tell whether two people read the same plan, and whether it applies.",
  source: "Practice of public bodies: document control with owner, term, version and approval",
  reads: "all",
  messages: {
    open: "The plan has no {what}. Add this under plan.",
    owner: "owner",
    period: "period (start and end)",
    start: "start of its period",
    end: "end of its period",
    version: "version",
    approval: "approval (by whom and when)",
  },
  examples: {
    invalid: `smplan: 1
plan: { title: Bakery, period: { start: 2027-01-01 } }
strategy: { channels: [{ id: ig, platform: instagram }] }
`,
    valid: `smplan: 1
plan: { title: Bakery, status: draft, owner: emma, period: { start: 2027-01-01, end: 2027-12-31 } }
strategy: { channels: [{ id: ig, platform: instagram }] }
`,
  },
  check({ plan, strategy, objectives }, report, { root, broken }) {
    // A file with only some notes is not yet a plan.
    if (broken.has("plan") || (isBlank(strategy.channels) && objectives.length === 0)) return;
    const { start, end } = plan.period ?? {};
    const what: HeaderPart[] = [];
    if (isBlank(plan.owner)) what.push("owner");
    if (!start && !end) what.push("period");
    else if (!start) what.push("start");
    else if (!end) what.push("end");
    if (plan.status !== "draft" && isBlank(plan.version)) what.push("version");
    // The rule governance/approval reports an approved plan without an approval.
    if (plan.status === undefined && isBlank(plan.approval)) what.push("approval");
    if (what.length > 0)
      report(root, "open", { at: "plan", data: { what: listOr(what.map((key) => messageRef(key))) } });
  },
});

type HeaderPart = "owner" | "period" | "start" | "end" | "version" | "approval";
