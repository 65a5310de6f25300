/** The colors of a theme by what they are for: hexadecimal, `#rrggbb`. */
export interface Palette {
  /** Behind everything. */
  paper: string;
  /** Of texts; `soft` of what matters less. */
  ink: string;
  soft: string;
  /** Between things, and behind what stands together. */
  line: string;
  tint: string;
  link: string;
  /** Of lines, signs and the cover, where the plan names no brand color. */
  accent: string;
  /** Behind strengths, weaknesses, opportunities and threats. */
  good: string;
  bad: string;
  chance: string;
  risk: string;
  /** Of warnings, and behind them. */
  alarm: string;
  alarmTint: string;
  /** Of the series of charts, each of which can carry text in the color of the paper. */
  charts: readonly string[];
  /** Behind bars, where they do not reach. */
  track: string;
}

/** What the first page is made of: the brand's color, a strip of it, or type alone. */
export const covers = ["full", "band", "type"] as const;

/** How headings stand out: bold under a short bar, bold under a line across, or large and light. */
export const headingStyles = ["bar", "rule", "light"] as const;

/** How documents look: fonts, colors by day and by night, and how the page is made up. */
export interface Theme {
  /** What it is for, in English, for the help. */
  description: string;
  /** Names of fonts, the preferred first; only such as systems have, for a document asks for no other file. */
  fonts: { heading: readonly string[]; text: readonly string[] };
  light: Palette;
  dark: Palette;
  cover: (typeof covers)[number];
  headings: (typeof headingStyles)[number];
  /** Of corners, in rem. */
  radius: number;
}

const modules = import.meta.glob<Theme>("./themes/*.ts", { eager: true, import: "default" });

/** The built-in themes by their names: a file in `themes/` is one. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  Object.entries(modules).map(([path, theme]) => [path.slice("./themes/".length, -".ts".length), theme]),
);

/** The theme of documents that name none. */
export const DEFAULT_THEME = "studio";

/** The built-in theme of that name, which is one of `themes`. */
export function themeNamed(name: string): Theme {
  const theme = themes.get(name);
  if (!theme) throw new Error(`no theme "${name}"`);
  return theme;
}
