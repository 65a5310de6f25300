import type { HeadingTarget } from "../../i18n/lexicon/headings.ts";
import { splitLabel } from "./extracted-record.ts";
import type { ImportDraft } from "./import-draft.ts";
import { matchHeading } from "./match-heading.ts";
import { blockText, type SourceBlock, type SourceSection } from "./source-document.ts";
import { labeledCells, mapperForTable } from "./tables.ts";
import {
  containerTargets,
  headingTargets,
  isWithinTarget,
  listTargets,
  mapperFor,
  textTargets,
} from "./target-fields.ts";

/** A part of the document that belongs to one place of the plan. */
export interface MatchedPart {
  place: HeadingTarget;
  /** The heading above it, as it is in the document. */
  heading: string;
  blocks: SourceBlock[];
  /** The sections below it whose headings do not name a place, mostly the names of entities. */
  sections: SourceSection[];
}

/** Assigns the content of a section and of the sections below it to the places of the plan. */
export function collectParts(
  section: SourceSection,
  within: readonly HeadingTarget[],
  draft: ImportDraft,
): MatchedPart[] {
  const [place] = within;
  const found: MatchedPart[] = [];
  const own: MatchedPart | undefined = place && { place, heading: section.heading, blocks: [], sections: [] };
  if (!own)
    for (const block of section.blocks)
      draft.addLeftover(section.heading, blockText(block), "unknown-heading");
  else for (const block of section.blocks) found.push(...sortBlock(block, own, within, draft));
  for (const below of section.sections) {
    const numbered = numberedTarget(below, draft);
    const places = numbered ? [] : matchHeading(below, place, draft.vocabulary);
    if (numbered && numbered !== own?.place)
      found.push({
        place: numbered,
        heading: section.heading || below.heading,
        blocks: [],
        sections: [below],
      });
    else if (places.length > 0 && !isRecordHeading(below, places[0]?.place, place)) {
      for (const { place } of places) draft.matchedHeadings.push({ heading: below.heading, place });
      found.push(
        ...collectParts(
          below,
          places.map((match) => match.place),
          draft,
        ),
      );
    } else if (!own || isContainer(own.place)) {
      found.push(...collectUnknown(below, section, own, within, draft));
    } else if (below.headingStyle === "colon") {
      own.blocks.push({ kind: "paragraph", text: below.heading });
      for (const block of below.blocks) found.push(...sortBlock(block, own, within, draft));
    } else own.sections.push(below);
  }
  if (own && (own.blocks.length > 0 || own.sections.length > 0)) found.unshift(own);
  return found;
}

/** Returns the place of the entity that a numbered heading names: "Scenario 2: ...", "Persona 1 – ...". */
function numberedTarget(section: SourceSection, { vocabulary }: ImportDraft): HeadingTarget | undefined {
  const { count } = vocabulary.withoutNumber(section.heading);
  if (!count) return undefined;
  const repeatable = headingTargets.filter(
    (place) => mapperFor(place)?.isSingle === undefined && mapperFor(place) !== undefined,
  );
  return vocabulary.matches(count, repeatable).find(({ coverage }) => coverage > 0.9)?.place;
}

/** Handles a section whose heading does not name a place. Sections below it may still belong to the plan. */
function collectUnknown(
  below: SourceSection,
  section: SourceSection,
  own: MatchedPart | undefined,
  within: readonly HeadingTarget[],
  draft: ImportDraft,
): MatchedPart[] {
  if (below.headingStyle === "heading" || !own) {
    if (below.blocks.length === 0) draft.addLeftover(section.heading, below.heading, "unknown-heading");
    for (const block of below.blocks) draft.addLeftover(below.heading, blockText(block), "unknown-heading");
    return collectParts({ ...below, blocks: [] }, own ? within : [], draft).filter(
      (found) => found.place !== own?.place || found.blocks.length > 0 || found.sections.length > 0,
    );
  }
  draft.addLeftover(section.heading, below.heading, "no-field");
  return collectParts({ ...below, heading: section.heading }, within, draft);
}

/** Returns whether a heading that repeats the place of the heading above it is the name of an entity. */
function isRecordHeading(
  { blocks, sections, headingStyle }: SourceSection,
  place: HeadingTarget | undefined,
  above: HeadingTarget | undefined,
): boolean {
  if (place === undefined || place !== above || mapperFor(place) === undefined) return false;
  if (headingStyle === "colon") return true;
  const holdsSeveral = sections.length > 0 || blocks.some(({ kind }) => kind === "table");
  const list = blocks.find((block) => block.kind === "list");
  return (
    !holdsSeveral && !(list && list.items.length > 1 && !list.items.some(({ text }) => splitLabel(text)))
  );
}

function isContainer(place: HeadingTarget): boolean {
  return place in containerTargets;
}

/** Returns the parts of a block that belong to another place than its heading. Adds the rest to `own`. */
function sortBlock(
  block: SourceBlock,
  own: MatchedPart,
  within: readonly HeadingTarget[],
  draft: ImportDraft,
): MatchedPart[] {
  const { heading } = own;
  if (block.kind === "table") {
    const cells = isContainer(own.place) ? labeledCells(block, own.place, heading, draft) : undefined;
    if (cells) return cells.map((cell) => ({ heading, sections: [], ...cell }));
    const mapper = mapperForTable(block, within, draft);
    if (mapper && mapper.place !== own.place)
      return [{ place: mapper.place, heading, blocks: [block], sections: [] }];
    own.blocks.push(block);
    return [];
  }
  if (!isContainer(own.place)) {
    own.blocks.push(block);
    return [];
  }
  const found: MatchedPart[] = [];
  const rest: SourceBlock[] = [];
  if (block.kind === "list")
    for (const item of block.items) {
      const line = splitLabel(item.text) ?? { label: item.text, value: "" };
      const place =
        line.value || item.items.length > 0 ? targetOfLabel(line.label, own.place, draft) : undefined;
      if (!place) rest.push({ kind: "list", items: [item] });
      else {
        draft.addLabel(line.label, place);
        const blocks: SourceBlock[] = line.value ? [{ kind: "paragraph", text: line.value }] : [];
        if (item.items.length > 0) blocks.push({ kind: "list", items: item.items });
        found.push({ place, heading, blocks, sections: [] });
      }
    }
  else if (block.kind === "paragraph")
    for (const text of block.text.split("\n")) {
      const line = splitLabel(text);
      const place = line && targetOfLabel(line.label, own.place, draft);
      if (!line || !place) rest.push({ kind: "paragraph", text });
      else {
        draft.addLabel(line.label, place);
        found.push({ place, heading, blocks: [{ kind: "paragraph", text: line.value }], sections: [] });
      }
    }
  const remaining = found.length === 0 ? [block] : rest;
  for (const part of remaining) {
    const target = containerTargets[own.place]?.[part.kind === "list" ? "list" : "text"];
    if (!target || target === own.place) own.blocks.push(part);
    else found.push({ place: target, heading, blocks: [part], sections: [] });
  }
  return found;
}

/** Returns the place within a container that a label before a colon names. */
function targetOfLabel(label: string, within: HeadingTarget, draft: ImportDraft): HeadingTarget | undefined {
  const parts = (
    [
      ...Object.keys(textTargets),
      ...Object.keys(listTargets),
      "situation.external.competitors",
      "community.hours",
      "crisis.pause",
      "crisis.drills",
    ] as HeadingTarget[]
  ).filter((place) => place !== within && isWithinTarget(place, within));
  const { text } = draft.vocabulary.withoutNumber(label);
  return draft.vocabulary.matches(text, parts).find(({ coverage }) => coverage >= 0.6)?.place;
}
