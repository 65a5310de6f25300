/** What XML 1.0 has no way to write, not even escaped: control characters and halves of pairs. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

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
