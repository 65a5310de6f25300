import { brandOn, edgeOf } from "./brand-colors.ts";
import type { Palette, Theme } from "./theme.ts";

const made = new WeakMap<Theme, Map<string | undefined, string>>();

/** A theme as CSS custom properties, by day, by night and on paper, with the brand's color where the plan names one. */
export function themeCss(theme: Theme, brand: string | undefined): string {
  const ofTheme = made.get(theme) ?? new Map<string | undefined, string>();
  made.set(theme, ofTheme);
  // An agency prints hundreds of plans; to see which colors can be read takes longer than to print some sections.
  const css = ofTheme.get(brand) ?? declarations(theme, brand);
  ofTheme.set(brand, css);
  return css;
}

function declarations({ fonts, light, dark, radius }: Theme, brand: string | undefined): string {
  const shared = {
    "font-heading": fontList(fonts.heading),
    "font-text": fontList(fonts.text),
    radius: `${radius}rem`,
    // Of what is round where corners are: chips, letters in circles.
    round: radius > 0 ? "10rem" : "0",
  };
  return [
    `:root { ${declared(shared)} ${declared(colors(light, brand))} }`,
    `@media (prefers-color-scheme: dark) { :root { ${declared(colors(dark, brand))} } }`,
    // Ink on paper, whatever the screen was.
    `@media print { :root { ${declared(colors({ ...light, paper: "#ffffff" }, brand))} } }`,
  ].join("\n");
}

function colors({ charts: series, ...palette }: Palette, brand: string | undefined): Record<string, string> {
  const { fill, onFill, line, charts } = brandOn(brand ?? palette.accent, { ...palette, charts: series });
  const numbered = (brand ? charts : series).map((color, index) => [`chart-${index + 1}`, color] as const);
  return {
    ...palette,
    accent: line,
    "brand-fill": fill,
    "brand-ink": onFill,
    grid: palette.line,
    "good-edge": edgeOf(palette.good),
    "bad-edge": edgeOf(palette.bad),
    "chance-edge": edgeOf(palette.chance),
    "risk-edge": edgeOf(palette.risk),
    ...Object.fromEntries(numbered),
  };
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
