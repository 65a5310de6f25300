import type { Sections } from "../../plan/sections.ts";
import type { Teller } from "../../tell/teller.ts";
import { phoneLink, type Value } from "../parts.ts";

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

/** Whom to call on one level, and whom when it gets worse. */
export interface CallLevel {
  name: string;
  /** Who decides on this level. */
  decides?: Callee;
  /** What makes it the next level, and who is told then. */
  next: { to: string; when?: string; notify: Callee[] }[];
}

/** Who it is and how to call them: in a crisis nobody leafs through the plan. */
export function reached(id: string | undefined, { team }: Sections, tell: Teller): Value {
  const { phone } = team.find((member) => member.id === id)?.contact ?? {};
  return [tell.person(id), phoneLink(phone)];
}

/** From level to level, who is called and by whom they are replaced; nothing where nobody is named. */
export function callTree(sections: Sections, tell: Teller): CallLevel[] | undefined {
  const { levels = [], escalation = [] } = sections.crisis;
  const tree = levels.map(({ id, name, decides }) => ({
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
  return tree.some(({ decides, next }) => decides || next.length > 0) ? tree : undefined;
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
