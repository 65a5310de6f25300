import type { DocumentView } from "../document.ts";
import type { Card, Fact, Figure } from "../parts.ts";

/** What slides take from the sections of a document; each is missing where the section is not printed. */
export interface Told {
  situation?: { swot?: Swot };
  people?: { audiences?: Card[] };
  strategy?: { channels?: Card[] };
  campaigns?: { timeline?: Figure };
  budget?: { total?: Fact[]; byCategory?: Figure; byMonth?: Figure };
  crisis?: Crisis;
}

interface Swot {
  title: string;
  quadrants: { key: string; title: string; items: { text: string; answers?: { text: string }[] }[] }[];
}

interface Crisis {
  ladder?: {
    title: string;
    rungs: { name: string; triggers: string[]; within?: string; decides?: string; gravity: number }[];
  };
  stop?: { title: string; steps: string[]; owner?: { name: string; phone?: string } };
  drills?: Fact[];
}

/** The sections of a document by their names. */
export function toldIn({ sections }: DocumentView): Told {
  return Object.fromEntries(sections.map(({ id, view }) => [id, view])) as Told;
}

/** What a fact says, in one line. */
export function textOf({ value }: Fact): string {
  return said(value);
}

function said({ text, list }: Fact["value"]): string {
  return text ?? list?.map(said).filter(Boolean).join(", ") ?? "";
}
