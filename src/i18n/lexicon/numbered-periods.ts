/** Words of a language for periods that are numbered in names: "week 2", "Q3". */
export interface NumberedPeriodWords {
  week: readonly string[];
  month: readonly string[];
  quarter: readonly string[];
}

type PeriodUnit = keyof NumberedPeriodWords;

const modules = import.meta.glob<NumberedPeriodWords>("./*/numbered-periods.ts", {
  eager: true,
  import: "default",
});

const units = ["week", "month", "quarter"] as const;

/** For each unit, a pattern with the number after the word. */
const patterns = units.map((unit) => {
  const words = Object.values(modules)
    .flatMap((language) => language[unit])
    .join("|");
  const edge = "(?<![a-zà-ÿа-я0-9])";
  return { unit, pattern: new RegExp(`${edge}(?:${words})[ .]?(\\d{1,2})(?![\\d%.,/-])`, "i") };
});

/** A numbered period in a name. */
interface NumberedPeriod {
  unit: PeriodUnit;
  number: number;
  /** The name without the period. */
  rest: string;
}

/** Returns the numbered period in a name, such as "Leads in week 2" or "Q3 sales". */
export function numberedPeriod(name: string): NumberedPeriod | undefined {
  for (const { unit, pattern } of patterns) {
    const match = pattern.exec(name);
    if (match) return { unit, number: Number(match[1]), rest: name.replace(match[0], " ") };
  }
  return undefined;
}
