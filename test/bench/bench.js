/**
 * Times smplan as whole processes against an empty Node process, and over a thousand plans against other
 * linters' work on the same files. Every ratio is paired: both commands take turns within one run, so that a
 * busy machine slows both. `npm run bench -- --spectral` also installs Spectral 6 into a temporary folder.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const smplan = join(root, "bin/smplan.js");
const sample = join(import.meta.dirname, "300-lines.smplan.yaml");
const folder = mkdtempSync(join(tmpdir(), "smplan-bench-"));
const PLANS = 1000;

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const empty = ["node", "-e", "0"];
const one = join(folder, "one");
const many = join(folder, "many");
layOut();

console.log(`Node ${process.version}; medians of paired runs; the plan has ${lines(sample)} lines\n`);
ratio("node -e 0", empty, empty, 15);
ratio("smplan --version", ["node", smplan, "--version"], empty, 25, 1.4);
ratio("smplan lint (one plan)", ["node", smplan, "lint", "smplan.yaml"], empty, 25, 2.0, one);
ratio(`smplan lint (${PLANS} plans)`, ["node", smplan, "lint"], floor("js-yaml"), 5, undefined, many);
ratio(`floor: yaml's parseDocument, ${PLANS} plans`, floor("yaml"), floor("js-yaml"), 3, undefined, many);
if (process.argv.includes("--spectral"))
  ratio(`Spectral 6, ten rules, ${PLANS} plans`, spectral(), ["node", smplan, "lint"], 3, undefined, many);

function layOut() {
  const text = readFileSync(sample, "utf8");
  mkdirSync(one);
  cpSync(sample, join(one, "smplan.yaml"));
  for (let index = 0; index < PLANS; index++) {
    const client = join(many, `client-${index}`);
    mkdirSync(client, { recursive: true });
    writeFileSync(join(client, "smplan.yaml"), text.replace("title: ", `title: ${index} `));
  }
}

function lines(file) {
  return readFileSync(file, "utf8").trimEnd().split("\n").length;
}

/** Takes turns between two commands and prints both medians and their ratio. */
function ratio(name, command, against, runs, limit, cwd = folder) {
  const times = { command: [], against: [] };
  for (let run = 0; run < runs; run++) {
    times.command.push(time(command, cwd));
    times.against.push(time(against, cwd));
  }
  const [took, base] = [median(times.command), median(times.against)];
  const verdict = limit === undefined ? "" : took / base <= limit ? `  within ${limit}x` : `  OVER ${limit}x`;
  const label = against === empty ? "node -e 0" : against.includes(smplan) ? "smplan lint" : "parsing alone";
  console.log(
    `${name.padEnd(44)} ${took.toFixed(0).padStart(6)} ms   ${(took / base).toFixed(2).padStart(5)}x ${label} (${base.toFixed(0)} ms)${verdict}`,
  );
}

function time([program, ...args], cwd) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0 && !args.some((arg) => arg.includes("spectral")))
    throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A process that only parses the same files: nobody who reads YAML can be faster. */
function floor(parser) {
  const parse = parser === "yaml" ? "(await import('yaml')).parseDocument" : "(await import('js-yaml')).load";
  const script = `import { readFileSync, readdirSync } from "node:fs";
const parse = ${parse};
for (const name of readdirSync(".")) parse(readFileSync(name + "/smplan.yaml", "utf8"));`;
  const file = join(root, `node_modules/.smplan-floor-${parser}.mjs`);
  writeFileSync(file, script);
  return ["node", file];
}

function spectral() {
  const home = join(folder, "spectral");
  mkdirSync(home);
  execFileSync("npm", ["install", "--prefix", home, "--no-audit", "--no-fund", "@stoplight/spectral-cli@6"], {
    stdio: "inherit",
  });
  const asked = [
    "people",
    "objectives",
    "strategy",
    "technology",
    "kpis",
    "measurement",
    "crisis",
    "situation",
    "team",
    "plan",
  ];
  const ruleset = Object.fromEntries(
    asked.map((section) => [
      `has-${section}`,
      { given: "$", severity: "error", then: { field: section, function: "truthy" } },
    ]),
  );
  writeFileSync(join(home, "ruleset.json"), JSON.stringify({ rules: ruleset }));
  return [
    join(home, "node_modules/.bin/spectral"),
    "lint",
    "--ruleset",
    join(home, "ruleset.json"),
    "client-*/smplan.yaml",
  ];
}
