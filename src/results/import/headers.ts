import { cellText, type InputCell } from "./input-table.ts";

/** The headers of columns that split an export by network or account. Only formats with these columns may read the file. */
const foreignHeaders = new Set([
  "network",
  "social network",
  "social media",
  "platform",
  "profile",
  "social profile",
  "service",
  "channel",
  "red",
  "red social",
  "plataforma",
  "perfil",
  "мрежа",
  "социална мрежа",
  "платформа",
  "профил",
]);

/** Returns whether a column with this header names the network or the account of a row. */
export function isForeignHeader(name: string): boolean {
  return foreignHeaders.has(name);
}

/**
 * Returns the name and currency of a header. Headers of amounts of money may end with it: "Amount spent
 * (EUR)".
 */
export function parseHeader(cell: InputCell): { name: string; currency?: string } {
  const [, name, currency] = /^(.*\S)\s*\(([A-Z]{3})\)$/.exec(cellText(cell)) ?? [];
  return name ? { name: normalizeHeader(name), currency } : { name: normalizeHeader(cellText(cell)) };
}

/** Returns a header in lower case, with single spaces. */
export function normalizeHeader(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}
