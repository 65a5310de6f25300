/** What XML 1.0 has no way to write, not even escaped: all but its production `Char` (section 2.2). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A text as it may stand in an element or an attribute of XML. */
export function xml(text: string): string {
  return text.replace(forbidden, "\uFFFD").replace(/[&<>"\n\r\t]/g, (sign) => entities[sign] ?? sign);
}
