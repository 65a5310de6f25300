import { brandColors, edgeColor } from "./brand-colors.ts";
import type { Palette, Theme } from "./theme.ts";

const cssByTheme = new WeakMap<Theme, Map<string | undefined, string>>();

/**
 * Returns a theme as CSS custom properties, for light and dark screens and for paper, with the brand color if
 * there is one.
 */
export function themeCss(theme: Theme, brand: string | undefined): string {
  const cssByBrand = cssByTheme.get(theme) ?? new Map<string | undefined, string>();
  cssByTheme.set(theme, cssByBrand);
  // Cached for agencies that render hundreds of plans: calculating readable colors takes longer than
  // rendering some sections.
  const css = cssByBrand.get(brand) ?? cssDeclarations(theme, brand);
  cssByBrand.set(brand, css);
  return css;
}

function cssDeclarations({ fonts, light, dark, radius }: Theme, brand: string | undefined): string {
  const shared = {
    "font-heading": fontList(fonts.heading),
    "font-text": fontList(fonts.text),
    radius: `${radius}rem`,
    // The radius of shapes that are round unless corners are square: chips, letters in circles.
    round: radius > 0 ? "10rem" : "0",
  };
  return [
    `:root { ${customProperties(shared)} ${customProperties(colors(light, brand))} }`,
    `@media (prefers-color-scheme: dark) { :root { ${customProperties(colors(dark, brand))} } }`,
    // Paper is always white, also if the screen was dark.
    `@media print { :root { ${customProperties(colors({ ...light, paper: "#ffffff" }, brand))} } }`,
  ].join("\n");
}

function colors({ charts: series, ...palette }: Palette, brand: string | undefined): Record<string, string> {
  const { fill, onFill, line, charts } = brandColors(brand ?? palette.accent, { ...palette, charts: series });
  const numbered = (brand ? charts : series).map((color, index) => [`chart-${index + 1}`, color] as const);
  return {
    ...palette,
    accent: line,
    "brand-fill": fill,
    "brand-ink": onFill,
    grid: palette.line,
    "good-edge": edgeColor(palette.good),
    "bad-edge": edgeColor(palette.bad),
    "chance-edge": edgeColor(palette.chance),
    "risk-edge": edgeColor(palette.risk),
    ...Object.fromEntries(numbered),
  };
}

function customProperties(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`)
    .join(" ");
}

const genericFonts = new Set(["serif", "sans-serif", "monospace", "system-ui", "-apple-system"]);

function fontList(names: readonly string[]): string {
  return names.map((name) => (genericFonts.has(name) ? name : `"${name}"`)).join(", ");
}
