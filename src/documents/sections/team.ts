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
      [labels.hoursPerWeek, ({ hoursPerWeek }) => formatter.number(hoursPerWeek)],
      [labels.skills, ({ skills }) => chips(skills)],
      [labels.email, ({ contact }) => mailLink(contact?.email)],
      [labels.phone, ({ contact }) => phoneLink(contact?.phone)],
      [labels.verified, ({ contact }) => formatter.date(contact?.verified)],
    ),
  };
}) satisfies SectionBuilder;

export default team;
