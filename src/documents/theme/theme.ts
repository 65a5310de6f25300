/** The colors of a theme by use, as `#rrggbb`. */
export interface Palette {
  /** The background of the page. */
  paper: string;
  /** The colors of texts: `ink` for normal ones, `soft` for less important ones. */
  ink: string;
  soft: string;
  /** The colors of lines, and of the background of groups. */
  line: string;
  tint: string;
  link: string;
  /** The color of lines, symbols and the cover, if the plan has no brand color. */
  accent: string;
  /** The backgrounds of strengths, weaknesses, opportunities and threats. */
  good: string;
  bad: string;
  chance: string;
  risk: string;
  /** The color of warnings, and their background. */
  alarm: string;
  alarmTint: string;
  /** The series of charts. Text in the color of the page must be readable on each of them. */
  charts: readonly string[];
  /** The background of bars, visible beyond their ends. */
  track: string;
}

/** The layouts of the first page: filled with the brand color, with a band of it, or only text. */
export const covers = ["full", "band", "type"] as const;

/** The styles of headings: bold below a short bar, bold below a line across the page, or large and light. */
export const headingStyles = ["bar", "rule", "light"] as const;

/** The appearance of documents: fonts, light and dark colors, and layout. */
export interface Theme {
  /** The use that the theme is suited for, in English, for the help. */
  description: string;
  /**
   * Names of fonts, the preferred first. Only fonts of operating systems are used, because a document loads
   * no other files.
   */
  fonts: { heading: readonly string[]; text: readonly string[] };
  light: Palette;
  dark: Palette;
  cover: (typeof covers)[number];
  headings: (typeof headingStyles)[number];
  /** The radius of corners, in rem. */
  radius: number;
}

const modules = import.meta.glob<Theme>("./themes/*.ts", { eager: true, import: "default" });

/** The built-in themes by name, one for each file in `themes/`. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  Object.entries(modules).map(([path, theme]) => [path.slice("./themes/".length, -".ts".length), theme]),
);

/** The theme of documents without a theme setting. */
export const DEFAULT_THEME = "studio";

/**
 * Returns a built-in theme by its name, one of `themes`.
 * @throws Error if there is no such theme
 */
export function themeNamed(name: string): Theme {
  const theme = themes.get(name);
  if (!theme) throw new Error(`no theme "${name}"`);
  return theme;
}
