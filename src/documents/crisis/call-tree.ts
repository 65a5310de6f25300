import type { Teller } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Sections } from "../../plan/sections.ts";
import { phoneLink, type Value } from "../model/cells.ts";

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
export function reached(id: string | undefined, { team }: Sections, tell: Teller): Value {
  const { phone } = team.find((member) => member.id === id)?.contact ?? {};
  return [tell.person(id), phoneLink(phone)];
}

/** Who is called on each level, by whom they are replaced, and who is told when it gets worse; nothing where nobody is named. */
export function callTree(sections: Sections, tell: Teller): CallTree | undefined {
  const { levels: given, escalation = [] } = sections.crisis;
  const levels = (given ?? []).map(({ id, name, decides }) => ({
    name,
    decides: decides === undefined ? undefined : calleeOf(decides, sections, tell),
    next: escalation
      .filter(({ from }) => from === id)
      .map(({ to, when, notify = [] }) => ({
        to: tell.name("crisis level", to) ?? "",
        when,
        notify: notify.map((person) => calleeOf(person, sections, tell)),
      })),
  }));
  if (!levels.some(({ decides, next }) => decides || next.length > 0)) return undefined;
  const watcher = watcherOf(sections);
  return {
    anchor: escalation.length > 0 ? anchorOf(escalation) : undefined,
    title: tell.words.manual.calls,
    watch: watcher === undefined ? undefined : calleeOf(watcher, sections, tell),
    levels,
  };
}

/** Who is the first to know: whoever watches what is said, by their id. */
export function watcherOf({ crisis: { monitoring, roles } }: Sections): string | undefined {
  return monitoring?.owner ?? roles?.find(({ role }) => role === "monitor")?.person;
}

/** A person with their number, what they do in a crisis, and who stands in for them. */
export function calleeOf(id: string, sections: Sections, tell: Teller, backups = true): Callee {
  const { roles = [] } = sections.crisis;
  const { phone } = sections.team.find((member) => member.id === id)?.contact ?? {};
  const link = phoneLink(phone);
  const own = roles.filter(({ person }) => person === id);
  const backup = own.find((role) => role.backup !== undefined)?.backup;
  return {
    name: tell.person(id) ?? id,
    ...(typeof link === "object" ? { phone: link.text, href: link.href } : { phone: link }),
    roles: tell.list(own.flatMap(({ role }) => tell.value("role", role) ?? [])) || undefined,
    backup: backups && backup !== undefined ? calleeOf(backup, sections, tell, false) : undefined,
  };
}
