import { join } from "node:path";
import { expect, test } from "vitest";
import { InputFiles } from "../../../src/platform/input-files.ts";
import { nodeFileSystem } from "../../../src/platform/node-file-system.ts";
import type { ServiceRuntime } from "../../../src/platform/service-runtime.ts";
import { withFiles } from "../../../src/platform/with-files.ts";
import { createCalendar } from "../../../src/services/calendar/create-calendar.ts";
import { diffPlans } from "../../../src/services/diff/diff-plans.ts";
import { renderPlan } from "../../../src/services/render/render-plan.ts";
import { createReports } from "../../../src/services/report/create-reports.ts";
import { listTemplates } from "../../../src/services/templates/templates.ts";

const examples = join(import.meta.dirname, "../../../examples");

const example = (name: string): string => join(examples, name);

/** Returns a runtime without streams, and the notices that it gets. */
function runtimeWithoutStreams(): { runtime: ServiceRuntime; notices: string[] } {
  const notices: string[] = [];
  const inputs = new InputFiles(nodeFileSystem);
  const runtime = {
    cwd: process.cwd(),
    env: {},
    files: inputs,
    inputs,
    now: () => new Date("2027-03-01T10:00:00Z"),
    notify: ({ message }: Error) => void notices.push(message),
  };
  return { runtime, notices };
}

test("a calendar has its entries and the text of a format", async () => {
  const { runtime } = runtimeWithoutStreams();
  const { content, files, problems } = await createCalendar(
    example("cafe-sofia/smplan.yaml"),
    { format: "ics" },
    runtime,
  );
  expect(content.entries.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  expect(files).toEqual([{ file: undefined, text: expect.stringContaining("BEGIN:VCALENDAR") }]);
});

test("each plan has a report on the day of the runtime", async () => {
  const { runtime } = runtimeWithoutStreams();
  const reports = await createReports([example("agency")], { language: "en" }, runtime);
  expect(reports).toHaveLength(3);
  expect(reports.every(({ asOf }) => asOf === "As of March 1, 2027")).toBe(true);
});

test("two plans have changes as sentences", async () => {
  const { runtime } = runtimeWithoutStreams();
  const versions = [example("agency/clients/dentist"), example("agency/clients/winery")] as const;
  const { count, sections } = await diffPlans(versions, { only: ["kpis"] }, runtime);
  expect(count).toBeGreaterThan(0);
  expect(sections.map(({ changes }) => changes.length)).toEqual([count]);
});

test("a plan is rendered, and a logo that cannot be read is a notice", async () => {
  const { runtime, notices } = runtimeWithoutStreams();
  const files = {
    realPath: (path: string) => runtime.files.realPath(path),
    exists: (path: string) => runtime.files.exists(path),
    read(path: string): Uint8Array {
      if (path.endsWith(".svg")) throw new Error("unreadable");
      return runtime.files.read(path);
    },
  };
  const document = await renderPlan(example("charity-es"), "html", {}, withFiles(runtime, files));
  expect(String(document)).toContain("<html");
  expect(notices).toEqual(["the logo assets/logo.svg is left out: it cannot be read."]);
});

test("the list of templates has no files in a project without templates", async () => {
  const { runtime } = runtimeWithoutStreams();
  const templates = await listTemplates(runtime);
  expect(templates.every(({ builtIn, file }) => builtIn && file === undefined)).toBe(true);
});
