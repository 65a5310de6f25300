let loaded: typeof import("yaml") | undefined;

/** The package that knows positions, loaded when first asked for: a plan without faults never needs it. */
export function yamlPackage(): typeof import("yaml") {
  loaded ??= require("yaml") as typeof import("yaml");
  return loaded;
}
