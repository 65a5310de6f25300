const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a file with its byte order mark; `undefined` if there is no file, or it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return utf8Decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
