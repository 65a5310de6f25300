import { type Law, laws, type MarketId, marketIds } from "../catalog/laws.ts";
import { baseLanguage } from "./posts.ts";
import type { Sections } from "./sections.ts";
import type { Post } from "./types.ts";

/** The markets of country codes. Countries of the European Union that are absent have only its laws. */
const marketsByCode: Readonly<Record<string, readonly MarketId[]>> = {
  BG: ["bg", "eu"],
  ES: ["es", "eu"],
  EU: ["eu"],
  GB: ["uk"],
  UK: ["uk"],
  US: ["us"],
  ...Object.fromEntries(
    "AT BE CY CZ DE DK EE FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
      .split(" ")
      .map((code): [string, readonly MarketId[]] => [code, ["eu"]]),
  ),
};

/** Returns the markets of a plan: its own list, otherwise the markets of its language and currency. */
function marketsOf({ markets, language, currency }: Sections["plan"]): ReadonlySet<MarketId> {
  if (markets) return new Set(markets.flatMap((code) => marketsByCode[code] ?? []));
  const region = /-([A-Z]{2})$/.exec(language ?? "")?.[1];
  const byRegion = region === undefined ? undefined : marketsByCode[region];
  if (byRegion) return new Set(byRegion);
  if (currency === "GBP") return new Set(["uk"]);
  if (currency === "USD" && baseLanguage(language ?? "en") === "en") return new Set(["us"]);
  const spoken = { bg: "BG", es: "ES" }[baseLanguage(language ?? "en")];
  if (spoken === "BG" || (spoken === "ES" && currency === "EUR")) return new Set(marketsByCode[spoken]);
  return new Set(currency === "EUR" ? ["eu"] : []);
}

/**
 * Returns the laws on a topic that apply in the markets of a plan, or in markets that the configuration adds.
 */
export function lawsOf(topic: Law["topic"], plan: Sections["plan"], added: readonly string[]): Law[] {
  const markets = marketsOf(plan);
  const inAdded = marketIds.filter((id) => added.includes(id));
  // The laws of the European Union apply in its countries, too.
  if (inAdded.some((id) => id === "bg" || id === "es")) inAdded.push("eu");
  return laws.filter(
    (law) => law.topic === topic && (markets.has(law.market) || inAdded.includes(law.market)),
  );
}

/** Returns the law that applies to a post on its day. Without a day, it is the first day of the plan, or today if that is later. */
export function lawOnDay(
  candidates: readonly Law[],
  { date }: Pick<Post, "date">,
  plan: Sections["plan"],
  today: string,
): Law | undefined {
  const day = date ?? [plan.period?.start ?? today, today].sort().at(-1) ?? today;
  return candidates.find(({ appliesFrom }) => appliesFrom.value <= day);
}
