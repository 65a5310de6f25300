import { jsonText } from "../../platform/escape-controls.ts";
import type { ChangeFormat } from "../diff-format.ts";

/** For programs: every change with its place, both values as the plan has them, and in words. */
const json: ChangeFormat = {
  extension: "json",
  made: (content) => new TextDecoder().decode(content.subarray(0, 200)).startsWith('{\n  "smplanChanges": 1'),
  print({ before, after, warnings, sections, budget, count }) {
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
    return `${jsonText({ smplanChanges: 1, before, after, warnings, count, changes, budget }, 2)}\n`;
  },
};

export default json;
