import { userError } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";

/**
 * The thing of a plan that an option names by its id.
 * @throws UserError for an id that none of these has
 */
export function findById<Thing extends { id: string }>(
  option: string,
  id: string,
  items: readonly Thing[],
): Thing {
  const found = items.find((thing) => thing.id === id);
  if (found) return found;
  const ids = items.map((thing) => thing.id);
  const [near] = closestMatches(id, ids);
  throw near
    ? userError("notInPlanNear", { option, id, near })
    : userError("notInPlan", { option, id, ids: listComma(ids.slice(0, 20)) });
}
