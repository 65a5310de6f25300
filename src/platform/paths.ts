import { extname, isAbsolute, relative, resolve, sep } from "node:path";

/**
 * Returns a path with slashes. A backslash is a separator only on Windows; elsewhere it is part of a name.
 */
export function withSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** Returns the names of a path relative to a folder that contains it. */
export function namesBetween(folder: string, path: string): string[] {
  return relative(folder, path).split(sep).filter(Boolean);
}

/** Returns whether a path is the folder itself or inside it. Both paths are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const relativePath = relative(folder, resolve(path));
  return relativePath !== ".." && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath);
}

/** Returns the extension of a path in lower case, without the dot; empty if the path has none. */
export function fileExtension(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
