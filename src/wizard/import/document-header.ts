import { collectParts, type MatchedPart } from "./collect-parts.ts";
import { splitLabel } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import { MAX_VALUE_LENGTH } from "./limits.ts";
import { dayRangeIn } from "./parse-dates.ts";
import { currencyIn } from "./parse-values.ts";
import { blockText, type SourceSection } from "./source-document.ts";

/** Returns the title of a document: its first heading, if no other has its level or its text names a plan. */
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

/** Sets the plan's title and returns the parts of the document. The header, if there is one, comes first. */
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

/** Sets the organization and the period from the title, unless labels have set them. */
export function inferFromTitle(draft: ImportDraft): void {
  const title = draft.at("plan.title");
  if (typeof title !== "string") return;
  const organization = draft.at("plan.organization") ?? organizationInTitle(title, draft);
  if (organization) draft.set("plan.organization", organization);
  const range = dayRangeIn(title, { language: draft.language });
  if (!range || range.start === range.end || draft.at("plan.period") !== undefined) return;
  draft.set("plan.period", { start: range.start, end: range.end });
  draft.interpreted.push({ text: title.slice(range.from, range.to), place: "plan.period", as: "value" });
}

/** Returns the organization in a title: the part that is neither a word for a plan nor its year. */
function organizationInTitle(title: string, draft: ImportDraft): string | undefined {
  if (title.length > MAX_VALUE_LENGTH) return undefined;
  const { vocabulary } = draft;
  const isPlan = (text: string) =>
    vocabulary.matches(text, ["plan", "strategy"]).some(({ coverage }) => coverage > 0.2) ||
    /^[\d\s/–-]+(г\.?)?$/u.test(text);
  const parts = title.split(/\s+[–—|-]\s+|:\s+/).map((part) => part.trim());
  const others = parts.filter((part) => part && !isPlan(part));
  const candidate = others.length === 1 && parts.length > 1 ? others[0] : ownerInTitle(title, draft);
  return (
    candidate
      ?.replace(/[\s,]*(?:20\d{2}(?:[/–-]\d{2,4})?(?:\s*г(?:од(?:ина)?)?\.?)?)?[\s,]*$/u, "")
      .replace(/^(?:\d{4}\s+)/, "") || undefined
  );
}

/**
 * Returns the text after "for" or "of", if it starts with a capital or a quotation mark: "Social media plan
 * for ...".
 */
function ownerInTitle(title: string, { vocabulary }: ImportDraft): string | undefined {
  const words = vocabulary.ownership.join("|");
  // Up to two lowercase words may come between: "for the Dawn Chorus Bakery", "на кафе „Липа“".
  const match = new RegExp(`\\s(?:${words})\\s+((?:\\p{Ll}+\\s){0,2}[\\p{Lu}„“"«].*)$`, "u").exec(title);
  return match?.[1];
}

/** Returns the currency that a document names most often. It becomes the currency of the plan. */
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

/** Returns the year of the plan, from the period in its header or from its title. */
export function planYear(root: SourceSection, draft: ImportDraft): number | undefined {
  const lines = root.blocks.flatMap((block) => blockText(block).split("\n"));
  const period = lines
    .map(splitLabel)
    .find((line) => line && draft.vocabulary.matches(line.label, ["plan.period"]).length > 0);
  const range = dayRangeIn(period?.value ?? root.heading, { language: draft.language });
  return range ? Number(range.end.slice(0, 4)) : undefined;
}
