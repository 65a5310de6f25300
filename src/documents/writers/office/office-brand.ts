import { brandColors } from "../../theme/brand-colors.ts";
import type { Theme } from "../../theme/theme.ts";

/** The colors and fonts of an office document; colors are six hexadecimal digits. */
export interface OfficeBrand {
  /** The brand's color behind large areas, and what is read on it. */
  fill: string;
  onFill: string;
  /** The brand's color as it is read on white. */
  accent: string;
  ink: string;
  soft: string;
  line: string;
  tint: string;
  link: string;
  alarm: string;
  /** Behind strengths, weaknesses, opportunities and threats. */
  swot: readonly [good: string, bad: string, chance: string, risk: string];
  /** How a KPI does, as it is read on white. */
  states: { good: string; warning: string; bad: string };
  /** Beside each other in a chart. */
  series: readonly string[];
  fonts: { heading: string; text: string };
}

/** Office's paper, whatever that of the theme is. */
const PAPER_COLOR = "#ffffff";

/** Fonts of browsers and of systems that Office is not on, and the one of Windows that Macs lack. */
const nonOfficeFonts =
  /^(system-ui|-apple-system|ui-.*|(sans-)?serif|monospace|Segoe UI|Roboto|Iowan Old Style|Charter|(Noto|DejaVu|Liberation) .*)$/;

/** Has Cyrillic letters, and is on every system, or a font that is as wide. */
const FALLBACK_FONT = "Arial";

/**
 * A theme by day as Office takes it, in the brand's color.
 * @param color "#rrggbb"; the theme's own where there is none
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

/** Office takes one font, not a list. */
function officeFont(names: readonly string[]): string {
  return names.find((name) => !nonOfficeFonts.test(name)) ?? FALLBACK_FONT;
}

function hexDigits(color: string): string {
  return color.slice(1).toUpperCase();
}
