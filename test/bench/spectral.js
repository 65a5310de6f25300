import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Ten of smplan's rules, expressed as Spectral rules. */
const rules = {
  "objectives-owner": field("$.objectives[*]", "owner"),
  "objectives-measurable": pattern("$.objectives[*].statement", { match: "\\d|[Dd]oubl|[Hh]alf" }),
  "kpis-baseline": field("$.kpis[*]", "baseline"),
  "kpis-target": field("$.kpis[*]", "target"),
  "kpis-objective": field("$.kpis[*]", "objective"),
  "channels-audiences": field("$.strategy.channels[*]", "audiences"),
  "crisis-levels": {
    ...field("$.crisis", "levels"),
    then: { field: "levels", function: "length", functionOptions: { min: 2 } },
  },
  placeholder: pattern("$..[?(@property === 'name' || @property === 'statement')]", {
    notMatch: "TBD|TODO:|FIXME|lorem ipsum",
  }),
  "ids-kebab": pattern("$..id", { match: "^[a-z0-9-]+$" }),
  "dates-iso": pattern("$..by", { match: "^\\d{4}-\\d{2}-\\d{2}$|^[a-z-]+$" }),
};

function field(given, name) {
  return { given, severity: "error", then: { field: name, function: "truthy" } };
}

function pattern(given, functionOptions) {
  return { given, severity: "error", then: { function: "pattern", functionOptions } };
}

/**
 * Installs Spectral 6 with ten rules for the plans of a folder. Returns `undefined` if it cannot be
 * installed.
 */
export function installSpectral(home) {
  mkdirSync(home);
  try {
    execFileSync(
      "npm",
      ["install", "--prefix", home, "--no-audit", "--no-fund", "@stoplight/spectral-cli@6"],
      {
        stdio: "ignore",
      },
    );
  } catch {
    console.log("Spectral could not be installed, so the comparison leaves it out.");
    return undefined;
  }
  const ruleset = join(home, "ruleset.json");
  writeFileSync(ruleset, JSON.stringify({ rules }));
  const program = join(home, "node_modules/.bin/spectral");
  return {
    name: "Spectral 6, ten rules",
    command: [program, "lint", "--ruleset", ruleset, "client-*/smplan.yaml"],
  };
}
