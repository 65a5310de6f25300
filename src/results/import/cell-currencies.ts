import { cellText, type InputCell } from "./input-table.ts";

/** The currencies of symbols and abbreviations. */
const currenciesBySign: Readonly<Record<string, readonly string[]>> = {
  "€": ["EUR"],
  "£": ["GBP"],
  US$: ["USD"],
  CA$: ["CAD"],
  A$: ["AUD"],
  R$: ["BRL"],
  MX$: ["MXN"],
  $: ["USD", "CAD", "AUD", "MXN", "ARS", "CLP", "COP", "NZD", "SGD", "HKD"],
  "¥": ["JPY", "CNY"],
  "₽": ["RUB"],
  "₴": ["UAH"],
  "₺": ["TRY"],
  "₹": ["INR"],
  лв: ["BGN"],
  zł: ["PLN"],
  Kč: ["CZK"],
  Ft: ["HUF"],
  lei: ["RON"],
};

/** Returns the currencies that amounts can be in according to their symbols or codes; `undefined` if they have none. */
export function currenciesOf(cells: Iterable<InputCell | undefined>): readonly string[] | undefined {
  for (const cell of cells) {
    const [, before, after] =
      /^-?\s*([^\d\s.,()+-]+)?\s*[(-]?\d[\d\s.,'’]*\)?\s*([^\d\s.,()%-]+)?\.?$/u.exec(cellText(cell)) ?? [];
    const sign = before ?? after;
    if (sign === undefined) continue;
    if (Object.hasOwn(currenciesBySign, sign)) return currenciesBySign[sign];
    if (/^[A-Z]{3}$/.test(sign)) return [sign];
  }
  return undefined;
}
