import { defineRule } from "../../lint/rule.ts";
import { unitOf } from "../../plan/kpi-metrics.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/ave",
  severity: "error",
  presets: ["recommended"],
  summary: "No KPI counts what the same space would have cost as an advertisement.",
  why: "Advertising value equivalence puts a price on space, not on what anybody then knew, thought or did. Those who measure communication for a living have agreed that it is not its value.",
  source: "AMEC, Barcelona Principles: advertising value equivalence is not the value of communication",
  reads: ["kpis", "plan"],
  messages: {
    equivalence:
      'KPI "{name}" ({id}) measures advertising value equivalence ("{found}"): what the space would have cost as an advertisement. Measure instead what people then know, think or do, for instance with branded-search, leads or trust-score.',
  },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: press, name: Advertising value equivalency of our coverage, objective: be-known, unit: currency, target: { value: 67000, by: 2027-12-31 } }
`,
    valid: `smplan: 1
kpis:
  - { id: press, name: Searches for our name after coverage, objective: be-known, metric: branded-search, target: { value: 900, by: 2027-12-31 } }
`,
  },
  check({ kpis, plan }, report, { vocabulary }) {
    const spanish = plan.language?.toLowerCase().startsWith("es") ?? false;
    for (const kpi of kpis) {
      const unit = unitOf(kpi, vocabulary);
      const found =
        findPhrase(kpi) ??
        (unit === "currency" ? findAbbreviation(kpi, spanish) : undefined) ??
        // In Spanish, a metric "ave" without a unit may count birds.
        (unit === undefined && !spanish ? findMetric(kpi) : undefined);
      if (found !== undefined) report(kpi, "equivalence", { data: { name: kpi.name, id: kpi.id, found } });
    }
  },
});

/** Names of the metric in lower case. The last word may be longer: equivalence, equivalency, equivalents. */
const avePhrases: readonly string[] = [
  "advertising value equivalen",
  "ad value equivalen",
  "advertising equivalen",
  "equivalent advertising value",
  "media value",
  "рекламна стойност",
  "рекламната стойност",
  "рекламен еквивалент",
  "рекламния еквивалент",
  "рекламният еквивалент",
  "рекламна равностойност",
  "рекламната равностойност",
  "медийна стойност",
  "медийната стойност",
  "valor publicitario equivalente",
  "valor equivalente publicitario",
  "valor equivalente en publicidad",
  "equivalencia publicitaria",
  "equivalente publicitario",
  "valor mediático",
];

/** Phrases with this ending end within a word. The others consist of whole words. */
const openEnding = "equivalen";

/** Words before "media" that mean something other than the press, as in "social media value for money". */
const ownMedia: ReadonlySet<string> = new Set(["social", "paid", "owned", "rich", "multi", "new"]);

/** Words that say that a figure is not, or replaces, advertising value equivalence. */
const denials: ReadonlySet<string> = new Set([
  ...["not", "no", "never", "without", "instead", "than", "excluding", "except"],
  ...["не", "без", "вместо", "нито", "освен", "sin", "nunca", "lugar", "vez", "excepto", "salvo"],
]);

/** Matches everything between words in our three languages. */
const wordSeparator = /[^a-záéíóúüñа-я0-9]+/;

/**
 * Returns the name of advertising value equivalence in a KPI's name, metric or formula, or `undefined` if
 * there is none.
 */
function findPhrase({ name, metric, formula }: Kpi): string | undefined {
  for (const text of [name, metric, formula]) {
    if (text === undefined) continue;
    const words = text.toLowerCase().split(wordSeparator).filter(Boolean);
    const line = ` ${words.join(" ")} `;
    for (const phrase of avePhrases) {
      const at = line.indexOf(phrase.endsWith(openEnding) ? ` ${phrase}` : ` ${phrase} `);
      if (at < 0) continue;
      const before = line.slice(0, at).split(" ").filter(Boolean).slice(-4);
      if (before.some((word) => denials.has(word)) || ownMedia.has(before.at(-1) ?? "")) continue;
      return line.slice(at + 1, line.indexOf(" ", at + phrase.length)).trim();
    }
  }
  return undefined;
}

/** Metrics whose name is only the abbreviation. */
const abbreviations: ReadonlySet<string> = new Set(["ave", "vpe"]);

/**
 * Matches AVE or VPE as a separate word in capitals, but not as an avenue: after a number, or before a full
 * stop.
 */
const abbreviationPattern = /(?:^|[^A-Za-zÀ-ÿА-Яа-я\d])(AVEs?|VPE)(?![A-Za-zÀ-ÿА-Яа-я\d.-])/;
const streetPattern = /\d(?:st|nd|rd|th)?\s+AVE\b/i;

/** In Spanish, AVE is also a high-speed train. The name must mention the press, or nothing else. */
const pressPattern = /\b(?:PR|prensa|medios|cobertura|clipping|press|coverage|media|earned|comunicaci)/i;
const trainPattern = /\b(?:tren|billete|viaj|estaci|train|ticket|renfe|ingresos|ventas|reservas|trip)/i;
const onlyAbbreviation = /^\W*(?:total\s+)?(?:AVEs?|VPE)\W*$/;

/** Returns the abbreviation if it names an amount of money. */
function findAbbreviation(kpi: Kpi, spanish: boolean): string | undefined {
  const { name } = kpi;
  const [, found] = abbreviationPattern.exec(name) ?? [];
  if (found === undefined) return findMetric(kpi);
  if (streetPattern.test(name) || trainPattern.test(name)) return undefined;
  const meant = !spanish || found === "VPE" || pressPattern.test(name) || onlyAbbreviation.test(name);
  return meant ? found : undefined;
}

function findMetric({ metric }: Kpi): string | undefined {
  return metric !== undefined && abbreviations.has(metric) ? metric : undefined;
}
