import type { CatalogFact, FactSource } from "../../catalog/fact.ts";
import { platformIdByAlias, toId } from "../../catalog/platform-aliases.ts";
import { type Platform, platforms } from "../../catalog/platforms.ts";
import { userError } from "../../errors.ts";
import { listComma } from "../../message-args.ts";
import { DAY_MS } from "../../plan/time.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";

/** The facts that the catalog holds about a platform. */
const factNames = [
  "formats",
  "textLimit",
  "hashtags",
  "media",
  "videoLength",
  "recommendedPostsPerWeek",
  "nativeAnalytics",
] as const satisfies readonly (keyof Platform)[];

export type FactName = (typeof factNames)[number];

/** A fact of the catalog with its age. */
export interface ListedFact extends FactSource {
  platform: Platform;
  fact: FactName;
  value: unknown;
  /** The number of days since the fact was checked. */
  age: number;
}

/**
 * Returns the facts about some platforms or about all platforms, with their age on a date.
 * @throws UserError if a platform is unknown
 */
export function listFacts(names: readonly string[], today: Date): ListedFact[] {
  const wanted = names.map(findPlatform);
  return (wanted.length > 0 ? wanted : platforms).flatMap((platform) =>
    factNames.flatMap((fact) => {
      const known: CatalogFact<unknown> | undefined = platform[fact];
      if (!known) return [];
      const age = Math.floor((today.getTime() - Date.parse(known.source.checked)) / DAY_MS);
      return [{ platform, fact, value: known.value, age, ...known.source }];
    }),
  );
}

function findPlatform(name: string): Platform {
  const id = platformIdByAlias(name) ?? toId(name);
  const found = platforms.find((platform) => platform.id === id);
  if (found) return found;
  const ids = platforms.map((platform) => platform.id);
  const [near] = closestMatches(id, ids);
  throw near
    ? userError("noPlatformNear", { name, near })
    : userError("noPlatform", { name, platforms: listComma(ids) });
}
