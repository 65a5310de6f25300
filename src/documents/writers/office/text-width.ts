/**
 * The widths of characters in Arial, in hundredths of the font size, rounded up to a few classes. From the
 * horizontal metrics of Liberation Sans 2.1, which has the same widths. Calibri, Carlito and Noto Sans
 * Condensed are narrower.
 */
const widthClasses: readonly (readonly [width: number, characters: string])[] = [
  [22, "'′ijlįĵĺļłſіј‘’‚‛"],
  [28, "|¦ !,./:;I[\\]ft ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧІЇї"],
  [33, "ľ()-`r{}¡¨²³´·¸¹ŀŕŗř‐“”„‟‹›"],
  [38, '"•″‴гѓªºť'],
  [46, "*°ґ‖ĳкќзт"],
  [50, "^ҐJcksvxyzçýÿćĉċčĴķĸśŝşšŷźżžЈсухѕў↑↓"],
  [
    56,
    "эєчьв¶ЃГпя¯±÷нџ‗≈≤≥#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűųаеийорѐёђћѝ‒–†‡€",
  ],
  [60, "бц+<=>~¬µ×ЌКдл−ŉЗ"],
  [67, "FTZ¿ßøďŢŤŦŹŻŽТъЎУБЛЬ&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸЀЁЅАВЕРХЧж"],
  [72, "ДмCDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŊŔŖŘŨŪŬŮŰŲŵЄЍЏИЙНПСЭЯы"],
  [78, "Ĳ©®ЦюФGOQÒÓÔÕÖØĜĞĠĢŌŎŐО"],
  [83, "ЪшњфщMm¼½¾М"],
  [94, "ЋЂ%æЫљЖШWœŴЩ"],
  [107, "ÆŒ—―…‰™←→ЊЮ@Љ№"],
];

const characterWidths = new Map(
  widthClasses.flatMap(([width, characters]) => [...characters].map((one) => [one, width])),
);

/** Characters of other scripts, such as Chinese, and emoji are as wide as they are high. */
const UNKNOWN_WIDTH = 100;

/** The width of bold text compared to normal text. */
const BOLD_FACTOR = 1.08;

interface FontStyle {
  /** In points. */
  size: number;
  bold?: boolean;
}

/**
 * Returns the width of a text on a single line, in points. It may be more than the text takes, but never
 * less.
 */
export function textWidth(text: string, { size, bold }: FontStyle): number {
  let hundredths = 0;
  for (const character of text) hundredths += characterWidths.get(character) ?? UNKNOWN_WIDTH;
  return (hundredths / 100) * size * (bold ? BOLD_FACTOR : 1);
}

/** Returns the number of lines of a text at a width in points. Words that are wider are broken. */
export function countLines(text: string, width: number, font: FontStyle): number {
  return text.split(/\r\n|[\n\r]/).reduce((lines, line) => lines + countWrappedLines(line, width, font), 0);
}

function countWrappedLines(line: string, width: number, font: FontStyle): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let filled = 0;
  for (const word of line.split(/\s+/)) {
    const long = textWidth(word, font);
    const before = filled > 0 ? filled + space : 0;
    if (before + long <= width) {
      filled = before + long;
      continue;
    }
    if (filled > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(long / width) - 1);
    lines += broken;
    filled = long - broken * width;
  }
  return lines;
}
