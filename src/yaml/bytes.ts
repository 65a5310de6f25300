import type { SyntaxFault } from "./syntax.ts";

/** Larger than the plan of any team we know by a factor of twenty, and still read within a second. */
const MAX_BYTES = 2_000_000;

/** Decodes a plan's bytes as UTF-8, or says why they are no text that a plan could be. */
export function decodeText(bytes: Uint8Array): { text: string; fault?: SyntaxFault } {
  const message = undecodable(bytes);
  if (message) return { text: "", fault: { message, start: 0, end: 0 } };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.trim() !== "") return { text };
    return { text, fault: { message: EMPTY, start: 0, end: 0 } };
  } catch {
    return { text: "", fault: { message: NOT_UTF8, start: 0, end: 0 } };
  }
}

const EMPTY = 'The file is empty. Begin with "smplan: 1", or let "smplan init" write a plan.';
const NOT_UTF8 = "The file is not UTF-8 text. Open it in an editor and save it with the encoding UTF-8.";
const UTF16 = "The file is saved as UTF-16. Open it in an editor and save it with the encoding UTF-8.";
const BINARY = "The file is not text: it holds zero bytes, as pictures, archives and office documents do.";

function undecodable(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return `The file is ${size} MB; a plan may have 2 MB. Move long parts, such as the calendar, to files of their own with $include.`;
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return UTF16;
  const head = bytes.subarray(0, 4096);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros === 0) return bytes.includes(0) ? BINARY : undefined;
  return looksUtf16(head, zeros) ? UTF16 : BINARY;
}

/** UTF-16 without its mark: every second byte of Latin text is zero. */
function looksUtf16(head: Uint8Array, zeros: number): boolean {
  const odd = head.reduce((count, byte, index) => count + (byte === 0 && index % 2 === 1 ? 1 : 0), 0);
  return zeros > head.length / 4 && (odd === zeros || odd === 0);
}
