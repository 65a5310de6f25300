/** Thrown when the user aborts: Ctrl-C, Ctrl-D or a closed terminal. Not a failure; answers are kept. */
export class PromptAborted extends Error {
  override name = "ExitPromptError";
}

/** Returns whether an error means that the user aborted a prompt. */
export function isPromptAborted(error: unknown): boolean {
  return error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name);
}
