import type { Argument, Option } from "commander";

const completedTargets = new WeakSet<object>();

/**
 * Makes completion propose values of an option or argument that also accepts other values, or has too many for the
 * help. Its parser decides which values are valid.
 */
export function completeWith<Target extends Option | Argument>(
  target: Target,
  values: readonly string[],
  parse: (text: string, earlier: never) => unknown = (text) => text,
): Target {
  target.choices(values).argParser(parse as (text: string, earlier: unknown) => unknown);
  completedTargets.add(target);
  return target;
}

/** Returns whether the choices of an option or argument are only for completion, and not for the help. */
export function isOnlyForCompletion(target: Option | Argument): boolean {
  return completedTargets.has(target);
}
