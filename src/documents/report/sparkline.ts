const barCharacters = [..."▁▂▃▄▅▆▇█"];

/** The number of bars that still fit on a line. */
const MAX_BARS = 24;

/** Returns the last figures as a line of bars; an empty string if there are none. */
export function sparkline(figures: readonly number[]): string {
  const shown = figures.slice(-MAX_BARS);
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  return shown
    .map((figure) => {
      // Figures that are all equal give a line of medium height.
      const share = highest === lowest ? 0.5 : (figure - lowest) / (highest - lowest);
      return barCharacters[Math.round(share * (barCharacters.length - 1))];
    })
    .join("");
}
