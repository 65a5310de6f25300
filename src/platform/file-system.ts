/** What loading needs of a file system. */
export interface Files {
  /** The bytes of a file. @throws what the system says, such as ENOENT */
  read(path: string): Uint8Array;
  /** Whether something is there: cheaper than to try and fail. */
  has(path: string): boolean;
  /** The true path of a file, with symbolic links followed. @throws what the system says */
  real(path: string): string;
  /** Told of a file that belongs to a plan, although it need not be read: its results, its logo. */
  uses?(path: string): void;
}
