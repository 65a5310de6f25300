import { userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";

/**
 * The maximum length of standard input, in bytes: twice the maximum of a plan. It stops reading from a
 * program that never ends.
 */
const MAX_STDIN_BYTES = 4_000_000;

/**
 * Returns the bytes of standard input.
 * @throws UserError if it cannot be read or is too large
 */
export async function readStdin(stdin: Runtime["stdin"]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk));
      length += chunk.length;
      if (length > MAX_STDIN_BYTES) break;
    }
  } catch (error) {
    throw userError("stdinUnreadable", { code: String((error as NodeJS.ErrnoException).code) });
  }
  if (length > MAX_STDIN_BYTES) throw userError("stdinTooLarge", { size: MAX_STDIN_BYTES / 1_000_000 });
  return Buffer.concat(chunks);
}
