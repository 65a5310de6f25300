import { existsSync, readFileSync, realpathSync } from "node:fs";
import type { Files } from "./plan/load.ts";

/** The files of this machine. */
export const disk: Files = {
  read: (path) => readFileSync(path),
  has: (path) => existsSync(path),
  real: (path) => realpathSync(path),
};
