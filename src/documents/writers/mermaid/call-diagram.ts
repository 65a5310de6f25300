import type { Callee, CallTree } from "../../crisis/call-tree.ts";
import type { DocumentView } from "../../model/document-view.ts";
import { escapeMermaid, quoteMermaid } from "./escape-mermaid.ts";

/** Returns a diagram of the people to call on each level; `undefined` if there are no escalations. */
export function callDiagram(
  { title, watch, levels }: CallTree,
  words: DocumentView["words"],
): string | undefined {
  const { manual, labels } = words;
  const number = new Map(levels.map(({ name }, index) => [name, index]));
  const arrows = levels.flatMap(({ next }, from) =>
    next.flatMap(({ to, when, notify }) => {
      const target = number.get(to);
      const people = notify.map(({ name }) => name).join(", ");
      const label = quoteMermaid(when, people && `${labels.notify}: ${people}`);
      if (target === undefined) return [];
      return [label === '""' ? `l${from} --> l${target}` : `l${from} -->|${label}| l${target}`];
    }),
  );
  if (arrows.length === 0) return undefined;
  return [
    "flowchart TD",
    `accTitle: ${escapeMermaid(title)}`,
    `accDescr: ${escapeMermaid(levels.map(({ name }) => name).join(" → "))}`,
    ...(watch ? [`w(${quoteMermaid(manual.watch, calleeText(watch))})`, "w --> l0"] : []),
    ...levels.map(
      ({ name, decides }, index) =>
        `l${index}[${quoteMermaid(name, decides && `${labels.decides}: ${calleeText(decides)}`)}]`,
    ),
    ...arrows,
  ].join("\n");
}

function calleeText({ name, phone }: Callee): string {
  return [name, phone].filter(Boolean).join(" ");
}
