import type { YamlPath } from "./location.ts";

/**
 * Why a text is not edited: it is no sound YAML; the path leads through an alias, or through what an alias elsewhere
 * stands for, so that more would change than was asked for; the path leads through something that is no mapping or
 * list, or past the end of a list; the text is written in a way that no edit of a few lines gets right.
 */
export type EditErrorReason = "syntax" | "alias" | "anchor" | "no-collection" | "unclear";

/** An edit that cannot be made without changing something else; the person has to make it by hand. */
export class EditError extends Error {
  /** @param path the place that is in the way */
  constructor(
    readonly reason: EditErrorReason,
    readonly path: YamlPath,
  ) {
    super(`cannot edit the text at ${path.join(".") || "its root"}: ${reason}`);
    this.name = "EditError";
  }
}
