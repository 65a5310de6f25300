import { contrastRatio, MIN_TEXT_CONTRAST } from "./brand-colors.ts";
import type { Palette, Theme } from "./theme.ts";

/** A text that could not be read. */
interface LowContrast {
  /** Where the theme says its color: "light.soft". */
  text: string;
  /** Where it says that of its background, or the white of printed paper. */
  behind: string;
  /** How much they differ, from 1 to 21. */
  contrast: number;
}

type ColorName = Exclude<keyof Palette, "charts">;

/** Which texts stand on which backgrounds. The accent is left out: it is changed until it can be read. */
const colorPairs: readonly (readonly [text: ColorName, behind: readonly ColorName[]])[] = [
  ["ink", ["paper", "tint", "track", "good", "bad", "chance", "risk", "alarmTint"]],
  ["soft", ["paper", "tint"]],
  ["link", ["paper", "tint"]],
  ["alarm", ["paper", "tint", "alarmTint"]],
];

/** The first text of a theme that could not be read where it stands, by WCAG 2.2; nothing where all can. */
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
    const difference = contrastRatio(color, other);
    return difference < MIN_TEXT_CONTRAST ? [{ text, behind, contrast: difference }] : [];
  });
  return found;
}
