import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { chips, mailLink, phoneLink, tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const team = (({ team: members }, formatter) => {
  const { labels } = formatter;
  return {
    members: tableOf(
      formatter.words.sections.team,
      members,
      [labels.name, ({ name }) => name],
      [labels.role, ({ role }) => role],
      [
        labels.memberKind,
        ({ kind }) => (kind === "person" ? undefined : formatter.value("teamMember", kind)),
      ],
      [
        labels.hoursPerWeek,
        ({ hoursPerWeek, upToHoursPerWeek }) => rangeText(hoursPerWeek, upToHoursPerWeek, formatter),
      ],
      [labels.skills, ({ skills }) => chips(skills)],
      [labels.email, ({ contact }) => mailLink(contact?.email)],
      [labels.phone, ({ contact }) => phoneLink(contact?.phone)],
      [labels.verified, ({ contact }) => formatter.date(contact?.verified)],
    ),
  };
}) satisfies SectionBuilder;

export default team;

/** Returns a number, or two as a range: "5 to 8". */
function rangeText(
  from: number | undefined,
  upTo: number | undefined,
  formatter: PlanFormatter,
): string | undefined {
  const [min, max] = [formatter.number(from), formatter.number(upTo)];
  return min && max ? formatter.words.between({ min, max }) : (min ?? max);
}
