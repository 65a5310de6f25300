import { resolve } from "node:path";
import type { Look } from "../../documents/render-options.ts";
import { failure } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import { read } from "../project/with-read-errors.ts";

/**
 * What a document of the person's own lends to the one that is made.
 * @throws UserError where there is none, or it is no Word document
 */
export async function referenceAt(file: string | undefined, world: World): Promise<Look["reference"]> {
  if (file === undefined) return undefined;
  const bytes = await read(file, () => world.files.read(resolve(world.cwd, file)));
  const { referenceOf, ReferenceFault } = await import("../../documents/writers/docx/reference-document.ts");
  try {
    return referenceOf(bytes);
  } catch (error) {
    if (error instanceof ReferenceFault) throw failure("badReference", { file, why: error.why });
    throw error;
  }
}
