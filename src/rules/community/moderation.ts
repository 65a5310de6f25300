import { defineRule } from "../../lint/rule.ts";
import { listAnd, type MessageRef, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Moderation } from "../../plan/types.ts";

export default defineRule({
  id: "community/moderation",
  severity: "warning",
  presets: ["recommended"],
  summary: "There are house rules, and it is decided what is hidden, what is removed and what never is.",
  why: "Who removes a comment is asked by what right. Rules that everyone could read are the answer, and a list of what stays keeps criticism from being removed in anger.",
  source: "House rules of public bodies (East and West Dunbartonshire Council)",
  reads: ["community", "plan"],
  messages: {
    none: "Nothing is said of moderation. Add under moderation the page with your house rules, and what is hidden, removed and never removed.",
    lacks: "The moderation policy has {what}.",
    rules: "no page with house rules (rules)",
    hide: "nothing on what is hidden (hide)",
    remove: "nothing on what is removed (remove)",
    never: "nothing on what is never removed (never)",
  },
  examples: {
    invalid: `smplan: 1
community:
  moderation: { hide: [spam], remove: [hate, personal data] }
`,
    valid: `smplan: 1
community:
  moderation: { rules: https://example.org/house-rules, hide: [spam], remove: [hate, personal data], never: [criticism] }
`,
  },
  check({ community, plan }, report) {
    const { moderation } = community;
    if (!moderation || isBlank(moderation)) report(community, "none", { at: "moderation" });
    else {
      const what = missingParts(moderation, plan.status === "draft");
      if (what.length > 0) report(moderation, "lacks", { data: { what: listAnd(what) } });
    }
  },
});

function missingParts(moderation: Moderation, draft: boolean): MessageRef[] {
  const { rules, hide, remove, never } = moderation;
  return [
    // The page is published last: a draft has decided on the rules, but not published them.
    ...(isBlank(rules) && !draft ? [messageRef("rules")] : []),
    ...(isUndecided(hide, remove) ? [messageRef("hide")] : []),
    ...(isUndecided(remove, hide) ? [messageRef("remove")] : []),
    ...(isBlank(never) ? [messageRef("never")] : []),
  ];
}

/**
 * Returns whether neither hiding nor removing is decided. An empty list means that only the other one is
 * done.
 */
function isUndecided(list: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return isBlank(list) && (!Array.isArray(list) || isBlank(other));
}
