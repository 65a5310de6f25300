import { inflateRawSync } from "node:zlib";

/** Far more than the text of any plan, and little enough to be held in memory. */
const MOST_UNPACKED = 64_000_000;

/**
 * The files in a zip archive, by their names, each unpacked when it is asked for.
 * @throws Error where the bytes are no archive, or unpack to more than a document holds
 */
export function filesInZip(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const files = new Map<string, () => Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("broken zip directory");
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // Pictures are never unpacked, however many there are.
    if (/\.(xml|rels)$/.test(name)) unpacked += size;
    const header = view.getUint32(at + 42, true);
    files.set(name, () => {
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const content = bytes.subarray(start, start + packed);
      return method === 0 ? content : inflateRawSync(content, { maxOutputLength: MOST_UNPACKED });
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED) throw new Error("too large");
  return files;
}

const utf8 = new TextDecoder();

/** Where the record begins that ends a zip: a comment may stand after it. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error("no zip");
}
