/** The groups of commands, in the order of the help. */
export const commandGroups = ["plan", "check", "publish", "measure", "crisis", "setup"] as const;

/** A group of commands in the help. */
export type CommandGroup = (typeof commandGroups)[number];
