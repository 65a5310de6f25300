import { decodeXML } from "entities/decode";

/** The files in a Word document that contain text. */
const textFiles = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments|diagrams\/data\d*)\.xml$/;

/** Tags for text, ends of paragraphs, and white space. Deleted text has another tag and does not match. */
const textTokens = /<(?:w|m|a):t(?:\s[^>]*)?>([^<]*)<\/|<\/?(?:w|a):p(?=[\s>])|<w:(?:tab|br|cr)\b/g;

/**
 * Returns the plain text of every paragraph in a Word document, including headers, footnotes and comments.
 * @param files the XML files of the document, by path
 * @throws Error if it is not a Word document
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
  for (const [tag, words] of xml.matchAll(textTokens)) {
    if (words !== undefined) text += decodeXML(words);
    else if (!tag.endsWith(":p")) text += " ";
    else {
      if (text.trim()) paragraphs.push(text.trim());
      text = "";
    }
  }
  return paragraphs;
}
