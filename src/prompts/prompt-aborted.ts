/** The person ended the talk: Ctrl-C, Ctrl-D, or the terminal went away. Not a fault; what was answered is kept. */
export class PromptAborted extends Error {
  override name = "ExitPromptError";
}

/** Whether a question was not answered because the person ended the talk. */
export function isPromptAborted(error: unknown): boolean {
  return error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name);
}
