/** The parts of a Word file that people write in. */
const textFiles = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments|diagrams\/data\d*)\.xml$/;

/** Words, ends of paragraphs, and what stands for a space; text that was deleted has another name. */
const textTokens = /<(?:w|m|a):t(?:\s[^>]*)?>([^<]*)<\/|<\/?(?:w|a):p(?=[\s>])|<w:(?:tab|br|cr)\b/g;

/**
 * Returns every paragraph of a Word file, wherever it stands, as text alone.
 * @param files the XML of the file by its paths
 * @throws Error if it is no Word file
 */
export function wordParagraphs(files: ReadonlyMap<string, Uint8Array>): string[] {
  if (!files.has("word/document.xml")) throw new Error("no Word document");
  const utf8 = new TextDecoder();
  return [...files]
    .filter(([name]) => textFiles.test(name))
    .flatMap(([, content]) => paragraphsIn(utf8.decode(content)));
}

function paragraphsIn(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = "";
  for (const [piece, words] of xml.matchAll(textTokens)) {
    if (words !== undefined) text += unescapeXml(words);
    else if (!piece.endsWith(":p")) text += " ";
    else {
      if (text.trim()) paragraphs.push(text.trim());
      text = "";
    }
  }
  return paragraphs;
}

const xmlEntities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return xmlEntities[String(name).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
