import { Document, isScalar, type Pair, type YAMLMap } from "yaml";
import type { Messages } from "../generated/messages.ts";
import { fieldKeys } from "../schema/plan-fields.ts";
import { editYaml } from "../yaml/edit-yaml.ts";
import { fieldPathOf } from "./plan-draft.ts";
import type { Wizard } from "./wizard.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** Returns the wizard's plan as YAML, with comments that explain each section. */
export function planText({ plan, words }: Wizard): string {
  const document = new Document(sortKeys({ smplan: 1, ...plan }, ""), { aliasDuplicateObjects: false });
  const root = document.contents as unknown as YAMLMap;
  for (const pair of root.items as Pair[]) addComment(pair, words);
  const organization = String(plan.plan?.organization ?? "");
  const header = words.wizard.comments.head({ organization }).replace(/^/gm, "# ");
  const text = document.toString({ lineWidth: 110, flowCollectionPadding: true });
  return `${header}\n${text}`;
}

/** Returns the YAML of a starter with the answers inserted. The rest stays unchanged, including comments. */
export function starterWithAnswers(text: string, { draft }: Wizard): string {
  return editYaml(text, draft.changes, (path) => fieldKeys(fieldPathOf(path)));
}

/** Returns a value with the keys of all its mappings in the schema's order. Unknown keys come last. */
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

/** Returns the comment that explains a section, or `undefined` for another key. */
export function sectionComment(key: string, comments: Messages["wizard"]["comments"]): string | undefined {
  const text = (comments as Readonly<Record<string, unknown>>)[key];
  return typeof text === "string" ? text : undefined;
}

function addComment({ key }: Pair, { wizard }: WizardTexts): void {
  if (!isScalar(key)) return;
  const text = sectionComment(String(key.value), wizard.comments);
  if (text === undefined) return;
  key.spaceBefore = true;
  key.commentBefore = text.replace(/^/gm, " ");
}
