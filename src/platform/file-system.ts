/** The file system functions for loading plans. Paths are absolute. */
export interface FileSystem {
  /** Returns the bytes of a file. @throws the system's error, such as ENOENT */
  read(path: string): Uint8Array;
  /** Returns whether a path exists, which is faster than a failed read. */
  exists(path: string): boolean;
  /** Returns the path of a file without symbolic links. @throws the system's error */
  realPath(path: string): string;
  /** Records a file that belongs to a plan, such as its results or its logo, even if it is not read. */
  recordUse?(path: string): void;
}
