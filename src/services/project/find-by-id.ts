import { userError } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";

/**
 * Returns the item with the id that an option names.
 * @throws UserError if no item has the id
 */
export function findById<Item extends { id: string }>(
  option: string,
  id: string,
  items: readonly Item[],
): Item {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  const ids = items.map((item) => item.id);
  const [near] = closestMatches(id, ids);
  throw near
    ? userError("notInPlanNear", { option, id, near })
    : userError("notInPlan", { option, id, ids: listComma(ids.slice(0, 20)) });
}
