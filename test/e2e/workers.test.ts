import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

/**
 * Returns enough plans for several threads: every third with its own problem, and half of them with a shared
 * part.
 */
function clients(count: number): Record<string, string> {
  const files: Record<string, string> = { "shared/crisis.yaml": "levels: [{ id: a, name: TBD }]\n" };
  for (let index = 0; index < count; index++) {
    const id = String(index).padStart(3, "0");
    const crisis = index % 2 === 0 ? "crisis: { $include: ../shared/crisis.yaml }\n" : "";
    files[`client-${id}/smplan.yaml`] =
      `smplan: 1\nplan: { title: ${index % 3 === 0 ? "TODO" : `Plan ${index}`} }\n${crisis}`;
  }
  return files;
}

const config = "rules: { structure/section: off, crisis/manual: off }\nplugins: [./rules/short.mjs]\n";
const rule = `export default {
  id: "own/short",
  messages: { short: 'The title "{title}" is short.' },
  reads: "all",
  check(sections, report) {
    if (sections.plan.title === "Plan 7") report(sections.plan, "short", { at: "title", data: { title: sections.plan.title } });
  },
};
`;

describe("--workers", () => {
  test("give the same findings in the same order as one worker", async () => {
    const cwd = folder({ ...clients(130), "smplan.config.yaml": config, "rules/short.mjs": rule });
    const run = (...args: string[]) =>
      runSmplan(["lint", "--format", "json", "--today", "2027-01-15", ...args], { cwd });
    const withOneWorker = await run("--workers", "1");
    expect(withOneWorker.code).toBe(0);
    const { findings } = JSON.parse(withOneWorker.out);
    const found = new Set(findings.map((finding: { rule: string }) => finding.rule));
    expect([...found]).toEqual(expect.arrayContaining(["own/short", "structure/placeholder"]));
    expect(
      findings.filter(({ file }: { file: string }) => file === "shared/crisis.yaml").length,
    ).toBeLessThan(10);
    expect(await run("--workers", "3")).toEqual(withOneWorker);
    expect(await run()).toEqual(withOneWorker);
    expect(await run("--cache")).toEqual(withOneWorker);
    expect(await run("--cache")).toEqual(withOneWorker);
    expect((await run("--language", "bg")).out).toBe((await run("--language", "bg", "--workers", "1")).out);
  });

  test("report the same first error as one worker", async () => {
    const broken = {
      "client-040/smplan.config.yaml": "rulez: {}\n",
      "client-099/smplan.config.yaml": "x: 1\n",
    };
    const cwd = folder({ ...clients(130), ...broken });
    const withOneWorker = await runSmplan(["lint", "--no-ignore", "--workers", "1"], { cwd });
    const withThreeWorkers = await runSmplan(["lint", "--no-ignore", "--workers", "3"], { cwd });
    expect(withThreeWorkers).toEqual(withOneWorker);
    expect(withThreeWorkers.code).toBe(2);
    expect(withThreeWorkers.err).toContain("client-040");
    expect(withThreeWorkers.err).not.toContain("    at ");
  });
});
