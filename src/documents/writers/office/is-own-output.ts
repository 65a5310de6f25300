/** By it a file of ours is known; Word and others put their own name in its place when they save it. */
export const APPLICATION_MARK = "<Application>smplan</Application>";

/** Whether smplan wrote an Office file, and nobody has saved it since. */
export function isOwnOutput(content: Uint8Array): boolean {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(APPLICATION_MARK);
}
