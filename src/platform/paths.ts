import { isAbsolute, relative, resolve, sep } from "node:path";

/** Returns a path with slashes. Only Windows separates names by a backslash; elsewhere it is part of a name. */
export function withSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** Returns the names on the way from a folder to a path in it. */
export function namesBetween(folder: string, path: string): string[] {
  return relative(folder, path).split(sep).filter(Boolean);
}

/** Whether a path is a folder itself or lies in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, resolve(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
