import type { Kpi } from "../../plan/types.ts";
import { fill } from "../interpolate.ts";
import type { Wizard } from "../wizard.ts";
import { askMarked } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** When results are looked at, and what changes where they fall short. */
export async function askMeasurement(wizard: Wizard): Promise<void> {
  const { setting, interview, words } = wizard;
  interview.step("measurement");
  if (wizard.hasBase) return setting.thorough ? askMarked(wizard, ["measurement"]) : undefined;
  const { owner } = ownerAndDeputy(wizard);
  for (const [index, kpi] of ((wizard.at("kpis") ?? []) as Kpi[]).entries()) {
    const path = ["measurement", "corrections", index];
    const metric = kpi.name ?? kpi.id;
    await wizard.field([...path, "then"], { notes: [fill(words.advice.measurement.correction, { metric })] });
    wizard.set(path, { kpi: kpi.id, when: "behind", then: wizard.at(...path, "then"), owner });
  }
  wizard.derive(["measurement", "reviews"], [{ cadence: "monthly", owner }]);
}
