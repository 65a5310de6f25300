import { Document, isScalar, type Pair, type YAMLMap } from "yaml";
import { planOf, type Writing } from "./plan.ts";

export interface Look {
  /** The address of the schema for editors, in the file's first line; none where it is left out. */
  schema?: string;
  /** Nobody was asked: the answers are the examples, and the file says so. */
  examples?: boolean;
}

/** The answers as a plan file, with comments that say what each section is for. */
export function writePlan(writing: Writing, { schema, examples }: Look): string {
  const { words, answers } = writing;
  const document = new Document(planOf(writing));
  const root = document.contents as unknown as YAMLMap;
  for (const pair of root.items as Pair[]) comment(pair, words.comments);
  const head = words.comments.head.replace("{organization}", String(answers.organization ?? ""));
  const lines = [
    ...(schema ? [`# yaml-language-server: $schema=${schema}`] : []),
    ...head.split("\n").map((line) => `# ${line}`),
    ...(examples ? ["#", `# ${words.comments.example}`] : []),
  ];
  return `${lines.join("\n")}\n${document.toString({ lineWidth: 110, flowCollectionPadding: true })}`;
}

function comment(pair: Pair, comments: Readonly<Record<string, string>>): void {
  const { key } = pair;
  if (!isScalar(key)) return;
  const text = comments[String(key.value)];
  if (text === undefined) return;
  key.spaceBefore = true;
  key.commentBefore = text.replace(/^/gm, " ");
}
