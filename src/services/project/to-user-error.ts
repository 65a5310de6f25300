import { UserError } from "../../diagnostics.ts";
import { userError } from "../../errors.ts";
import { systemErrorToUserError } from "./system-error.ts";

const ISSUES_URL = "https://github.com/smplan/smplan/issues";

/** Returns the error to show to the user, with paths relative to a folder. */
export function toUserError(error: unknown, cwd: string): UserError {
  if (error instanceof UserError) return error;
  return (
    systemErrorToUserError(error, cwd) ??
    userError("crashed", { what: errorText(error), address: ISSUES_URL })
  );
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" ? error.name : error.message;
}
