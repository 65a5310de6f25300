import type { Kpi } from "../../plan/types.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** Asks what to change if a KPI falls behind, and sets how often results are reviewed. */
export async function askMeasurement(wizard: Wizard): Promise<void> {
  const { context, questionnaire, words } = wizard;
  questionnaire.startStep("measurement");
  if (wizard.hasBase) return context.thorough ? askPlaceholders(wizard, ["measurement"]) : undefined;
  const { owner } = ownerAndDeputy(wizard);
  for (const [index, kpi] of ((wizard.at("kpis") ?? []) as Kpi[]).entries()) {
    const path = ["measurement", "corrections", index];
    const metric = kpi.name ?? kpi.id;
    await wizard.askField([...path, "then"], {
      notes: [words.advice.measurement.correction({ metric })],
    });
    wizard.set(path, { kpi: kpi.id, when: "behind", then: wizard.at(...path, "then"), owner });
  }
  wizard.setDefault(["measurement", "reviews"], [{ cadence: "monthly", owner }]);
}
