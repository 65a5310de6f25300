import { Unzip, UnzipInflate } from "fflate";

/** The number of bytes that are unpacked at once: unpacked data can be a thousand times as large. */
const STEP_BYTES = 16 * 1024;

/** Thrown if an archive cannot be read. */
class ZipError extends Error {
  constructor(readonly code: "EZIPSIZE" | "EZIPENTRIES" | "EZIPBROKEN") {
    super(code);
    this.name = "ZipError";
  }
}

interface ZipLimits {
  /** Returns whether to unpack a file. Other files are skipped. */
  wanted(name: string): boolean;
  /**
   * The maximum total size of the wanted files, in bytes. It is checked during unpacking, because an
   * archive's data may be wrong.
   */
  maxBytes: number;
  maxEntries: number;
}

/**
 * Returns the wanted files of a zip archive by name.
 * @throws ZipError if the archive is broken or exceeds a limit; unpacking stops there
 */
export function unzipFiles(
  archive: Uint8Array,
  { wanted, maxBytes, maxEntries }: ZipLimits,
): Map<string, Uint8Array> {
  if (!isCompleteArchive(archive)) throw new ZipError("EZIPBROKEN");
  const chunksByName = new Map<string, Uint8Array[]>();
  let bytes = 0;
  let entries = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > maxEntries) throw new ZipError("EZIPENTRIES");
    if (!wanted(file.name)) return;
    if ((file.originalSize ?? 0) > maxBytes) throw new ZipError("EZIPSIZE");
    const chunks: Uint8Array[] = [];
    chunksByName.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw new ZipError("EZIPBROKEN");
      bytes += chunk.length;
      if (bytes > maxBytes) throw new ZipError("EZIPSIZE");
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += STEP_BYTES)
      unzip.push(archive.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= archive.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError("EZIPBROKEN");
  }
  return new Map([...chunksByName].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}

/** The maximum length of the record at the end of an archive, including its comment, in bytes. */
const MAX_END_BYTES = 65_557;

/** Returns whether an archive starts with a file and has its end record, so that it is not truncated. */
function isCompleteArchive(archive: Uint8Array): boolean {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  return bytes.indexOf("PK\x03\x04") === 0 && bytes.indexOf("PK\x05\x06", -MAX_END_BYTES) >= 0;
}
