import { checkedOn, type FactSource } from "./fact.ts";

/** A currency that is no longer in use. */
export interface PastCurrency {
  code: string;
  /** The first day on which it was no longer in use. */
  since: string;
  /** The code of the currency that replaced it. */
  successor: string;
  source: FactSource;
}

const { source } = checkedOn("2026-11-24");

/**
 * A copy of the maintenance agency's list of historic codes (SIX, ISO 4217, list three); it gives months
 * only.
 */
const listThree = source(
  "https://github.com/reportingdev/currency-codes-ts/blob/e524c1831b22b3538d1df46a967f05e1f356e575/src/data-historical.ts",
);
const bulgaria = source(
  "https://www.aljazeera.com/news/2025/12/30/which-countries-will-start-using-the-euro-in-2026",
);
const croatia = source("https://geratools.com/iso4217-historic-currency-reference");
const firstTwelve = source(
  "https://yuvacompetitiveacademy.com/articles/bulgaria-became-the-21st-country-to-switch-to-the-euro",
);
const lithuania = source("https://www.ecb.europa.eu/euro/changeover/html/index.de.html");
const caribbean = source("https://github.com/mledoze/countries/pull/603");
const sierraLeone = source("https://github.com/unicode-org/cldr/pull/2825");
const zimbabwe = source("https://github.com/marcwrobel/jbanking/issues/408");
const withdrawn = source("https://github.com/go-playground/validator/issues/1502");
const renamed = source(
  "https://www.dev-toolbox.tech/tools/currency-code-reference/examples/historical-currency-codes",
);

/**
 * Former currencies that a plan, or the plan it was copied from, may still name. If a source gives only a
 * month, or if both currencies were valid for a time, `since` is the later date, so that no currency is
 * reported too early.
 */
// biome-ignore format: one currency per line.
export const pastCurrencies: readonly PastCurrency[] = [
  ...["ATS", "BEF", "DEM", "ESP", "FIM", "FRF", "GRD", "IEP", "ITL", "LUF", "NLG", "PTE"].map((code) => (
    { code, since: "2002-03-01", successor: "EUR", source: firstTwelve })),
  { code: "SIT", since: "2007-02-01", successor: "EUR", source: listThree },
  { code: "CYP", since: "2008-02-01", successor: "EUR", source: listThree },
  { code: "MTL", since: "2008-02-01", successor: "EUR", source: listThree },
  { code: "SKK", since: "2009-02-01", successor: "EUR", source: listThree },
  { code: "EEK", since: "2011-02-01", successor: "EUR", source: listThree },
  { code: "LVL", since: "2014-02-01", successor: "EUR", source: listThree },
  { code: "LTL", since: "2015-01-01", successor: "EUR", source: lithuania },
  { code: "HRK", since: "2023-01-01", successor: "EUR", source: croatia },
  { code: "BGN", since: "2026-01-01", successor: "EUR", source: bulgaria },
  { code: "BGL", since: "2003-12-01", successor: "EUR", source: listThree },
  { code: "ROL", since: "2005-07-01", successor: "RON", source: listThree },
  { code: "TRL", since: "2006-01-01", successor: "TRY", source: listThree },
  { code: "AZM", since: "2006-01-01", successor: "AZN", source: listThree },
  { code: "MZM", since: "2006-07-01", successor: "MZN", source: listThree },
  { code: "CSD", since: "2006-11-01", successor: "RSD", source: listThree },
  { code: "GHC", since: "2008-02-01", successor: "GHS", source: listThree },
  { code: "VEB", since: "2008-02-01", successor: "VES", source: listThree },
  { code: "ZMK", since: "2013-01-01", successor: "ZMW", source: listThree },
  { code: "BYR", since: "2017-02-01", successor: "BYN", source: listThree },
  { code: "MRO", since: "2018-01-01", successor: "MRU", source: listThree },
  { code: "STD", since: "2018-01-01", successor: "STN", source: listThree },
  { code: "VEF", since: "2019-01-01", successor: "VES", source: renamed },
  { code: "CUC", since: "2021-07-01", successor: "CUP", source: withdrawn },
  { code: "SLL", since: "2024-01-01", successor: "SLE", source: sierraLeone },
  { code: "ZWL", since: "2024-09-01", successor: "ZWG", source: zimbabwe },
  { code: "ANG", since: "2025-07-01", successor: "XCG", source: caribbean },
];
