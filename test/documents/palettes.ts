import { readFileSync } from "node:fs";
import { join } from "node:path";

const styles = readFileSync(join(import.meta.dirname, "../../templates/html/style/colors.hbs"), "utf8");

/** The colors of the built-in look by their names, by day and by night. */
export const palettes = [...styles.matchAll(/:root\s*\{([^}]*)\}/g)]
  .slice(0, 2)
  .map(([, body = ""], index) => ({
    name: index === 0 ? "light" : "the dark",
    colors: Object.fromEntries(
      [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", color = ""]) => [name, color]),
    ) as Record<string, string | undefined>,
  }));

/** How much two colors differ, by WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
