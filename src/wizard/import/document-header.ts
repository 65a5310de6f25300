import { collectParts, type MatchedPart } from "./collect-parts.ts";
import { splitLabel } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { dayRangeIn } from "./parse-dates.ts";
import { currencyIn } from "./parse-values.ts";
import { blockText, type SourceSection } from "./source-document.ts";

/** The title of a document: its first heading, where none else has its rank or it is called a plan. */
export function splitTitle(
  root: SourceSection,
  draft: ImportDraft,
): { title?: SourceSection; rest: SourceSection[] } {
  const [first, ...rest] = root.sections;
  if (first?.headingStyle !== "heading") return { rest: root.sections };
  const highest = rest.every(({ depth }) => depth > first.depth);
  const isPlan = draft.vocabulary.matches(first.heading, ["plan"]).some(({ coverage }) => coverage > 0.2);
  if (rest.length > 0 && !isPlan && !highest) return { rest: root.sections };
  if (rest.length === 0 && first.sections.length === 0 && !isPlan) return { rest: root.sections };
  return { title: first, rest };
}

/** What the document says of itself: its title, and the lines with labels before its first part. */
export function collectHeader(root: SourceSection, draft: ImportDraft): MatchedPart[] {
  const { title, rest } = splitTitle(root, draft);
  const blocks = [...root.blocks, ...(title?.blocks ?? [])];
  const heading = title?.heading ?? "";
  const found: MatchedPart[] = [];
  if (blocks.length > 0) found.push({ place: "plan", heading, blocks, sections: [] });
  if (title) draft.set("plan.title", title.heading);
  const parts = [...(title?.sections ?? []), ...rest];
  found.push(
    ...collectParts({ heading, depth: -1, headingStyle: "heading", blocks: [], sections: parts }, [], draft),
  );
  return found;
}

/** What the title says of the plan, where no label says it. */
export function inferFromTitle(draft: ImportDraft): void {
  const title = draft.at("plan.title");
  if (typeof title !== "string") return;
  const organization = draft.at("plan.organization") ?? organizationInTitle(title, draft);
  if (organization) draft.set("plan.organization", organization);
  const year = dayRangeIn(title, { language: draft.language });
  if (!year || year.start === year.end || draft.at("plan.period") !== undefined) return;
  draft.set("plan.period", { start: year.start, end: year.end });
  draft.interpreted.push({ text: title.slice(year.from, year.to), place: "plan.period", as: "value" });
}

/** Whose plan it is, by its title: what is neither the words for a plan nor its year. */
function organizationInTitle(title: string, draft: ImportDraft): string | undefined {
  if (title.length > MAX_VALUE_LENGTH) return undefined;
  const { vocabulary } = draft;
  const isPlan = (text: string) =>
    vocabulary.matches(text, ["plan", "strategy"]).some(({ coverage }) => coverage > 0.2) ||
    /^[\d\s/–-]+(г\.?)?$/u.test(text);
  const parts = title.split(/\s+[–—|-]\s+|:\s+/).map((part) => part.trim());
  const others = parts.filter((part) => part && !isPlan(part));
  const last = others.length === 1 && parts.length > 1 ? others[0] : ownerInTitle(title, draft);
  return (
    last
      ?.replace(/[\s,]*(?:20\d{2}(?:[/–-]\d{2,4})?(?:\s*г(?:од(?:ина)?)?\.?)?)?[\s,]*$/u, "")
      .replace(/^(?:\d{4}\s+)/, "") || undefined
  );
}

/** What stands behind "for" or "of", where it begins with a capital or a quotation mark: "Social media plan for ...". */
function ownerInTitle(title: string, { vocabulary }: ImportDraft): string | undefined {
  const words = vocabulary.ownership.join("|");
  // A little word may stand between: "for the Dawn Chorus Bakery", "на кафе „Липа“".
  const owned = new RegExp(`\\s(?:${words})\\s+((?:\\p{Ll}+\\s){0,2}[\\p{Lu}„“"«].*)$`, "u").exec(title);
  return owned?.[1];
}

/** The currency that a document names most often, so that amounts in it are the plan's own. */
export function mainCurrency(root: SourceSection): string | undefined {
  const counts = new Map<string, number>();
  const visit = ({ blocks, sections }: SourceSection) => {
    for (const block of blocks)
      for (const line of blockText(block).split(/\n|\|/)) {
        const currency = /\d/.test(line) ? currencyIn(line) : undefined;
        if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
      }
    for (const section of sections) visit(section);
  };
  visit(root);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The year of the plan, as its header says it. */
export function planYear(root: SourceSection, draft: ImportDraft): number | undefined {
  const lines = root.blocks.flatMap((block) => blockText(block).split("\n"));
  const period = lines
    .map(splitLabel)
    .find((line) => line && draft.vocabulary.matches(line.label, ["plan.period"]).length > 0);
  const named = dayRangeIn(period?.value ?? root.heading, { language: draft.language });
  return named ? Number(named.end.slice(0, 4)) : undefined;
}
