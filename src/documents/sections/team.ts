import { mailLink, tableOf } from "../parts.ts";
import type { Section } from "../section.ts";

const team: Section = ({ team: members }, tell) => {
  const { labels } = tell;
  return {
    members: tableOf(
      tell.words.sections.team,
      members,
      [labels.name, ({ name }) => name],
      [labels.role, ({ role }) => role],
      [labels.hoursPerWeek, ({ hoursPerWeek }) => tell.number(hoursPerWeek)],
      [labels.skills, ({ skills }) => tell.list(skills)],
      [labels.email, ({ contact }) => mailLink(contact?.email)],
      [labels.phone, ({ contact }) => contact?.phone],
      [labels.verified, ({ contact }) => tell.date(contact?.verified)],
    ),
  };
};

export default team;
