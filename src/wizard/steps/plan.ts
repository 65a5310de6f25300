import { fill } from "../interpolate.ts";
import { periodFrom } from "../period.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";

/** Whose plan it is, and for how long. */
export async function askPlan(wizard: Wizard): Promise<void> {
  const { words, setting, interview } = wizard;
  interview.step("plan");
  const organization = await wizard.field(["plan", "organization"], { always: true });
  const period = periodFrom(setting.today);
  if (setting.thorough) {
    const start = await wizard.field(["plan", "period", "start"], { proposed: period.start });
    const { end } = periodFrom(String(start));
    const complain = (day: unknown) =>
      String(day) > String(start) ? undefined : words.wizard.complaints.afterStart;
    await wizard.field(["plan", "period", "end"], { proposed: end, complain });
    await wizard.field(["plan", "currency"], { proposed: "EUR" });
  }
  wizard.derive(["plan", "title"], fill(words.wizard.texts.title, { organization: String(organization) }));
  wizard.derive(["plan", "period"], period);
  wizard.derive(["plan", "language"], words.language);
  wizard.derive(["plan", "currency"], "EUR");
  wizard.derive(["plan", "status"], "draft");
  if (setting.thorough && wizard.hasBase) await askMarked(wizard, ["plan"]);
}
