import { yearFrom } from "../period.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";

/** Asks for the organization and, in a thorough run, for the period and the currency of the plan. */
export async function askPlan(wizard: Wizard): Promise<void> {
  const { words, context, questionnaire } = wizard;
  questionnaire.startStep("plan");
  const organization = await wizard.askField(["plan", "organization"], { always: true });
  const period = yearFrom(context.today);
  if (context.thorough) {
    const start = await wizard.askField(["plan", "period", "start"], { proposed: period.start });
    const { end } = yearFrom(String(start));
    const validate = (day: unknown) =>
      String(day) > String(start) ? undefined : words.wizard.complaints.afterStart;
    await wizard.askField(["plan", "period", "end"], { proposed: end, validate });
    await wizard.askField(["plan", "currency"], { proposed: "EUR" });
  }
  wizard.setDefault(["plan", "title"], words.wizard.texts.title({ organization: String(organization) }));
  wizard.setDefault(["plan", "period"], period);
  wizard.setDefault(["plan", "language"], words.language);
  wizard.setDefault(["plan", "currency"], "EUR");
  wizard.setDefault(["plan", "status"], "draft");
  if (context.thorough && wizard.hasBase) await askPlaceholders(wizard, ["plan"]);
}
