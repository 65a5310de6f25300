import type { PlanPath } from "../diagnostics.ts";
import { isDay } from "../schema/formats.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type FieldOptions, promptFor } from "./field-prompt.ts";
import { textOf } from "./field-value.ts";
import { fill } from "./interpolate.ts";
import { writtenOut } from "./item-shape.ts";
import { placeOf } from "./plan-draft.ts";
import type { Typed } from "./prompter.ts";
import type { Wizard } from "./wizard.ts";

type Options = Pick<FieldOptions, "optional" | "notes">;

/**
 * Asks about one place of a plan that is there: what stands in it is proposed. The linter judges the answer. Nothing
 * changes where the person goes back or stops before they have settled on one.
 * @returns whether there was an answer; none where the person went back
 */
export function askPlace(wizard: Wizard, path: PlanPath, options: Options = {}): Promise<boolean> {
  return writtenOut(wizard, path, () => askAt(wizard, path, options));
}

async function askAt(wizard: Wizard, path: PlanPath, options: Options): Promise<boolean> {
  const { words, setting } = wizard;
  const place = placeOf(path);
  const field = fieldAt(place);
  // A text of the plan is in the plan's language, unless somebody says otherwise.
  const usual = field?.required && field.kind === "language" ? wizard.at("plan", "language") : undefined;
  const dates = field?.kind === "date" ? aboutDays(wizard, place) : {};
  const undo = wizard.draft.savepoint();
  try {
    for (;;) {
      const prompt = promptFor(
        place,
        { optional: !field?.required, proposed: wizard.at(...path) ?? usual, ...dates, ...options },
        { words, plan: wizard.plan, vocabulary: setting.vocabulary },
      );
      const reply = await setting.talker.put(prompt);
      if ("go" in reply) {
        undo();
        return false;
      }
      wizard.set(path, wizard.read(place, reply.typed));
      if (await wizard.stands(path)) return true;
    }
  } catch (error) {
    undo();
    throw error;
  }
}

/** What helps to find a day: the time that the plan is for, and the weekday of what was typed. */
function aboutDays(wizard: Wizard, place: string) {
  const { advice, language } = wizard.words;
  const { start, end } = (wizard.at("plan", "period") ?? {}) as { start?: unknown; end?: unknown };
  const isPeriod = place.startsWith("plan.period");
  const notes =
    !isPeriod && typeof start === "string" && typeof end === "string"
      ? [fill(advice.dates.period, { start: inWords(start, language), end: inWords(end, language) })]
      : [];
  const preview = (typed: Typed): string | undefined => {
    const day = wizard.read(place, textOf(typed));
    return typeof day === "string" && isDay(day) ? inWords(day, language, "full") : undefined;
  };
  return { notes, preview };
}

/** "Friday, 23 April 2027"; a text that is no day as it is. */
function inWords(day: string, language: string, dateStyle: "full" | "long" = "long"): string {
  if (!isDay(day)) return day;
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
