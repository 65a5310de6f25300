import type { PlanPath } from "../diagnostics.ts";
import { isPlanDate } from "../schema/formats.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type FieldOptions, promptForField } from "./field-prompt.ts";
import { answerText } from "./field-value.ts";
import { withExpandedItem } from "./item-shape.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { Answer } from "./prompter.ts";
import type { Wizard } from "./wizard.ts";

type PlanFieldOptions = Pick<FieldOptions, "optional" | "notes">;

/**
 * Asks for the value of one field of a plan and proposes its present value. The linter checks the answer. If
 * the user goes back or stops, the plan stays as it was.
 * @returns whether there was an answer; `false` if the user went back
 */
export function askPlanField(
  wizard: Wizard,
  path: PlanPath,
  options: PlanFieldOptions = {},
): Promise<boolean> {
  return withExpandedItem(wizard, path, () => askUntilAccepted(wizard, path, options));
}

async function askUntilAccepted(wizard: Wizard, path: PlanPath, options: PlanFieldOptions): Promise<boolean> {
  const { words, context } = wizard;
  const place = fieldPathOf(path);
  const field = fieldAt(place);
  // Texts of a plan are in the plan's language by default.
  const defaultValue =
    field?.required && field.kind === "language" ? wizard.at("plan", "language") : undefined;
  const dates = field?.kind === "date" ? dateHints(wizard, place) : {};
  const undo = wizard.draft.savepoint();
  try {
    for (;;) {
      const prompt = promptForField(
        place,
        { optional: !field?.required, proposed: wizard.at(...path) ?? defaultValue, ...dates, ...options },
        { words, plan: wizard.plan, vocabulary: context.vocabulary },
      );
      const reply = await context.prompter.ask(prompt);
      if ("go" in reply) {
        undo();
        return false;
      }
      wizard.set(path, wizard.parseAnswer(place, reply.typed));
      if (await wizard.reviewAnswer(path)) return true;
    }
  } catch (error) {
    undo();
    throw error;
  }
}

/** Returns hints for a question about a date: the plan's period, and a preview of the typed day. */
function dateHints(wizard: Wizard, place: string) {
  const { advice, language } = wizard.words;
  const { start, end } = (wizard.at("plan", "period") ?? {}) as { start?: unknown; end?: unknown };
  const isPeriod = place.startsWith("plan.period");
  const notes =
    !isPeriod && typeof start === "string" && typeof end === "string"
      ? [advice.dates.period({ start: longDate(start, language), end: longDate(end, language) })]
      : [];
  const preview = (typed: Answer): string | undefined => {
    const day = wizard.parseAnswer(place, answerText(typed));
    return typeof day === "string" && isPlanDate(day) ? longDate(day, language, "full") : undefined;
  };
  return { notes, preview };
}

/** Formats a date, such as "Friday, 23 April 2027". Returns a text that is not a date unchanged. */
function longDate(day: string, language: string, dateStyle: "full" | "long" = "long"): string {
  if (!isPlanDate(day)) return day;
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
