import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { type CellInput, phoneLink } from "../model/cells.ts";

/** Somebody who is called, and how. */
export interface Callee {
  name: string;
  phone?: string;
  /** `tel:` and the number. */
  href?: string;
  /** "decision-maker, spokesperson". */
  roles?: string;
  /** Who is called where they do not answer. */
  backup?: Callee;
}

/** Who calls whom, from the one who notices to those who decide on the gravest level. */
export interface CallTree {
  anchor?: string;
  title: string;
  /** Who watches, and so is the first to know. */
  watch?: Callee;
  levels: CallLevel[];
}

/** Whom to call on one level, and whom when it gets worse. */
interface CallLevel {
  name: string;
  /** Who decides on this level. */
  decides?: Callee;
  /** What makes it a graver level, and who is told then. */
  next: { to: string; when?: string; notify: Callee[] }[];
}

/** Who it is and how to call them: in a crisis nobody leafs through the plan. */
export function personWithPhone(
  id: string | undefined,
  { team }: Sections,
  formatter: PlanFormatter,
): CellInput {
  const { phone } = team.find((member) => member.id === id)?.contact ?? {};
  return [formatter.person(id), phoneLink(phone)];
}

/** Who is called on each level, by whom they are replaced, and who is told when it gets worse; nothing where nobody is named. */
export function callTree(sections: Sections, formatter: PlanFormatter): CallTree | undefined {
  const { levels: given, escalation = [] } = sections.crisis;
  const levels = (given ?? []).map(({ id, name, decides }) => ({
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

/** Who is the first to know: whoever watches what is said, by their id. */
export function monitorOf({ crisis: { monitoring, roles } }: Sections): string | undefined {
  return monitoring?.owner ?? roles?.find(({ role }) => role === "monitor")?.person;
}

/** A person with their number, what they do in a crisis, and who stands in for them. */
export function calleeOf(id: string, sections: Sections, formatter: PlanFormatter, backups = true): Callee {
  const { roles = [] } = sections.crisis;
  const { phone } = sections.team.find((member) => member.id === id)?.contact ?? {};
  const link = phoneLink(phone);
  const own = roles.filter(({ person }) => person === id);
  const backup = own.find((role) => role.backup !== undefined)?.backup;
  return {
    name: formatter.person(id) ?? id,
    ...(typeof link === "object" ? { phone: link.text, href: link.href } : { phone: link }),
    roles: formatter.list(own.flatMap(({ role }) => formatter.value("role", role) ?? [])) || undefined,
    backup: backups && backup !== undefined ? calleeOf(backup, sections, formatter, false) : undefined,
  };
}
