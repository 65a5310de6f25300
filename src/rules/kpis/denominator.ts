import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Kpi } from "../../plan/types.ts";

export default defineRule({
  id: "kpis/denominator",
  severity: "warning",
  presets: ["recommended"],
  summary: "An engagement rate says of what: followers, reach, impressions or views.",
  why: "Benchmarks by followers and by impressions differ tenfold and more, of the same posts. A rate that does not say of what can be compared with nothing, not even with itself a year later.",
  source:
    "Socialinsider (2026) and Buffer (2025), engagement benchmarks: on Facebook 0.15 % by followers, 5.07 % by impressions",
  reads: ["kpis"],
  messages: {
    unsaid:
      'KPI "{name}" ({id}) is a rate of engagement and does not say of what. Name the metric: er-followers, er-reach, er-impressions or er-views; or add of, for instance "of: followers".',
    "unsaid-all":
      '{count} KPIs are rates of engagement and do not say of what. Name the metric of each: er-followers, er-reach, er-impressions or er-views; or add of, for instance "of: followers".',
  },
  combined: { unsaid: "unsaid-all" },
  examples: {
    invalid: `smplan: 1
kpis:
  - { id: engagement, name: Engagement rate, objective: be-liked, unit: percent, target: { value: 3.2, by: 2027-06-30 } }
`,
    valid: `smplan: 1
kpis:
  - { id: engagement, name: Engagement rate, objective: be-liked, metric: er-reach, unit: percent, target: { value: 3.2, by: 2027-06-30 } }
`,
  },
  check({ kpis }, report) {
    for (const kpi of kpis)
      if (isEngagementRate(kpi) && !hasDenominator(kpi))
        report(kpi, "unsaid", { data: { name: kpi.name, id: kpi.id } });
  },
});

/**
 * Stems of words for engagement, for a rate, for something other than a rate of reactions, and for the
 * denominator of a rate.
 */
const engagementStems = ["engage", "ангажир", "interacc", "interaction", "взаимодейств", "интерак"];
const rateStems = ["rate", "percent", "процент", "дял", "коефициент", "tasa", "porcentaje"];
const otherStems = [
  ...["grow", "increas", "chang", "ръст", "растеж", "прираст", "увелич", "crec", "aument", "variac"],
  ...["employee", "staff", "служител", "персонал", "emplead", "personal"],
];
const denominatorStems = [
  ...[
    "follower",
    "fan",
    "reach",
    "impression",
    "view",
    "post",
    "session",
    "visit",
    "member",
    "subscriber",
    "user",
  ],
  ...[
    "последовател",
    "фен",
    "обхват",
    "импреси",
    "гледан",
    "публикац",
    "пост",
    "сеси",
    "посещ",
    "посетит",
    "член",
  ],
  ...[
    "seguidor",
    "alcance",
    "impresi",
    "visualiz",
    "reproduc",
    "publicac",
    "sesion",
    "visita",
    "miembro",
    "usuari",
  ],
  ...["абонат", "потребител", "suscriptor"],
];

/** Matches everything between words in our three languages. */
const wordSeparator = /[^a-záéíóúüñа-я0-9%]+/;

/** Returns whether a KPI is a percentage whose name mentions engagement, and not a change of it. */
function isEngagementRate({ name, metric, unit }: Kpi): boolean {
  // A known metric has a fixed denominator. For any other metric, kpis/formula asks for the formula.
  if (metric !== undefined) return false;
  const words = name.toLowerCase().split(wordSeparator);
  if (!someStartWith(words, engagementStems) || someStartWith(words, otherStems)) return false;
  return unit === undefined ? words.includes("%") || someStartWith(words, rateStems) : unit === "percent";
}

/**
 * Returns whether the denominator of a rate is given, in the key `of`, in a formula, or in the KPI's name.
 */
function hasDenominator({ name, of, formula }: Kpi): boolean {
  return (
    !isBlank(of) ||
    !isBlank(formula) ||
    someStartWith(name.toLowerCase().split(wordSeparator), denominatorStems)
  );
}

function someStartWith(words: readonly string[], beginnings: readonly string[]): boolean {
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
}
