/** The maximum size of a configuration, in bytes. */
export const MAX_CONFIG_BYTES = 1024 * 1024;

/** The maximum number of configurations that one extends, directly and through others. */
export const MAX_EXTENDED_CONFIGS = 50;

/** The maximum number of plugins in a configuration. */
export const MAX_PLUGINS = 50;

/** The maximum number of rules that a configuration and its plugins add. */
export const MAX_OWN_RULES = 1_000;

/** The maximum number of entries of `overrides`. */
export const MAX_OVERRIDES = 200;

/** The maximum number of patterns in `ignore`, and in the `files` of all `overrides` together. */
export const MAX_PATH_PATTERNS = 1_000;

/** The maximum length of a path pattern, and of a `matches` comparison, in UTF-16 code units. */
export const MAX_PATTERN_LENGTH = 1_000;
