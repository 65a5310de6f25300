let loaded: typeof import("yaml") | undefined;

/** The package that knows positions, loaded when first asked for: a plan without faults never needs it. */
export function yaml(): typeof import("yaml") {
  loaded ??= require("yaml") as typeof import("yaml");
  return loaded;
}
