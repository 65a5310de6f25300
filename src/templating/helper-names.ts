/**
 * What templates may call besides what Handlebars has. All other names are looked up as values, which is faster, and no
 * value can be taken for a call.
 */
const helperNames = ["fill", "said", "svgOf", "widthOf", "numberOf"] as const;

export type HelperName = (typeof helperNames)[number];

/** For the compiler of templates. */
export const knownHelpers = Object.fromEntries(helperNames.map((name) => [name, true])) as Record<
  HelperName,
  true
>;
