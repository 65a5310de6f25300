import { imageSize } from "image-size";

/** A picture for Office files. */
export type OfficePicture = {
  data: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
} & ({ type: "png" | "jpg"; still?: undefined } | { type: "svg"; still: Uint8Array });

/** A white pixel, shown stretched by programs that cannot draw SVG. */
const BLANK_PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
  "base64",
);

const pictureTypes: Record<string, "png" | "jpg" | "svg"> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
};

/**
 * Returns the picture in a data: URL; `undefined` if Office does not support its type, or if it is broken.
 */
export function decodePicture(address: string | undefined): OfficePicture | undefined {
  const [, mime = "", base64 = ""] = /^data:([^;,]+);base64,(.*)$/s.exec(address ?? "") ?? [];
  const type = pictureTypes[mime];
  if (!type) return undefined;
  const data = Buffer.from(base64, "base64");
  try {
    const { width, height } = imageSize(data);
    if (!width || !height) return undefined;
    return type === "svg" ? { data, width, height, type, still: BLANK_PNG } : { data, width, height, type };
  } catch {
    return undefined;
  }
}
