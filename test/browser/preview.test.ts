import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, test } from "vitest";
import { folder, program, smplan } from "../support/run.ts";
import { browserPath, launch } from "./browser.ts";

const plan = (target: number) => `smplan: 1
plan: { language: en, title: Spring }
objectives: [{ id: orders, statement: Sell more buns. }]
kpis: [{ id: buns, name: Buns, objective: orders, target: { value: ${target} } }]
crisis: { $include: crisis.yaml }
`;

let running: ChildProcess | undefined;
afterEach(() => running?.kill("SIGKILL"));

/** Starts the preview of a folder. Returns its address. */
async function start(cwd: string, ...args: string[]): Promise<string> {
  running = spawn(process.execPath, [program, "preview", ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  for await (const line of createInterface({ input: running.stderr as NodeJS.ReadableStream })) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the preview printed no address");
}

function ask(address: string, headers: Record<string, string> = {}, path = "/"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, address), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

const bakery = () => folder({ "smplan.yaml": plan(250), "crisis.yaml": "version: '1.0'\n" });

describe("smplan preview", { timeout: 60_000 }, () => {
  test("answers only to the name of this machine, and serves no other files", async () => {
    const address = await start(bakery());
    expect(await ask(address)).toBe(200);
    expect(await ask(address, { host: "elsewhere.example" })).toBe(403);
    expect(await ask(address, {}, "/smplan.yaml")).toBe(404);
  });

  test("reports that a port is taken, and picks a free one if none is set", async () => {
    const { port } = new URL(await start(bakery()));
    const first = running;
    const { code, err } = smplan(["preview", "--port", port], { cwd: bakery() });
    expect(err).toContain(`Port ${port} is taken`);
    expect(code).toBe(2);
    expect(new URL(await start(bakery())).port).not.toBe(port);
    first?.kill("SIGKILL");
  });

  // On Windows, a test cannot send Ctrl-C to a program.
  test.skipIf(process.platform === "win32")("exits with 0 on Ctrl-C", async () => {
    await start(bakery());
    running?.kill("SIGINT");
    expect(await once(running as ChildProcess, "exit")).toEqual([0, null]);
  });

  test("keeps running and shows the error if files are damaged or deleted", async () => {
    const cwd = bakery();
    mkdirSync(join(cwd, "smplan-templates/html"), { recursive: true });
    writeFileSync(join(cwd, "smplan-templates/html/cover.hbs"), "<p>ours</p>");
    const address = await start(cwd);
    const shows = (text: string) =>
      expect.poll(async () => (await fetch(address)).text(), { timeout: 10_000 }).toContain(text);
    const change = (from: number) => writeFileSync(join(cwd, "smplan.yaml"), plan(from));
    await shows("ours");
    rmSync(join(cwd, "smplan-templates"), { recursive: true });
    writeFileSync(join(cwd, "smplan-templates"), "x");
    change(251);
    await shows("smplan-templates cannot be read");
    rmSync(join(cwd, "smplan-templates"));
    mkdirSync(join(cwd, "smplan-templates/html/cover.hbs"), { recursive: true });
    change(252);
    await shows("cover.hbs is a folder");
    rmSync(join(cwd, "smplan-templates"), { recursive: true });
    rmSync(join(cwd, "smplan.yaml"));
    await shows("There is no file smplan.yaml");
    mkdirSync(join(cwd, "smplan.yaml"));
    await shows("smplan.yaml is a folder");
    rmSync(join(cwd, "smplan.yaml"), { recursive: true });
    change(253);
    await shows("253");
    expect(running?.exitCode).toBeNull();
  }, 40_000);

  test.runIf(browserPath)(
    "shows saved changes, also in included files, and keeps the last version while the YAML is invalid",
    async () => {
      const cwd = bakery();
      const address = await start(cwd);
      const browser = await launch();
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(address);
      await page
        .locator("#kpis-buns .notes code", { hasText: "kpis/baseline smplan.yaml:4" })
        .first()
        .waitFor();
      writeFileSync(join(cwd, "smplan.yaml"), plan(300));
      await page.getByText("300", { exact: true }).first().waitFor();
      writeFileSync(join(cwd, "crisis.yaml"), "version: '7.5'\n");
      await page.getByText("7.5", { exact: true }).first().waitFor();
      writeFileSync(join(cwd, "smplan.yaml"), "smplan: [");
      await page.locator(".preview-problem", { hasText: "smplan.yaml:1" }).waitFor();
      expect(await page.getByText("300", { exact: true }).count()).toBeGreaterThan(0);
      writeFileSync(join(cwd, "smplan.yaml"), plan(350));
      await page.getByText("350", { exact: true }).first().waitFor();
      expect(await page.locator(".preview-problem").count()).toBe(0);
      expect(errors).toEqual([]);
      expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(plan(350));
      await browser.close();
    },
  );
});
