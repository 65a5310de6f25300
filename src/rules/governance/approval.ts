import { defineRule } from "../../lint/rule.ts";
import { listOr, messageRef } from "../../message-args.ts";
import { missingKeys } from "../../plan/blank.ts";

export default defineRule({
  id: "governance/approval",
  severity: "error",
  presets: ["recommended"],
  summary: "An approved plan says who approved it, and when.",
  why: "An approval without a name binds nobody, and one without a date may be of an earlier version.",
  source: "Sprout Social: standardized steps of approval; practice of public bodies",
  reads: ["plan"],
  messages: {
    open: "The plan is approved, and does not say {what}. Add it under approval, or set the status back to in-review.",
    by: "by whom (by)",
    on: "when (on)",
  },
  examples: {
    invalid: `smplan: 1
plan: { status: approved, approval: { by: petar } }
`,
    valid: `smplan: 1
plan: { status: approved, approval: { by: petar, on: 2026-12-11 } }
`,
  },
  check({ plan }, report) {
    if (plan.status !== "approved") return;
    const what = missingKeys(plan.approval, ["by", "on"]);
    if (what.length > 0)
      report(plan, "open", { at: "approval", data: { what: listOr(what.map((key) => messageRef(key))) } });
  },
});
