const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a file with its byte order mark; `undefined` if there is no file, or it is not UTF-8. */
export function textIn(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
