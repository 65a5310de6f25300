import { failure } from "../../errors.ts";
import { inARow } from "../../message-args.ts";
import { nearest } from "../../platform/did-you-mean.ts";

/**
 * The thing of a plan that an option names by its id.
 * @throws UserError for an id that none of these has
 */
export function findThing<Thing extends { id: string }>(
  option: string,
  id: string,
  things: readonly Thing[],
): Thing {
  const found = things.find((thing) => thing.id === id);
  if (found) return found;
  const ids = things.map((thing) => thing.id);
  const [near] = nearest(id, ids);
  throw near
    ? failure("notInPlanNear", { option, id, near })
    : failure("notInPlan", { option, id, ids: inARow(ids.slice(0, 20)) });
}
