import { isPromptAborted } from "../../prompts/prompt-aborted.ts";

/** Runs a function that asks questions. Returns whether the user aborted it. */
export async function runUntilAborted(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (!isPromptAborted(error)) throw error;
    return true;
  }
}
