import { imageSize } from "image-size";

/** A picture as Office files take it. */
export type OfficePicture = {
  data: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
} & ({ type: "png" | "jpg"; still?: undefined } | { type: "svg"; still: Uint8Array });

/** One white point, stretched: what programs show that cannot draw an SVG. */
const BLANK_PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==",
  "base64",
);

const pictureTypes: Record<string, "png" | "jpg" | "svg"> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/svg+xml": "svg",
};

/** The picture in a data: address; nothing where Office cannot show it, or it is broken. */
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
