import type accounts from "../sections/accounts.ts";
import type budget from "../sections/budget.ts";
import type calendar from "../sections/calendar.ts";
import type campaigns from "../sections/campaigns.ts";
import type community from "../sections/community.ts";
import type crisis from "../sections/crisis.ts";
import type kpis from "../sections/kpis.ts";
import type matrix from "../sections/matrix.ts";
import type measurement from "../sections/measurement.ts";
import type objectives from "../sections/objectives.ts";
import type people from "../sections/people.ts";
import type plan from "../sections/plan.ts";
import type situation from "../sections/situation.ts";
import type strategy from "../sections/strategy.ts";
import type team from "../sections/team.ts";
import type technology from "../sections/technology.ts";
import type { DocumentView, PartName } from "./document-view.ts";

/** The data of the section templates. */
export interface SectionViews extends Record<PartName, object> {
  plan: ReturnType<typeof plan>;
  team: ReturnType<typeof team>;
  situation: ReturnType<typeof situation>;
  people: ReturnType<typeof people>;
  objectives: ReturnType<typeof objectives>;
  strategy: ReturnType<typeof strategy>;
  technology: ReturnType<typeof technology>;
  kpis: ReturnType<typeof kpis>;
  matrix: ReturnType<typeof matrix>;
  measurement: ReturnType<typeof measurement>;
  budget: ReturnType<typeof budget>;
  campaigns: ReturnType<typeof campaigns>;
  community: ReturnType<typeof community>;
  calendar: ReturnType<typeof calendar>;
  accounts: ReturnType<typeof accounts>;
  crisis: ReturnType<typeof crisis>;
}

/** Returns the data of a document's sections by name; sections that are not rendered are missing. */
export function sectionViews({ sections }: DocumentView): Partial<SectionViews> {
  return Object.fromEntries(sections.map(({ id, view }) => [id, view]));
}
