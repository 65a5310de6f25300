/**
 * The mark of files that smplan wrote. Word and other programs replace it by their name when they save the
 * file.
 */
export const APPLICATION_MARK = "<Application>smplan</Application>";

/** Returns whether smplan wrote an Office file and no other program has saved it since. */
export function isOwnOutput(content: Uint8Array): boolean {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(APPLICATION_MARK);
}
