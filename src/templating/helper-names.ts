/**
 * Names of helpers that templates may call in addition to Handlebars' own. All other names are compiled as
 * value look-ups, which is faster, and a value cannot be mistaken for a call.
 */
const helperNames = ["fill", "said", "svgOf", "widthOf", "numberOf"] as const;

/** The name of a helper that smplan adds to Handlebars. */
export type HelperName = (typeof helperNames)[number];

/** The helper names as the Handlebars compiler's option `knownHelpers`. */
export const knownHelpers = Object.fromEntries(helperNames.map((name) => [name, true])) as Record<
  HelperName,
  true
>;
