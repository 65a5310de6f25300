import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baseEnv, folder, program } from "../support/run.ts";

const members = Array.from({ length: 24 }, (_, index) => `p${index}`);

const plan = `smplan: 1
plan: { title: T, language: en }
team:
${members.map((id) => `  - { id: ${id}, name: N }\n`).join("")}kpis: [{ id: orders, name: Orders, unit: count }]
crisis:
  version: "2"
  scenarios: [{ id: hacked, name: Hacked, steps: [{ do: Log out }] }]
# The end.
`;

/** Runs programs, ten at the same time, and returns their exit codes. */
async function runConcurrently(cwd: string, all: readonly (readonly string[])[]): Promise<(number | null)[]> {
  const queue = [...all.entries()];
  const codes: (number | null)[] = [];
  const runNext = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, args] = next;
      const child = spawn(process.execPath, [program, ...args], {
        cwd,
        env: { PATH: process.env.PATH, HOME: cwd, TZ: "UTC", ...baseEnv },
        stdio: "ignore",
      });
      codes[index] = await new Promise((done) => child.on("exit", done));
    }
  };
  await Promise.all(Array.from({ length: 10 }, runNext));
  return codes;
}

const day = (index: number): string => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);

describe("programs that write one file at the same time lose nothing", { timeout: 120_000 }, () => {
  test("24 × correct", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const runs = members.map((_, index) => ["correct", "orders", "--change", `Change ${index}.`]);
    expect(new Set(await runConcurrently(cwd, runs))).toEqual(new Set([0]));
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    for (const index of members.keys()) expect(text).toContain(`Change ${index}.`);
    expect(text).toContain("# The end.\n");
    expect(readdirSync(cwd)).toEqual(["smplan.yaml"]);
  });

  test("24 × crisis ack, and a repeated person is recorded once", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const runs = [...members, "p0", "p1"].map((id) => ["crisis", "ack", id, "--now", "2027-01-01T12:00:00Z"]);
    expect(new Set(await runConcurrently(cwd, runs))).toEqual(new Set([0]));
    const text = readFileSync(join(cwd, "smplan.yaml"), "utf8");
    for (const id of members) expect(text.match(new RegExp(`person: ${id},`, "g"))).toHaveLength(1);
  });

  test("40 × measure add, which create the results file and add it to the plan once", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const runs = Array.from({ length: 40 }, (_, index) => [
      ...["measure", "add", "orders", String(index), "--date", day(index)],
    ]);
    expect(new Set(await runConcurrently(cwd, runs))).toEqual(new Set([0]));
    const lines = readFileSync(join(cwd, "results.csv"), "utf8").trimEnd().split("\n");
    expect(lines[0]).toBe("date,kpi,value,note");
    expect(lines.slice(1).sort()).toEqual(
      Array.from({ length: 40 }, (_, index) => `${day(index)},orders,${index},`),
    );
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8").match(/results\.csv/g)).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(["results.csv", "smplan.yaml"]);
  });

  test("10 × measure add of one day: one value is recorded, and the others are reported as different", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const runs = Array.from({ length: 10 }, (_, index) => [
      ...["measure", "add", "orders", String(index), "--date", "2027-01-01"],
    ]);
    const codes = await runConcurrently(cwd, runs);
    const [, row = "", ...others] = readFileSync(join(cwd, "results.csv"), "utf8").trimEnd().split("\n");
    expect(others).toEqual([]);
    expect(codes.map((code, index) => [index, code])).toEqual(
      codes.map((_, index) => [index, row === `2027-01-01,orders,${index},` ? 0 : 1]),
    );
  });

  test("4 × crisis start, and 24 log entries", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const now = ["--now", "2027-01-01T12:00:00Z"];
    expect(
      await runConcurrently(
        cwd,
        Array.from({ length: 4 }, () => ["crisis", "start", "hacked", ...now]),
      ),
    ).toEqual([0, 0, 0, 0]);
    const files = readdirSync(join(cwd, "incidents"));
    expect(files).toHaveLength(4);
    const runs = members.map((_, index) => [
      "crisis",
      "log",
      `Entry ${index}.`,
      "--incident",
      files[0] ?? "",
      ...now,
    ]);
    expect(new Set(await runConcurrently(cwd, runs))).toEqual(new Set([0]));
    const log = readFileSync(join(cwd, "incidents", files[0] ?? ""), "utf8")
      .trimEnd()
      .split("\n");
    expect(log).toHaveLength(25);
    for (const line of log) expect(() => JSON.parse(line)).not.toThrow();
    expect(readdirSync(join(cwd, "incidents"))).toEqual(files);
  });

  test("several baselines of different plans", async () => {
    const plans = Object.fromEntries(
      members.map((id) => [`${id}.smplan.yaml`, "smplan: 1\nplan: { title: TBD }\n"]),
    );
    const cwd = folder(plans);
    const runs = Object.keys(plans).map((name) => ["lint", name, "-p", "minimal", "--update-baseline"]);
    await runConcurrently(cwd, runs);
    const { findings } = JSON.parse(readFileSync(join(cwd, ".smplan-baseline.json"), "utf8"));
    expect(Object.keys(findings)).toHaveLength(24);
  });
});
