import { contrastRatio, MIN_TEXT_CONTRAST } from "./brand-colors.ts";
import type { Palette, Theme } from "./theme.ts";

/** A text that is not readable on its background. */
interface LowContrast {
  /** The setting of its color: "light.soft". */
  text: string;
  /** The setting of the background color, or white if it is printed paper. */
  behind: string;
  /** The contrast ratio, from 1 to 21. */
  contrast: number;
}

type ColorName = Exclude<keyof Palette, "charts">;

/**
 * The backgrounds on which each text color is used. The accent is missing, because it is adjusted until it is
 * readable.
 */
const colorPairs: readonly (readonly [text: ColorName, behind: readonly ColorName[]])[] = [
  ["ink", ["paper", "tint", "track", "good", "bad", "chance", "risk", "alarmTint"]],
  ["soft", ["paper", "tint"]],
  ["link", ["paper", "tint"]],
  ["alarm", ["paper", "tint", "alarmTint"]],
];

/**
 * Returns the first text color of a theme that is not readable on a background, as defined by WCAG 2.2;
 * `undefined` if all are readable.
 */
export function findLowContrast({ light, dark }: Pick<Theme, "light" | "dark">): LowContrast | undefined {
  for (const [name, palette] of Object.entries({ light, dark })) {
    const white = name === "light" ? [["#ffffff", "#ffffff"] as const] : [];
    for (const [text, backgrounds] of colorPairs) {
      const behind = backgrounds.map((color) => [`${name}.${color}`, palette[color]] as const);
      const found = firstLowContrast(`${name}.${text}`, palette[text], [...behind, ...white]);
      if (found) return found;
    }
    for (const color of palette.charts) {
      const found = firstLowContrast(`${name}.charts`, color, [[`${name}.paper`, palette.paper], ...white]);
      if (found) return found;
    }
  }
  return undefined;
}

function firstLowContrast(
  text: string,
  color: string,
  backgrounds: readonly (readonly [where: string, color: string])[],
): LowContrast | undefined {
  const [found] = backgrounds.flatMap(([behind, other]) => {
    const contrast = contrastRatio(color, other);
    return contrast < MIN_TEXT_CONTRAST ? [{ text, behind, contrast }] : [];
  });
  return found;
}
