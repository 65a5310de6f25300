import { Document, isScalar, type Pair, type YAMLMap } from "yaml";
import { fieldKeys } from "../schema/plan-fields.ts";
import { editYaml } from "../yaml/edit-yaml.ts";
import { interpolate } from "./interpolate.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { Wizard } from "./wizard.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** What the wizard has written, as a plan file with comments that say what each section is for. */
export function planText({ plan, words }: Wizard): string {
  const document = new Document(sortKeys({ smplan: 1, ...plan }, ""), { aliasDuplicateObjects: false });
  const root = document.contents as unknown as YAMLMap;
  for (const pair of root.items as Pair[]) addComment(pair, words);
  const organization = String(plan.plan?.organization ?? "");
  const head = interpolate(words.wizard.comments.head, { organization }).replace(/^/gm, "# ");
  const text = document.toString({ lineWidth: 110, flowCollectionPadding: true });
  return `${head}\n${text}`;
}

/** A starter with the answers in place; all else of it, comments too, stays as it is. */
export function starterWithAnswers(text: string, { draft }: Wizard): string {
  return editYaml(text, draft.changes, (path) => fieldKeys(fieldPathOf(path)));
}

/** A value with its keys in the order of the format. */
function sortKeys(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, place));
  if (typeof value !== "object" || value === null) return value;
  const order = place === "" ? ["smplan", ...fieldKeys("")] : fieldKeys(place);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value).sort(([one], [other]) => rank(one) - rank(other));
  return Object.fromEntries(
    entries.map(([key, below]) => [key, sortKeys(below, place === "" ? key : `${place}.${key}`)]),
  );
}

function addComment({ key }: Pair, { wizard }: WizardTexts): void {
  if (!isScalar(key)) return;
  const comments: Readonly<Record<string, string>> = wizard.comments;
  const text = comments[String(key.value)];
  if (text === undefined) return;
  key.spaceBefore = true;
  key.commentBefore = text.replace(/^/gm, " ");
}
