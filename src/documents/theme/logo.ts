import { dirname, extname, join } from "node:path";
import type { FileSystem } from "../../platform/file-system.ts";
import { isWithin } from "../../platform/paths.ts";

const mimeTypes: Record<string, string> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
};

const startsWithBytes =
  (...signature: number[]) =>
  (bytes: Uint8Array): boolean =>
    signature.every((byte, index) => bytes[index] === byte);

/** Tests for the content of each image type, because browsers show a mislabeled image as broken. */
const signatures: Record<string, (bytes: Uint8Array) => boolean> = {
  "image/svg+xml": (bytes) => /<(?:[\w.-]+:)?svg[\s>]/.test(new TextDecoder().decode(bytes)),
  "image/png": startsWithBytes(0x89, 0x50, 0x4e, 0x47),
  "image/jpeg": startsWithBytes(0xff, 0xd8, 0xff),
  "image/webp": startsWithBytes(0x52, 0x49, 0x46, 0x46),
};

/** A larger image would be larger than the document itself. */
const MAX_LOGO_BYTES = 500_000;

/** The logo as a data: URL, or why it cannot be used; `undefined` if the plan has none. */
export type EmbeddedLogo = { data: string } | { missing: string } | undefined;

/**
 * Returns a plan's logo as a data: URL, so that the document needs no other file, or the reason if it cannot
 * be used.
 * @param root the folder that must contain the logo
 */
export function readLogo(
  logo: string | undefined,
  { plan, root, files }: { plan: string; root: string; files: FileSystem },
): EmbeddedLogo {
  if (logo === undefined) return undefined;
  const type = mimeTypes[extname(logo).toLowerCase()];
  if (!type) return { missing: `it is none of ${Object.keys(mimeTypes).join(", ")}` };
  try {
    const file = join(dirname(plan), logo);
    if (!isWithin(files.realPath(root), files.realPath(file)))
      return { missing: "it lies outside the plan's folder" };
    const bytes = files.read(file);
    if (bytes.length > MAX_LOGO_BYTES) return { missing: "it is larger than 500 kB" };
    if (!signatures[type]?.(bytes)) return { missing: "it is no picture of the kind that its name says" };
    return { data: `data:${type};base64,${Buffer.from(bytes).toString("base64")}` };
  } catch {
    return { missing: "it cannot be read" };
  }
}
