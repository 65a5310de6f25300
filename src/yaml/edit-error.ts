import type { YamlPath } from "./location.ts";

/**
 * The reason why a text cannot be edited:
 * - `syntax`: it is not valid YAML
 * - `alias`: the path contains an alias, so the edit would change other values as well
 * - `anchor`: the path contains a value that an alias refers to, with the same effect
 * - `no-collection`: the path contains a value that is not a mapping or list, or an index past the end of a
 *   list
 * - `unclear`: no small edit of the text has exactly the intended effect
 */
export type EditErrorReason = "syntax" | "alias" | "anchor" | "no-collection" | "unclear";

/** Thrown for an edit that would change other values as well, so that the user has to make it by hand. */
export class EditError extends Error {
  /** @param path the path that prevents the edit */
  constructor(
    readonly reason: EditErrorReason,
    readonly path: YamlPath,
  ) {
    super(`cannot edit the text at ${path.join(".") || "its root"}: ${reason}`);
    this.name = "EditError";
  }
}
