/**
 * Times smplan as whole processes against an empty Node process, against a process that only parses, and against
 * Spectral 6, which is installed into a temporary folder. Every ratio is paired: both commands take turns within one
 * run, so that a busy machine slows both. The start is also timed with Node 22 and 24, which are installed into the same
 * folder. `npm run bench -- --quick` skips the slow parts, and `--init` times only the wizard.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { timeInTerminal } from "./first-question.js";
import { timePreview } from "./preview.js";
import { installSpectral } from "./spectral.js";
import { median, time } from "./time.js";

const root = join(import.meta.dirname, "../..");
const sample = join(import.meta.dirname, "300-lines.smplan.yaml");
const folder = mkdtempSync(join(tmpdir(), "smplan-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const empty = { name: "node -e 0", command: ["node", "-e", "0"] };
const smplan = (...args) => ({
  name: ["smplan", ...args].join(" "),
  command: ["node", join(root, "bin/smplan.js"), ...args],
});
const text = readFileSync(sample, "utf8");
const lines = text.trimEnd().split("\n").length;

console.log(
  `Node ${process.version}, ${availableParallelism()} processors; medians of paired runs; plans of ${lines} lines\n`,
);

await firstQuestion();
if (process.argv.includes("--init")) process.exit();

const one = join(folder, "one");
mkdirSync(one);
cpSync(sample, join(one, "smplan.yaml"));
compare(empty, empty, { runs: 15 });
compare(smplan("--version"), empty, { runs: 25, limit: 1.4 });
// From version 22 on, Node keeps compiled code for the next run.
const keepsCompiled = "enableCompileCache" in Module;
compare(smplan("lint", "smplan.yaml"), empty, { runs: 25, limit: keepsCompiled ? 2 : 3, cwd: one });
compare(smplan("render", "-o", "smplan.html"), empty, { runs: 25, limit: keepsCompiled ? 8 : 5, cwd: one });
if (!process.argv.includes("--quick")) for (const version of [22, 24]) otherVersion(version);
const saved = join(folder, "saved");
mkdirSync(saved);
cpSync(sample, join(saved, "smplan.yaml"));
const shown = median(await timePreview(join(root, "bin/smplan.js"), saved, 15));
print("smplan preview, after a save", shown, "", shown <= 200 ? "within 200 ms" : "OVER 200 ms");

const thousand = layOut(1_000);
console.log("\n1,000 plans");
const floor = parser("js-yaml");
compare(smplan("lint"), floor, { runs: 5, cwd: thousand });
compare(smplan("lint", "--workers", "1"), floor, { runs: 5, cwd: thousand });
compare(parser("yaml"), floor, { runs: 3, cwd: thousand });
const documents = {
  ...smplan("render", "-f", "html", "-o", join(folder, "documents/")),
  name: "smplan render -f html",
};
const printed = compare(documents, floor, { runs: 3, cwd: thousand });
print("", printed, "", printed <= 10_000 ? "within 10 s" : "OVER 10 s");
const spectral = process.argv.includes("--quick") ? undefined : installSpectral(join(folder, "spectral"));
if (spectral) {
  compare(smplan("lint"), spectral, { runs: 5, limit: 1 / 3, cwd: thousand });
  time(smplan("lint", "--cache").command, thousand);
  compare(smplan("lint", "--cache"), spectral, { runs: 5, limit: 1 / 20, cwd: thousand });
}
shares(thousand);
if (!process.argv.includes("--quick")) growth();

/** Times the start with another major version of Node. */
function otherVersion(version) {
  const home = join(folder, `node-${version}`);
  mkdirSync(home);
  try {
    execFileSync("npm", ["install", "--prefix", home, "--no-audit", "--no-fund", `node@${version}`], {
      stdio: "ignore",
    });
  } catch {
    console.log(`Node ${version} could not be installed, so the comparison leaves it out.`);
    return;
  }
  const node = join(home, "node_modules/node/bin/node");
  const onNode = ({ name, command: [, ...args] }) => ({
    name: `${name}, Node ${version}`,
    command: [node, ...args],
  });
  compare(onNode(smplan("lint", "smplan.yaml")), onNode(empty), { runs: 25, limit: 2, cwd: one });
  compare(onNode(smplan("render", "-o", "smplan.html")), onNode(empty), { runs: 25, limit: 8, cwd: one });
}

