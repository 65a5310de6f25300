import type { Place } from "../../i18n/headings.ts";
import { labelIn } from "./extracted-record.ts";
import type { Draft } from "./import-draft.ts";
import { placesOf } from "./match-heading.ts";
import { type Block, type Section, textOf } from "./source-document.ts";
import { kindOfTable, labelledCells } from "./tables.ts";
import { containers, headings, isWithin, kindOf, listPlaces, textPlaces } from "./target-fields.ts";

/** A part of the document that belongs to a place of the plan. */
export interface Found {
  place: Place;
  /** The heading that it stands under, as it is in the document. */
  heading: string;
  blocks: Block[];
  /** Headings below that are no places: names of things, for the most part. */
  sections: Section[];
}

/** Sorts what stands under a heading, and below it, by the places it belongs to. */
export function collect(section: Section, within: readonly Place[], draft: Draft): Found[] {
  const [place] = within;
  const found: Found[] = [];
  const own: Found | undefined = place && { place, heading: section.heading, blocks: [], sections: [] };
  if (!own)
    for (const block of section.blocks) draft.leave(section.heading, textOf(block), "unknown-heading");
  else for (const block of section.blocks) found.push(...sort(block, own, within, draft));
  for (const below of section.sections) {
    const counted = countedKind(below, draft);
    const places = counted ? [] : placesOf(below, place, draft.vocabulary);
    if (counted && counted !== own?.place)
      found.push({
        place: counted,
        heading: section.heading || below.heading,
        blocks: [],
        sections: [below],
      });
    else if (places.length > 0 && !isOneOfThem(below, places[0]?.place, place)) {
      for (const { place } of places) draft.placed.push({ heading: below.heading, place });
      found.push(
        ...collect(
          below,
          places.map((match) => match.place),
          draft,
        ),
      );
    } else if (!own || isContainer(own.place)) {
      found.push(...collectUnknown(below, section, own, within, draft));
    } else if (below.look === "colon") {
      own.blocks.push({ kind: "paragraph", text: below.heading });
      for (const block of below.blocks) found.push(...sort(block, own, within, draft));
    } else own.sections.push(below);
  }
  if (own && (own.blocks.length > 0 || own.sections.length > 0)) found.unshift(own);
  return found;
}

/** What a heading with a number is the name of: "Scenario 2: ...", "Persona 1 – ...". */
function countedKind(section: Section, { vocabulary }: Draft): Place | undefined {
  const { count } = vocabulary.bare(section.heading);
  if (!count) return undefined;
  const several = headings.filter(
    (place) => kindOf(place)?.single === undefined && kindOf(place) !== undefined,
  );
  return vocabulary.matches(count, several).find(({ covered }) => covered > 0.9)?.place;
}

/** A heading that says nothing of the plan: what is below it may. */
function collectUnknown(
  below: Section,
  section: Section,
  own: Found | undefined,
  within: readonly Place[],
  draft: Draft,
): Found[] {
  if (below.look === "heading" || !own) {
    if (below.blocks.length === 0) draft.leave(section.heading, below.heading, "unknown-heading");
    for (const block of below.blocks) draft.leave(below.heading, textOf(block), "unknown-heading");
    return collect({ ...below, blocks: [] }, own ? within : [], draft).filter(
      (found) => found.place !== own?.place || found.blocks.length > 0 || found.sections.length > 0,
    );
  }
  draft.leave(section.heading, below.heading, "no-field");
  return collect({ ...below, heading: section.heading }, within, draft);
}

/** Whether a heading that says the same as the one above it is rather the name of one of its things. */
function isOneOfThem(
  { blocks, sections, look }: Section,
  place: Place | undefined,
  above: Place | undefined,
): boolean {
  if (place === undefined || place !== above || kindOf(place) === undefined) return false;
  if (look === "colon") return true;
  const holdsSeveral = sections.length > 0 || blocks.some(({ kind }) => kind === "table");
  const list = blocks.find((block) => block.kind === "list");
  return !holdsSeveral && !(list && list.items.length > 1 && !list.items.some(({ text }) => labelIn(text)));
}

function isContainer(place: Place): boolean {
  return place in containers;
}

/** What of a block belongs elsewhere than under its heading; the rest joins what is found there. */
function sort(block: Block, own: Found, within: readonly Place[], draft: Draft): Found[] {
  const { heading } = own;
  if (block.kind === "table") {
    const cells = isContainer(own.place) ? labelledCells(block, own.place, heading, draft) : undefined;
    if (cells) return cells.map((cell) => ({ heading, sections: [], ...cell }));
    const kind = kindOfTable(block, within, draft);
    if (kind && kind.place !== own.place)
      return [{ place: kind.place, heading, blocks: [block], sections: [] }];
    own.blocks.push(block);
    return [];
  }
  if (!isContainer(own.place)) {
    own.blocks.push(block);
    return [];
  }
  const found: Found[] = [];
  const rest: Block[] = [];
  if (block.kind === "list")
    for (const item of block.items) {
      const line = labelIn(item.text) ?? { label: item.text, value: "" };
      const place =
        line.value || item.items.length > 0 ? placeOfLabel(line.label, own.place, draft) : undefined;
      if (!place) rest.push({ kind: "list", items: [item] });
      else {
        draft.label(line.label, place);
        const blocks: Block[] = line.value ? [{ kind: "paragraph", text: line.value }] : [];
        if (item.items.length > 0) blocks.push({ kind: "list", items: item.items });
        found.push({ place, heading, blocks, sections: [] });
      }
    }
  else if (block.kind === "paragraph")
    for (const text of block.text.split("\n")) {
      const line = labelIn(text);
      const place = line && placeOfLabel(line.label, own.place, draft);
      if (!line || !place) rest.push({ kind: "paragraph", text });
      else {
        draft.label(line.label, place);
        found.push({ place, heading, blocks: [{ kind: "paragraph", text: line.value }], sections: [] });
      }
    }
  const other = found.length === 0 ? [block] : rest;
  for (const part of other) {
    const taker = containers[own.place]?.[part.kind === "list" ? "list" : "text"];
    if (!taker || taker === own.place) own.blocks.push(part);
    else found.push({ place: taker, heading, blocks: [part], sections: [] });
  }
  return found;
}

/** The part of a container that a label before a colon speaks of. */
function placeOfLabel(label: string, within: Place, draft: Draft): Place | undefined {
  const parts = (
    [
      ...Object.keys(textPlaces),
      ...Object.keys(listPlaces),
      "situation.external.competitors",
      "community.hours",
      "crisis.pause",
      "crisis.drills",
    ] as Place[]
  ).filter((place) => place !== within && isWithin(place, within));
  const { text } = draft.vocabulary.bare(label);
  return draft.vocabulary.matches(text, parts).find(({ covered }) => covered >= 0.6)?.place;
}
