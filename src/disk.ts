import { existsSync, realpathSync } from "node:fs";
import type { Files } from "./plan/load.ts";
import { readRegularFile } from "./platform/read-file.ts";

/** The files of this machine. */
export const disk: Files = {
  read: (path) => readRegularFile(path),
  has: (path) => existsSync(path),
  real: (path) => realpathSync(path),
};
