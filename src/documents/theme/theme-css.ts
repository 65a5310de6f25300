import { brandColors, edgeColor } from "./brand-colors.ts";
import type { Palette, Theme } from "./theme.ts";

const cssByTheme = new WeakMap<Theme, Map<string | undefined, string>>();

/** A theme as CSS custom properties, by day, by night and on paper, with the brand's color where the plan names one. */
export function themeCss(theme: Theme, brand: string | undefined): string {
  const ofTheme = cssByTheme.get(theme) ?? new Map<string | undefined, string>();
  cssByTheme.set(theme, ofTheme);
  // An agency prints hundreds of plans; to see which colors can be read takes longer than to print some sections.
  const css = ofTheme.get(brand) ?? cssDeclarations(theme, brand);
  ofTheme.set(brand, css);
  return css;
}

function cssDeclarations({ fonts, light, dark, radius }: Theme, brand: string | undefined): string {
  const shared = {
    "font-heading": fontList(fonts.heading),
    "font-text": fontList(fonts.text),
    radius: `${radius}rem`,
    // Of what is round where corners are: chips, letters in circles.
    round: radius > 0 ? "10rem" : "0",
  };
  return [
    `:root { ${customProperties(shared)} ${customProperties(colors(light, brand))} }`,
    `@media (prefers-color-scheme: dark) { :root { ${customProperties(colors(dark, brand))} } }`,
    // Ink on paper, whatever the screen was.
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
