const barCharacters = [..."▁▂▃▄▅▆▇█"];

/** More than these are no line that anyone reads. */
const MAX_BARS = 24;

/** Figures as a line of bars, the last ones of many; nothing for none. */
export function sparkline(figures: readonly number[]): string {
  const shown = figures.slice(-MAX_BARS);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  return shown
    .map((figure) => {
      // What does not move is a line in the middle.
      const share = most === least ? 0.5 : (figure - least) / (most - least);
      return barCharacters[Math.round(share * (barCharacters.length - 1))];
    })
    .join("");
}
