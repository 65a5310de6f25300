import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import packageFile from "../../package.json";
import renovate from "../../renovate.json";

const root = join(import.meta.dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  "timeout-minutes"?: number;
  permissions?: Record<string, string>;
  steps?: Step[];
  strategy?: { matrix: { os: string[]; node: string[]; include: { os: string; node: string }[] } };
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": unknown };
  jobs: Record<string, Job>;
}

describe.each(filesIn(".github/workflows"))("%s", (file) => {
  const source = text(file);
  const workflow: Workflow = parse(source);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test("has read-only permissions, unless a job overrides them", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  test("limits the time of jobs, and cancels outdated runs", () => {
    for (const job of jobs) if (!job.uses) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
    expect(workflow.concurrency.group).toEqual(expect.any(String));
  });

  test("pins each action to a commit, with its version in a comment", () => {
    const uses = [...source.matchAll(/uses: (.+)$/gm)].map(([, action = ""]) => action);
    for (const action of uses)
      if (!action.startsWith("./")) expect(action).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    for (const action of uses) if (action.startsWith("./")) expect(existsSync(join(root, action))).toBe(true);
  });

  test("keeps no token in the checkout, and puts no expression into a script, because it would be executed", () => {
    for (const step of steps) {
      if (step.uses?.startsWith("actions/checkout@"))
        expect(step.with).toMatchObject({ "persist-credentials": false });
      expect(step.run ?? "").not.toContain("${{");
    }
  });

  test("runs scripts that exist", () => {
    const scripts = steps.map(({ run = "" }) => run).join("\n");
    for (const [, name = ""] of scripts.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(packageFile.scripts)).toContain(name);
    for (const [, script = ""] of scripts.matchAll(/node (\S+\.js)/g))
      expect(`${script} ${existsSync(join(root, script))}`).toBe(`${script} true`);
  });
});

describe("the workflow that tests", () => {
  const { on, jobs }: Workflow = parse(text(".github/workflows/test.yml"));
  const matrix = jobs.test?.strategy?.matrix;

  test("runs for pull requests, on main, and before a release", () => {
    expect(Object.keys(on)).toEqual(["push", "pull_request", "workflow_call"]);
    const release: Workflow = parse(text(".github/workflows/release.yml"));
    expect(release.jobs.test?.uses).toBe("./.github/workflows/test.yml");
  });

  test("covers the supported versions of Node from the lowest on, and three systems", () => {
    const [lowest] = matrix?.node ?? [];
    expect(`${lowest}\n`).toBe(text(".node-version"));
    expect(packageFile.engines.node).toMatch(
      new RegExp(`^\\^${lowest?.replaceAll(".", "\\.")} \\|\\| >=22\\.`),
    );
    expect(matrix?.node.map((version) => version.split(".")[0])).toEqual(["20", "22", "24"]);
    const systems = [...(matrix?.os ?? []), ...(matrix?.include ?? []).map(({ os }) => os)];
    expect(systems).toEqual(["ubuntu-latest", "macos-latest", "windows-latest"]);
  });
});

describe("issue forms", () => {
  const forms = filesIn(".github/ISSUE_TEMPLATE").filter((file) => !file.endsWith("/config.yml"));

  test.each(forms)("%s has a name, a description and questions with unique ids", (file) => {
    const { name, description, body } = parse(text(file));
    expect([name, description]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\.$/)]);
    const fields = body.filter(({ type }: { type: string }) => type !== "markdown");
    const ids = fields.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of fields) {
      expect(["input", "textarea", "dropdown"]).toContain(type);
      expect(attributes.label).toMatch(/\w/);
    }
  });
});

describe("the configuration of Renovate", () => {
  const versions: Record<string, string> = packageFile.devDependencies;

  test("limits existing packages to versions that are in use", () => {
    for (const rule of renovate.packageRules) {
      const [, limit = ""] = /^<(.+)$/.exec(rule.allowedVersions ?? "") ?? [];
      for (const name of rule.matchPackageNames ?? []) {
        expect(Object.keys(versions)).toContain(name);
        expect(isBelow(versions[name] ?? "", limit)).toBe(true);
      }
    }
  });

  test("merges nothing automatically", () => {
    expect(renovate.automerge).toBe(false);
    expect(text("renovate.json").match(/automerge/g)).toHaveLength(1);
  });
});

/** Returns whether a version is lower than another, compared by numbers. */
function isBelow(version: string, limit: string): boolean {
  const [own, maximum] = [version, limit].map((numbers) => numbers.split(".").map(Number));
  const index = maximum?.findIndex((number, at) => number !== own?.[at]) ?? -1;
  return index >= 0 && (own?.[index] ?? 0) < (maximum?.[index] ?? 0);
}