/** Writes a number of plans that differ slightly, each into its own folder. */
function layOut(count) {
  const many = join(folder, String(count));
  for (let index = 0; index < count; index++) {
    const client = join(many, `client-${index}`);
    mkdirSync(client, { recursive: true });
    writeFileSync(join(client, "smplan.yaml"), text.replace("title: ", `title: ${index} `));
  }
  return many;
}

/** Measures the time until the wizard asks its first question in a terminal. */
async function firstQuestion() {
  const home = join(folder, "home");
  mkdirSync(home);
  const took = [];
  const base = [];
  for (let run = 0; run < 25; run++) {
    took.push(
      await timeInTerminal(smplan("init", "--language", "en").command, home, "? What shall we begin with?"),
    );
    base.push(await timeInTerminal(empty.command, home));
  }
  report("smplan init, first question", took, { name: `${empty.name} in a terminal`, base, limit: 4 });
}

/** Takes turns between two commands, and prints both medians and their ratio. Returns the median of the first one. */
function compare(subject, against, { runs, limit, cwd = folder }) {
  const took = [];
  const base = [];
  for (let run = 0; run < runs; run++) {
    took.push(time(subject.command, cwd).milliseconds);
    base.push(time(against.command, cwd).milliseconds);
  }
  report(subject.name, took, { name: against.name, base, limit });
  return median(took);
}

/** Prints both medians and their ratio. */
function report(subject, took, { name, base, limit }) {
  const ratio = median(took) / median(base);
  const verdict = limit === undefined ? "" : ratio <= limit ? `within ${limit}` : `OVER ${limit}`;
  print(subject, median(took), `${ratio.toFixed(2)} of ${name} (${median(base).toFixed(0)} ms)`, verdict);
}

function print(name, milliseconds, note, verdict = "") {
  console.log(
    `${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms   ${note.padEnd(46)} ${verdict}`.trimEnd(),
  );
}

/** Returns a command that only parses the same files: no program that reads YAML can be faster. */
function parser(name) {
  const parse = name === "yaml" ? "(await import('yaml')).parseDocument" : "(await import('js-yaml')).load";
  const file = join(root, `node_modules/.smplan-floor-${name}.mjs`);
  writeFileSync(
    file,
    `import { readFileSync, readdirSync } from "node:fs";
const parse = ${parse};
for (const folder of readdirSync(".")) if (!folder.startsWith(".")) parse(readFileSync(folder + "/smplan.yaml", "utf8"));`,
  );
  return { name: `parsing by ${name} alone`, command: ["node", file] };
}

/** The slowest rules, as shares of a whole run. */
function shares(cwd) {
  const { stderr } = time(smplan("lint", "--timing").command, cwd);
  const whole = Number(/of the (\d+) ms of the run/.exec(stderr)?.[1]);
  const rules = Array.from(stderr.matchAll(/^(\S+\/\S+) +([\d.]+) /gm), ([, rule, took]) => [
    rule,
    Number(took),
  ]);
  console.log("\nThe slowest rules, by their share of a run");
  for (const [rule, took] of rules.slice(0, 5))
    print(
      rule,
      took,
      `${((100 * took) / whole).toFixed(1)} %`,
      took / whole <= 0.05 ? "within 5 %" : "OVER 5 %",
    );
}

/** Measures how time and memory grow with the number of plans. */
function growth() {
  console.log("\nGrowth");
  let first;
  for (const count of [1_000, 5_000, 20_000]) {
    const { milliseconds, megabytes } = time(
      smplan("lint").command,
      count === 1_000 ? thousand : layOut(count),
    );
    const each = milliseconds / count;
    first ??= each;
    const note = `${each.toFixed(2)} ms a plan, ${(each / first).toFixed(2)} of the first; ${megabytes} MB`;
    print(
      `${count.toLocaleString("en")} plans`,
      milliseconds,
      note,
      megabytes <= 400 ? "within 400 MB" : "OVER 400 MB",
    );
  }
}
