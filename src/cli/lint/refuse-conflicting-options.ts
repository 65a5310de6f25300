import { userError } from "../../errors.ts";
import type { LintCommandOptions } from "./lint-command-options.ts";

/** @throws UserError if options of `smplan lint` cannot be used together */
export function refuseConflictingOptions(options: LintCommandOptions, fromStdin: boolean): void {
  if (options.stdinFilename !== undefined && !fromStdin) throw userError("nameWithoutStdin");
  if (fromStdin && (options.fix || options.fixSuggestions)) throw userError("stdinMended");
  if (fromStdin && (options.watch || options.since !== undefined)) throw userError("stdinCompared");
  const { since, staged, related } = options;
  if ([since !== undefined, staged, related].filter(Boolean).length > 1) throw userError("oneSelection");
  const changes = options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline;
  if (staged && (changes || options.watch || fromStdin)) throw userError("stagedOnlyChecked");
  if (options.watch && (options.fix || options.fixDryRun || options.fixSuggestions || options.updateBaseline))
    throw userError("watchMends");
}
