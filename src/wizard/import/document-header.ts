import { collect, type Found } from "./collect-parts.ts";
import { labelIn } from "./extracted-record.ts";
import type { Draft } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { stretchIn } from "./parse-dates.ts";
import { currencyIn } from "./parse-values.ts";
import { type Section, textOf } from "./source-document.ts";

/** The title of a document: its first heading, where none else has its rank or it is called a plan. */
export function titled(root: Section, draft: Draft): { title?: Section; rest: Section[] } {
  const [first, ...rest] = root.sections;
  if (first?.look !== "heading") return { rest: root.sections };
  const highest = rest.every(({ depth }) => depth > first.depth);
  const isPlan = draft.vocabulary.matches(first.heading, ["plan"]).some(({ covered }) => covered > 0.2);
  if (rest.length > 0 && !isPlan && !highest) return { rest: root.sections };
  if (rest.length === 0 && first.sections.length === 0 && !isPlan) return { rest: root.sections };
  return { title: first, rest };
}

/** What the document says of itself: its title, and the lines with labels before its first part. */
export function collectHeader(root: Section, draft: Draft): Found[] {
  const { title, rest } = titled(root, draft);
  const blocks = [...root.blocks, ...(title?.blocks ?? [])];
  const heading = title?.heading ?? "";
  const found: Found[] = [];
  if (blocks.length > 0) found.push({ place: "plan", heading, blocks, sections: [] });
  if (title) draft.set("plan.title", title.heading);
  const parts = [...(title?.sections ?? []), ...rest];
  found.push(...collect({ heading, depth: -1, look: "heading", blocks: [], sections: parts }, [], draft));
  return found;
}

/** What the title says of the plan, where no label says it. */
export function inferFromTitle(draft: Draft): void {
  const title = draft.at("plan.title");
  if (typeof title !== "string") return;
  const organization = draft.at("plan.organization") ?? organizationIn(title, draft);
  if (organization) draft.set("plan.organization", organization);
  const year = stretchIn(title, { language: draft.language });
  if (!year || year.start === year.end || draft.at("plan.period") !== undefined) return;
  draft.set("plan.period", { start: year.start, end: year.end });
  draft.read.push({ text: title.slice(year.from, year.to), place: "plan.period", as: "value" });
}

/** Whose plan it is, by its title: what is neither the words for a plan nor its year. */
function organizationIn(title: string, draft: Draft): string | undefined {
  if (title.length > MAX_VALUE_LENGTH) return undefined;
  const { vocabulary } = draft;
  const isPlan = (text: string) =>
    vocabulary.matches(text, ["plan", "strategy"]).some(({ covered }) => covered > 0.2) ||
    /^[\d\s/–-]+(г\.?)?$/u.test(text);
  const parts = title.split(/\s+[–—|-]\s+|:\s+/).map((part) => part.trim());
  const others = parts.filter((part) => part && !isPlan(part));
  const last = others.length === 1 && parts.length > 1 ? others[0] : ownerIn(title, draft);
  return (
    last
      ?.replace(/[\s,]*(?:20\d{2}(?:[/–-]\d{2,4})?(?:\s*г(?:од(?:ина)?)?\.?)?)?[\s,]*$/u, "")
      .replace(/^(?:\d{4}\s+)/, "") || undefined
  );
}

/** What stands behind "for" or "of", where it begins with a capital or a quotation mark: "Social media plan for ...". */
function ownerIn(title: string, { vocabulary }: Draft): string | undefined {
  const words = vocabulary.ownership.join("|");
  // A little word may stand between: "for the Dawn Chorus Bakery", "на кафе „Липа“".
  const owned = new RegExp(`\\s(?:${words})\\s+((?:\\p{Ll}+\\s){0,2}[\\p{Lu}„“"«].*)$`, "u").exec(title);
  return owned?.[1];
}

/** The currency that a document names most often, so that amounts in it are the plan's own. */
export function currencyOf(root: Section): string | undefined {
  const counts = new Map<string, number>();
  const visit = ({ blocks, sections }: Section) => {
    for (const block of blocks)
      for (const line of textOf(block).split(/\n|\|/)) {
        const currency = /\d/.test(line) ? currencyIn(line) : undefined;
        if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
      }
    for (const section of sections) visit(section);
  };
  visit(root);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The year of the plan, as its header says it. */
export function yearOf(root: Section, draft: Draft): number | undefined {
  const lines = root.blocks.flatMap((block) => textOf(block).split("\n"));
  const period = lines
    .map(labelIn)
    .find((line) => line && draft.vocabulary.matches(line.label, ["plan.period"]).length > 0);
  const named = stretchIn(period?.value ?? root.heading, { language: draft.language });
  return named ? Number(named.end.slice(0, 4)) : undefined;
}
