import { type Document, Packer } from "docx";

/**
 * Returns a document as a file. `docx` is imported statically here, because the bundle of a library that is
 * imported dynamically contains everything that it exports.
 */
export async function packDocument(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
