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
  /** Of lines and signs, where the plan names no brand color. */
  accent: string;
  /** Behind strengths, weaknesses, opportunities and threats. */
  good: string;
  bad: string;
  chance: string;
  risk: string;
  /** Of warnings, and behind them. */
  alarm: string;
  alarmTint: string;
}

/** How documents look: fonts, colors by day and by night, and the roundness of corners. */
export interface Theme {
  /** What it is for, in English, for the help. */
  about: string;
  /** Names of fonts, the preferred first; only such as systems have, for a document asks for no other file. */
  fonts: { heading: readonly string[]; text: readonly string[] };
  light: Palette;
  dark: Palette;
  /** Of corners, in rem. */
  radius: number;
  /** Whether headings are in capitals, plain, or large. */
  headings: "plain" | "capitals" | "large";
}

const modules = import.meta.glob<Theme>("./themes/*.ts", { import: "default" });

/** The built-in themes: a file in `themes/` is one. */
export const themeNames: readonly string[] = Object.keys(modules).map((path) =>
  path.slice("./themes/".length, -".ts".length),
);

/** The theme of documents that name none. */
export const plainTheme = "studio";

/** Loads the built-in theme of that name, which is one of `themeNames`. */
export async function loadTheme(name: string): Promise<Theme> {
  const load = modules[`./themes/${name}.ts`];
  if (!load) throw new Error(`no theme "${name}"`);
  return load();
}
