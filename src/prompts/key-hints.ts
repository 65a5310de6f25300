import type { Prompt } from "../wizard/prompter.ts";
import { NO_BREAK_SPACE } from "./prompt-style.ts";
import type { PromptWords } from "./prompt-words.ts";

type KeyHint = readonly [key: string, action: string];

/** Returns the keys that can be used while a line is empty. */
export function lineKeyHint({ proposed, optional }: Prompt, { menu }: PromptWords): string {
  const keep: readonly KeyHint[] = [
    [menu.enter, menu.keep],
    ["Tab", menu.change],
  ];
  const skip: readonly KeyHint[] = optional ? [[proposed?.length ? "-" : menu.enter, menu.skip]] : [];
  return joinKeyHints(proposed?.length ? [...keep, ...skip] : skip);
}

/** Returns the keys of a menu. */
export function menuKeyHint({ kind, optional }: Prompt, { menu }: PromptWords): string {
  const tick: readonly KeyHint[] = [
    [menu.space, menu.choose],
    ["*", menu.all],
    [menu.enter, menu.done],
  ];
  return joinKeyHints([
    ["↑↓", menu.move],
    ...(kind === "choices" ? tick : [[menu.enter, menu.choose] as const]),
    ...(optional ? [["-", menu.skip] as const] : []),
    ["?", menu.help],
    ["Esc", menu.back],
  ]);
}

/** Joins key hints so that a key and its action stay on one line. */
function joinKeyHints(keys: readonly KeyHint[]): string {
  const items = keys.map(([key, action]) => `${key} ${action} ·`.replaceAll(" ", NO_BREAK_SPACE));
  return items.join(" ").slice(0, -2);
}
