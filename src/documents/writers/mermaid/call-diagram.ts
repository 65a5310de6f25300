import type { Callee, CallTree } from "../../crisis/call-tree.ts";
import type { DocumentView } from "../../model/document-view.ts";
import { quoted, said } from "./escape-mermaid.ts";

/** Who calls whom as it gets worse. */
export function callsOf(
  { title, watch, levels }: CallTree,
  words: DocumentView["words"],
): string | undefined {
  const { manual, labels } = words;
  const number = new Map(levels.map(({ name }, index) => [name, index]));
  const arrows = levels.flatMap(({ next }, from) =>
    next.flatMap(({ to, when, notify }) => {
      const target = number.get(to);
      const people = notify.map(({ name }) => name).join(", ");
      const label = quoted(when, people && `${labels.notify}: ${people}`);
      if (target === undefined) return [];
      return [label === '""' ? `l${from} --> l${target}` : `l${from} -->|${label}| l${target}`];
    }),
  );
  if (arrows.length === 0) return undefined;
  return [
    "flowchart TD",
    `accTitle: ${said(title)}`,
    `accDescr: ${said(levels.map(({ name }) => name).join(" → "))}`,
    ...(watch ? [`w(${quoted(manual.watch, reached(watch))})`, "w --> l0"] : []),
    ...levels.map(
      ({ name, decides }, index) =>
        `l${index}[${quoted(name, decides && `${labels.decides}: ${reached(decides)}`)}]`,
    ),
    ...arrows,
  ].join("\n");
}

function reached({ name, phone }: Callee): string {
  return [name, phone].filter(Boolean).join(" ");
}
