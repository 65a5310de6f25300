import { stringifyJson } from "../../platform/escape-controls.ts";
import type { DiffFormat } from "../diff-format.ts";

/** JSON for programs: every change with its position, its sentence, and both values unformatted. */
const json: DiffFormat = {
  extension: "json",
  isOwnOutput: (content) =>
    new TextDecoder().decode(content.subarray(0, 200)).startsWith('{\n  "smplanChanges": 1'),
  render({ before, after, warnings, sections, budget, count }) {
    const changes = sections.flatMap(({ changes: own }) =>
      own.map(({ section, anchor, place, kind, thing, before: was, after: is, sentence, major }) => ({
        section,
        anchor,
        place,
        kind,
        thing: thing?.name,
        before: was,
        after: is,
        sentence,
        major,
      })),
    );
    return `${stringifyJson({ smplanChanges: 1, before, after, warnings, count, changes, budget }, 2)}\n`;
  },
};

export default json;
