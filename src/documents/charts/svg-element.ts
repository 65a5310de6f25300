import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";

/** How Handlebars itself escapes; the types of its runtime name the whole. */
const { escapeExpression } = (runtime as unknown as typeof Handlebars).Utils;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element. Texts and attributes are escaped; what is inside has to be an element, or an escaped text. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(value ?? "")}"`);
  return `<${name}${written.join("")}>${inner.join("")}</${name}>`;
}

/** A text as it stands in markup. */
export function escaped(text: string): string {
  return escapeExpression(text);
}

/** A share of the width: charts have no view box, so that their texts keep their size however narrow they become. */
export function percent(share: number): string {
  return `${rounded(share)}%`;
}

function rounded(figure: number): number {
  return Number.isFinite(figure) ? Math.round(figure * 100) / 100 : 0;
}
