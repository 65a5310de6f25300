import type { Runtime } from "../platform/runtime.ts";

/** Writes a document to standard output: as it would be in a file, or with colors if its format has them. */
export function printDocument(
  content: string | Uint8Array,
  { styled }: { styled?: true },
  { stdout }: Pick<Runtime, "stdout">,
): void {
  if (styled) stdout.writeStyled(String(content));
  else stdout.writeDocument(content);
}
