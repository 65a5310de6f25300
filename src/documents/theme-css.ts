import { brandOn } from "./brand.ts";
import type { Palette, Theme } from "./theme.ts";

/** A theme as CSS custom properties, by day and by night, with the brand's color where the plan names one. */
export function themeCss({ fonts, light, dark, radius, headings }: Theme, brand: string | undefined): string {
  const shared = {
    "font-heading": fontList(fonts.heading),
    "font-text": fontList(fonts.text),
    radius: `${radius}rem`,
    "heading-size": headings === "large" ? "1.15" : "1",
    "heading-case": headings === "capitals" ? "uppercase" : "none",
  };
  return [
    `:root { ${declared(shared)} ${declared(colors(light, brand))} }`,
    `@media (prefers-color-scheme: dark) { :root { ${declared(colors(dark, brand))} } }`,
    // Ink on paper, whatever the screen was.
    `@media print { :root { ${declared({ ...colors(light, brand), paper: "#ffffff" })} } }`,
  ].join("\n");
}

function colors(palette: Palette, brand: string | undefined): Record<string, string> {
  const { fill, onFill, line } = brandOn(brand ?? palette.accent, palette.paper);
  return { ...palette, accent: line, "brand-fill": fill, "brand-ink": onFill };
}

function declared(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(" ");
}

const generic = new Set(["serif", "sans-serif", "monospace", "system-ui", "-apple-system"]);

function fontList(names: readonly string[]): string {
  return names.map((name) => (generic.has(name) ? name : `"${name}"`)).join(", ");
}
