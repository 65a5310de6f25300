import { didYouMean, errorReason } from "../../errors.ts";
import { listOr, type MessageRef } from "../../message-args.ts";
import { isMapping } from "../../yaml/is-mapping.ts";
import { MIN_TEXT_CONTRAST } from "./brand-colors.ts";
import { findLowContrast } from "./contrast.ts";
import {
  covers,
  DEFAULT_THEME,
  headingStyles,
  type Palette,
  type Theme,
  themeNamed,
  themes,
} from "./theme.ts";

/** An invalid custom theme, with the reason. */
export class ThemeError extends Error {
  constructor(readonly reason: MessageRef) {
    super(reason.say);
  }
}

type ThemeSettings = Readonly<Record<string, unknown>>;

/**
 * Returns a custom theme: its settings, on top of the built-in theme that it extends.
 * @param data the parsed content of the theme's file
 * @throws ThemeError if a setting is unknown or invalid, or if a text would not be readable
 */
export function parseCustomTheme(data: unknown): Theme {
  const settings = parseSettings(undefined, data);
  assertKnownKeys(undefined, settings, ["extends", "fonts", "light", "dark", "cover", "headings", "radius"]);
  const base = themeNamed(parseChoice("extends", settings.extends ?? DEFAULT_THEME, [...themes.keys()]));
  const fonts = parseSettings("fonts", settings.fonts ?? {});
  assertKnownKeys("fonts", fonts, ["heading", "text"]);
  const theme: Theme = {
    description: base.description,
    fonts: {
      heading: parseFonts("fonts.heading", fonts.heading) ?? base.fonts.heading,
      text: parseFonts("fonts.text", fonts.text) ?? base.fonts.text,
    },
    light: parsePalette("light", settings.light, base.light),
    dark: parsePalette("dark", settings.dark, base.dark),
    cover: parseChoice("cover", settings.cover ?? base.cover, covers),
    headings: parseChoice("headings", settings.headings ?? base.headings, headingStyles),
    radius: parseRadius(settings.radius) ?? base.radius,
  };
  const lowContrast = findLowContrast(theme);
  if (!lowContrast) return theme;
  const { text, behind, contrast } = lowContrast;
  // Rounded down, so that the message does not show 4.49 as the required 4.5.
  const measured = Math.floor(contrast * 10) / 10;
  throw new ThemeError(
    errorReason("themeIllegible", { text, behind, contrast: measured, least: MIN_TEXT_CONTRAST }),
  );
}

function parsePalette(path: string, value: unknown, base: Palette): Palette {
  const { charts, ...colors } = parseSettings(path, value ?? {});
  assertKnownKeys(path, colors, Object.keys(base));
  for (const [key, color] of Object.entries(colors)) assertColor(`${path}.${key}`, color);
  const customColors = charts === undefined ? [] : [charts].flat();
  for (const color of customColors) assertColor(`${path}.charts`, color);
  return {
    ...base,
    ...colors,
    charts: [...(customColors as string[]), ...base.charts.slice(customColors.length)],
  };
}

function assertColor(path: string, color: unknown): void {
  if (typeof color !== "string" || !/^#[0-9a-f]{6}$/i.test(color))
    throw new ThemeError(errorReason("themeColor", { setting: path }));
}

function parseFonts(path: string, value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  const names = [value].flat();
  if (names.length > 0 && names.every(isFontName)) return names;
  throw new ThemeError(errorReason("themeFont", { setting: path }));
}

function isFontName(name: unknown): name is string {
  return typeof name === "string" && /^[\p{L}\p{N} -]+$/u.test(name);
}

function parseRadius(value: unknown): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= 0 && value <= 3)) return value;
  throw new ThemeError(errorReason("themeNumber", { setting: "radius", least: 0, most: 3 }));
}

function parseChoice<Choice extends string>(
  path: string,
  value: unknown,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === value);
  if (choice) return choice;
  throw new ThemeError(errorReason("themeChoice", { setting: path, choices: listOr(choices) }));
}

function parseSettings(path: string | undefined, value: unknown): ThemeSettings {
  if (isMapping(value)) return value;
  throw new ThemeError(path ? errorReason("themeHolds", { setting: path }) : errorReason("themeEmpty"));
}

function assertKnownKeys(path: string | undefined, settings: ThemeSettings, keys: readonly string[]): void {
  const extra = Object.keys(settings).find((key) => !keys.includes(key));
  if (!extra) return;
  const setting = path ? `${path}.${extra}` : extra;
  throw new ThemeError(
    errorReason("themeSetting", { setting, guess: didYouMean(extra, keys), known: keys.join(", ") }),
  );
}
