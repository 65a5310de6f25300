import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from "culori/fn";

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklch);
const toOklch = converter("oklch");

/** What a text and its background must differ by: WCAG 2.2, success criterion 1.4.3. */
const READABLE = 4.5;

/** The brand's color where it is to be read on, or read itself. */
export interface Brand {
  /** Behind the cover: the color as the brand has it. */
  fill: string;
  /** Of texts on it: white or near black, whichever can be read; the fill gives way where neither can. */
  onFill: string;
  /** The same hue as lines and texts on the paper, as dark or light as it must be to be read there. */
  line: string;
}

const inks = ["#ffffff", "#101418"] as const;

/** The brand's color on a paper of that color, changed no more than reading needs. */
export function brandOn(color: string, paper: string): Brand {
  const onFill =
    wcagContrast(color, inks[0]) >= READABLE || better(color, inks[0], inks[1]) ? inks[0] : inks[1];
  return { fill: against(color, onFill), onFill, line: against(color, paper) };
}

function better(color: string, one: string, other: string): boolean {
  return wcagContrast(color, one) > wcagContrast(color, other);
}

/** The color, lighter or darker by as little as makes it readable on, or under, the other one. */
function against(color: string, other: string): string {
  const start = toOklch(parse(color));
  if (!start) return color;
  const step = wcagContrast(other, "#000000") > wcagContrast(other, "#ffffff") ? -0.01 : 0.01;
  for (let lightness = start.l; lightness >= 0 && lightness <= 1; lightness += step) {
    const changed = formatHex(clampChroma({ ...start, l: lightness }, "oklch"));
    if (wcagContrast(changed, other) >= READABLE) return changed;
  }
  return step < 0 ? "#000000" : "#ffffff";
}
