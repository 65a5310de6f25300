import { errorReason } from "../../errors.ts";
import type { MessageRef } from "../../message-args.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";
import type { Rule } from "../rule.ts";

/** Returns why a rule id is not valid, with the closest match if there is one. */
export function unknownRuleReason(id: string, rules: readonly Rule[]): MessageRef {
  const ids = rules.map((rule) => rule.id);
  const tails = ids.filter((candidate) => candidate.endsWith(`/${id}`));
  const [near] = [...tails, ...closestMatches(id, ids)];
  return near ? errorReason("noRuleNear", { id, near }) : errorReason("noRule", { id });
}
