import type { SyntaxDiagnostic } from "./explain-syntax.ts";

/** 20 times the size of the largest plan we know, which is still read within a second. */
const MAX_YAML_BYTES = 2_000_000;

/** Decodes bytes as UTF-8. `fault` says why they cannot be the text of a plan. */
export function decodeText(bytes: Uint8Array): { text: string; fault?: SyntaxDiagnostic } {
  const error = decodeError(bytes);
  if (error) return { text: "", fault: { ...error, start: 0, end: 0 } };
  try {
    const text = utf8.decode(bytes);
    if (/\S/.test(text)) return { text };
    return { text, fault: { message: "empty", start: 0, end: 0 } };
  } catch {
    return { text: "", fault: { message: "not-utf8", start: 0, end: 0 } };
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeError(bytes: Uint8Array): Pick<SyntaxDiagnostic, "message" | "data"> | undefined {
  if (bytes.length > MAX_YAML_BYTES) {
    const size = Math.round(bytes.length / 100_000) / 10;
    return { message: "large", data: { size } };
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { message: "utf16" };
  if (!bytes.includes(0)) return undefined;
  const head = bytes.subarray(0, 4096);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return { message: looksUtf16(head, zeros) ? "utf16" : "binary" };
}

/**
 * Returns whether bytes look like UTF-16 without a byte order mark: every second byte of Latin text is zero.
 */
function looksUtf16(head: Uint8Array, zeros: number): boolean {
  const odd = head.reduce((count, byte, index) => count + (byte === 0 && index % 2 === 1 ? 1 : 0), 0);
  return zeros > head.length / 4 && (odd === zeros || odd === 0);
}
