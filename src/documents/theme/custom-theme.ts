import { guessFor, reason } from "../../errors.ts";
import { or, type Phrase } from "../../message-args.ts";
import { READABLE } from "./brand-colors.ts";
import { illegibleIn } from "./contrast.ts";
import { covers, headingStyles, type Palette, plainTheme, type Theme, themeNamed, themes } from "./theme.ts";

/** Why something is no theme. */
export class ThemeFault extends Error {
  constructor(readonly why: Phrase) {
    super(why.say);
  }
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * A team's own theme: what it says, on top of the built-in one it extends.
 * @param data what its file says
 * @throws ThemeFault where something in it is none of a theme's settings, or could not be read
 */
export function ownTheme(data: unknown): Theme {
  const given = mapping(undefined, data);
  only(undefined, given, ["extends", "fonts", "light", "dark", "cover", "headings", "radius"]);
  const base = themeNamed(oneOf("extends", given.extends ?? plainTheme, [...themes.keys()]));
  const fonts = mapping("fonts", given.fonts ?? {});
  only("fonts", fonts, ["heading", "text"]);
  const theme: Theme = {
    about: base.about,
    fonts: {
      heading: fontsAt("fonts.heading", fonts.heading) ?? base.fonts.heading,
      text: fontsAt("fonts.text", fonts.text) ?? base.fonts.text,
    },
    light: palette("light", given.light, base.light),
    dark: palette("dark", given.dark, base.dark),
    cover: oneOf("cover", given.cover ?? base.cover, covers),
    headings: oneOf("headings", given.headings ?? base.headings, headingStyles),
    radius: radiusOf(given.radius) ?? base.radius,
  };
  const illegible = illegibleIn(theme);
  if (!illegible) return theme;
  const { text, behind, contrast } = illegible;
  // Rounded down, so that 4.49 is not said to be the 4.5 that is asked for.
  const measured = Math.floor(contrast * 10) / 10;
  throw new ThemeFault(reason("themeIllegible", { text, behind, contrast: measured, least: READABLE }));
}

function palette(path: string, value: unknown, base: Palette): Palette {
  const { charts, ...colors } = mapping(path, value ?? {});
  only(path, colors, Object.keys(base));
  for (const [key, color] of Object.entries(colors)) colorAt(`${path}.${key}`, color);
  const own = charts === undefined ? [] : [charts].flat();
  for (const color of own) colorAt(`${path}.charts`, color);
  return { ...base, ...colors, charts: [...(own as string[]), ...base.charts.slice(own.length)] };
}

function colorAt(path: string, color: unknown): void {
  if (typeof color !== "string" || !/^#[0-9a-f]{6}$/i.test(color))
    throw new ThemeFault(reason("themeColor", { setting: path }));
}

function fontsAt(path: string, value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  const names = [value].flat();
  if (names.length > 0 && names.every(isFont)) return names;
  throw new ThemeFault(reason("themeFont", { setting: path }));
}

function isFont(name: unknown): name is string {
  return typeof name === "string" && /^[\p{L}\p{N} -]+$/u.test(name);
}

function radiusOf(value: unknown): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= 0 && value <= 3)) return value;
  throw new ThemeFault(reason("themeNumber", { setting: "radius", least: 0, most: 3 }));
}

function oneOf<Choice extends string>(path: string, value: unknown, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice) return choice;
  throw new ThemeFault(reason("themeChoice", { setting: path, choices: or(choices) }));
}

function mapping(path: string | undefined, value: unknown): Mapping {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Mapping;
  throw new ThemeFault(path ? reason("themeHolds", { setting: path }) : reason("themeEmpty"));
}

function only(path: string | undefined, given: Mapping, keys: readonly string[]): void {
  const extra = Object.keys(given).find((key) => !keys.includes(key));
  if (!extra) return;
  const setting = path ? `${path}.${extra}` : extra;
  throw new ThemeFault(
    reason("themeSetting", { setting, guess: guessFor(extra, keys), known: keys.join(", ") }),
  );
}
