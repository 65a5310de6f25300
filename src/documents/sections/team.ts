import { chips, mailLink, phoneLink, tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const team = (({ team: members }, tell) => {
  const { labels } = tell;
  return {
    members: tableOf(
      tell.words.sections.team,
      members,
      [labels.name, ({ name }) => name],
      [labels.role, ({ role }) => role],
      [labels.hoursPerWeek, ({ hoursPerWeek }) => tell.number(hoursPerWeek)],
      [labels.skills, ({ skills }) => chips(skills)],
      [labels.email, ({ contact }) => mailLink(contact?.email)],
      [labels.phone, ({ contact }) => phoneLink(contact?.phone)],
      [labels.verified, ({ contact }) => tell.date(contact?.verified)],
    ),
  };
}) satisfies Section;

export default team;
