/** What loading needs of a file system. */
export interface FileSystem {
  /** The bytes of a file. @throws what the system says, such as ENOENT */
  read(path: string): Uint8Array;
  /** Whether something is there: cheaper than to try and fail. */
  exists(path: string): boolean;
  /** The true path of a file, with symbolic links followed. @throws what the system says */
  realPath(path: string): string;
  /** Told of a file that belongs to a plan, although it need not be read: its results, its logo. */
  recordUse?(path: string): void;
}
