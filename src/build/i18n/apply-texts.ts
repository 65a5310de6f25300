import type { MessageTexts } from "../messages.ts";
import { isDescribed, type MessageSource } from "../messages.ts";
import { contextOf } from "./source-trees.ts";

/** The place of a part in the texts of an area. */
interface Place {
  area: string;
  path: readonly string[];
}

/**
 * Returns the texts of an area with new texts. Existing keys keep their order, and a new key follows the key that is
 * before it in English. Incomplete lists, and fields without a title or a description, are left out, because the
 * program falls back to English for the whole list or field.
 * @param texts the translated texts by context
 */
export function applyTexts(
  own: MessageTexts | undefined,
  source: MessageSource,
  texts: ReadonlyMap<string, string>,
  place: Place,
): MessageTexts | undefined {
  const { area, path } = place;
  if (typeof source === "string" || isDescribed(source)) return texts.get(contextOf(area, path)) ?? own;
  const part = (key: string, item: MessageSource): MessageTexts | undefined =>
    applyTexts((own as Record<string, MessageTexts> | undefined)?.[key], item, texts, {
      area,
      path: [...path, key],
    });
  if (Array.isArray(source)) {
    const items = source.map((item, index) => part(String(index), item));
    return items.every((item) => item !== undefined) ? items : own;
  }
  const parts = { ...(own as Record<string, MessageTexts> | undefined) };
  for (const [key, item] of Object.entries(source)) {
    const text = part(key, item);
    if (text !== undefined) parts[key] = text;
  }
  const isField = area === "fields" && path.length === 1;
  if (isField && Object.keys(parts).length < Object.keys(source).length) return own;
  if (Object.keys(parts).length === 0) return own;
  const keys = mergeKeys(Object.keys(own ?? {}), Object.keys(source));
  return Object.fromEntries(keys.flatMap((key) => (parts[key] === undefined ? [] : [[key, parts[key]]])));
}

/** Returns the keys of a language, and after them or between them the keys that only English has. */
function mergeKeys(own: readonly string[], source: readonly string[]): string[] {
  const keys = [...own];
  for (const [index, key] of source.entries()) {
    if (keys.includes(key)) continue;
    const before = source[index - 1];
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  return keys;
}
