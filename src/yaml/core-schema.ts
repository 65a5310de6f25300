import { FAILSAFE_SCHEMA, Type } from "js-yaml";

const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/**
 * The core schema of YAML 1.2 (chapter 10.3 of the specification). The one in js-yaml also reads `1_000` and
 * `0b11` as numbers, which editors and other parsers read as text.
 */
export const coreSchema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalarType(
      "null",
      (text) => text === null || /^(?:~|null|Null|NULL)$/.test(text),
      () => null,
    ),
    scalarType(
      "bool",
      (text) => text !== null && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text),
      isTrue,
    ),
    scalarType("int", (text) => startsLikeNumber(text) && integer.test(text), numberOf),
    scalarType("float", (text) => startsLikeNumber(text) && decimal.test(text), numberOf),
  ],
});

function scalarType(
  name: string,
  resolve: (text: string | null) => boolean,
  construct: (text: string) => unknown,
): Type {
  return new Type(`tag:yaml.org,2002:${name}`, { kind: "scalar", resolve, construct });
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === "true";
}

/**
 * Returns whether a text may be a number, by its first character. It runs on every plain scalar, so it must
 * be fast.
 */
function startsLikeNumber(text: string | null): text is string {
  if (text === null) return false;
  const code = text.charCodeAt(0);
  // 0 to 9, and + - .
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

function numberOf(text: string): number {
  if (/nan$/i.test(text)) return Number.NaN;
  if (/inf$/i.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text.startsWith("+") ? text.slice(1) : text);
}
