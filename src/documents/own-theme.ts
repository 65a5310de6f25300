import { loadTheme, type Palette, plainTheme, type Theme, themeNames } from "./theme.ts";

/** Why something is no theme: the key that is wrong, and what may stand there. */
export class ThemeFault extends Error {}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * A team's own theme: what it says, on top of the built-in one it extends.
 * @param data what its file says
 * @throws ThemeFault where something in it is none of a theme's settings
 */
export async function ownTheme(data: unknown): Promise<Theme> {
  const given = mapping("", data);
  only("", given, ["extends", "fonts", "light", "dark", "radius", "headings"]);
  const base = await loadTheme(oneOf("extends", given.extends ?? plainTheme, themeNames));
  const fonts = mapping("fonts", given.fonts ?? {});
  only("fonts", fonts, ["heading", "text"]);
  return {
    about: base.about,
    fonts: {
      heading: fontsAt("fonts.heading", fonts.heading) ?? base.fonts.heading,
      text: fontsAt("fonts.text", fonts.text) ?? base.fonts.text,
    },
    light: { ...base.light, ...palette("light", given.light, base.light) },
    dark: { ...base.dark, ...palette("dark", given.dark, base.dark) },
    radius: radiusOf(given.radius) ?? base.radius,
    headings: oneOf("headings", given.headings ?? base.headings, ["plain", "capitals", "large"] as const),
  };
}

function palette(path: string, value: unknown, known: Palette): Partial<Palette> {
  const colors = mapping(path, value ?? {});
  only(path, colors, Object.keys(known));
  for (const [key, color] of Object.entries(colors))
    if (typeof color !== "string" || !/^#[0-9a-f]{6}$/i.test(color))
      throw wrong(`${path}.${key}`, '"#rrggbb"');
  return colors as Partial<Palette>;
}

function fontsAt(path: string, value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  const names = [value].flat();
  if (names.length > 0 && names.every(isFont)) return names;
  throw wrong(path, "names of fonts");
}

function isFont(name: unknown): name is string {
  return typeof name === "string" && /^[\p{L}\p{N} -]+$/u.test(name);
}

function radiusOf(value: unknown): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= 0 && value <= 3)) return value;
  throw wrong("radius", "0 … 3");
}

function oneOf<Choice extends string>(path: string, value: unknown, choices: readonly Choice[]): Choice {
  if (choices.includes(value as Choice)) return value as Choice;
  throw wrong(path, choices.join(", "));
}

function mapping(path: string, value: unknown): Mapping {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Mapping;
  throw wrong(path, "key: value");
}

function only(path: string, given: Mapping, keys: readonly string[]): void {
  const extra = Object.keys(given).find((key) => !keys.includes(key));
  if (extra) throw wrong(path ? `${path}.${extra}` : extra, keys.join(", "));
}

function wrong(path: string, expected: string): ThemeFault {
  return new ThemeFault(`${path || "theme"} → ${expected}`);
}
