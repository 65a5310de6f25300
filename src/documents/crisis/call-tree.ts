import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { type CellInput, phoneLink } from "../model/cells.ts";

/** A team member to call, with the phone number. */
export interface Callee {
  name: string;
  phone?: string;
  /** The link for the number: `tel:+359881234567`. */
  href?: string;
  /** The team member's roles in a crisis: "decision-maker, spokesperson". */
  roles?: string;
  /** The team member to call if this one does not answer. */
  backup?: Callee;
}

/** The team members to call, from the one who monitors to those who decide on the highest level. */
export interface CallTree {
  anchor?: string;
  title: string;
  /** The team member who monitors posts and comments and so notices a crisis first. */
  watch?: Callee;
  levels: CallLevel[];
}

/** The team members to call on one crisis level, and when it escalates. */
interface CallLevel {
  name: string;
  /** The team member who decides on this level. */
  decides?: Callee;
  /** The escalations from this level: the name of the next level, when it is reached, and who is notified. */
  next: { to: string; when?: string; notify: Callee[] }[];
}

/**
 * Returns a team member's name and phone number, so that readers do not have to look up the number in a
 * crisis.
 */
export function personWithPhone(
  id: string | undefined,
  { team }: Sections,
  formatter: PlanFormatter,
): CellInput {
  const { phone } = team.find((member) => member.id === id)?.contact ?? {};
  return [formatter.person(id), phoneLink(phone)];
}

/**
 * Returns the team members to call on each level, with their backups, and the ones to notify if it escalates;
 * `undefined` if there are none.
 */
export function callTree(sections: Sections, formatter: PlanFormatter): CallTree | undefined {
  const { levels: crisisLevels, escalation = [] } = sections.crisis;
  const levels = (crisisLevels ?? []).map(({ id, name, decides }) => ({
    name,
    decides: decides === undefined ? undefined : calleeOf(decides, sections, formatter),
    next: escalation
      .filter(({ from }) => from === id)
      .map(({ to, when, notify = [] }) => ({
        to: formatter.name("crisis level", to) ?? "",
        when,
        notify: notify.map((person) => calleeOf(person, sections, formatter)),
      })),
  }));
  if (!levels.some(({ decides, next }) => decides || next.length > 0)) return undefined;
  const watcher = monitorOf(sections);
  return {
    anchor: escalation.length > 0 ? anchorOf(escalation) : undefined,
    title: formatter.words.manual.calls,
    watch: watcher === undefined ? undefined : calleeOf(watcher, sections, formatter),
    levels,
  };
}

/** Returns the id of the team member who monitors posts and comments, and so notices a crisis first. */
export function monitorOf({ crisis: { monitoring, roles } }: Sections): string | undefined {
  return monitoring?.owner ?? roles?.find(({ role }) => role === "monitor")?.person;
}

/** Returns a team member with phone number, roles in a crisis and, if `backups` is set, backup. */
export function calleeOf(id: string, sections: Sections, formatter: PlanFormatter, backups = true): Callee {
  const { roles = [] } = sections.crisis;
  const { phone } = sections.team.find((member) => member.id === id)?.contact ?? {};
  const link = phoneLink(phone);
  const personRoles = roles.filter(({ person }) => person === id);
  const backup = personRoles.find((role) => role.backup !== undefined)?.backup;
  return {
    name: formatter.person(id) ?? id,
    ...(typeof link === "object" ? { phone: link.text, href: link.href } : { phone: link }),
    roles:
      formatter.list(personRoles.flatMap(({ role }) => formatter.value("role", role) ?? [])) || undefined,
    backup: backups && backup !== undefined ? calleeOf(backup, sections, formatter, false) : undefined,
  };
}
