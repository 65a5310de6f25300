import { brandColors } from "../../theme/brand-colors.ts";
import type { Theme } from "../../theme/theme.ts";

/** The colors and fonts of an Office document. Colors are six hexadecimal digits. */
export interface OfficeBrand {
  /** The brand color as the background of large areas, and the color of text on it. */
  fill: string;
  onFill: string;
  /** The brand color for text on white. */
  accent: string;
  ink: string;
  soft: string;
  line: string;
  tint: string;
  link: string;
  alarm: string;
  /** The backgrounds of strengths, weaknesses, opportunities and threats. */
  swot: readonly [good: string, bad: string, chance: string, risk: string];
  /** The colors of KPI states, for text on white. */
  states: { good: string; warning: string; bad: string };
  /** The colors of the series in a chart. */
  series: readonly string[];
  fonts: { heading: string; text: string };
}

/** Pages of Office documents are white in every theme. */
const PAPER_COLOR = "#ffffff";

/** Fonts of browsers and of systems without Office, and the Windows font that Macs lack. */
const nonOfficeFonts =
  /^(system-ui|-apple-system|ui-.*|(sans-)?serif|monospace|Segoe UI|Roboto|Iowan Old Style|Charter|(Noto|DejaVu|Liberation) .*)$/;

/** A font with Cyrillic letters. Every system has it or one with the same widths. */
const FALLBACK_FONT = "Arial";

/**
 * Returns the light colors and the fonts of a theme for Office, with the brand color.
 * @param color `#rrggbb`; the theme's accent if missing
 */
export function officeBrand({ light, fonts }: Theme, color: string | undefined): OfficeBrand {
  const { fill, onFill, line, charts } = brandColors(color ?? light.accent, { ...light, paper: PAPER_COLOR });
  return {
    fill: hexDigits(fill),
    onFill: hexDigits(onFill),
    accent: hexDigits(line),
    ink: hexDigits(light.ink),
    soft: hexDigits(light.soft),
    line: hexDigits(light.line),
    tint: hexDigits(light.tint),
    link: hexDigits(light.link),
    alarm: hexDigits(light.alarm),
    swot: [hexDigits(light.good), hexDigits(light.bad), hexDigits(light.chance), hexDigits(light.risk)],
    states: { good: "1F6B3A", warning: "8A5A00", bad: hexDigits(light.alarm) },
    series: (color ? charts : light.charts).map(hexDigits),
    fonts: { heading: officeFont(fonts.heading), text: officeFont(fonts.text) },
  };
}

/** Returns the first suitable font: Office does not support font lists. */
function officeFont(names: readonly string[]): string {
  return names.find((name) => !nonOfficeFonts.test(name)) ?? FALLBACK_FONT;
}

function hexDigits(color: string): string {
  return color.slice(1).toUpperCase();
}
