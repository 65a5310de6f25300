import { themes } from "../../../src/documents/theme/theme.ts";
import { themeCss } from "../../../src/documents/theme/theme-css.ts";

/** The colors of the built-in themes in light mode, in dark mode and in print, by name. */
export const palettes = [...themes].flatMap(([name, theme]) => {
  const colors = colorsIn(themeCss(theme, undefined));
  return ["light", "dark", "print"].map((when, index) => ({
    name: `${name}, ${when}`,
    colors: colors[index] ?? {},
  }));
});

function colorsIn(css: string): Record<string, string | undefined>[] {
  return [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = ""]) =>
    Object.fromEntries(
      [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", color = ""]) => [name, color]),
    ),
  );
}

/** Returns the contrast ratio of two colors as in WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
