import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "./run.ts";

const plan = `smplan: 1
plan: { language: en, timezone: Europe/Sofia, period: { start: 2027-03-01, end: 2027-12-31 } }
strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }
calendar:
  slots: [{ id: craft, channel: ig, days: [tue], time: "18:00", format: reel }]
  posts:
    - { id: buns, date: 2027-03-09, channel: ig, status: approved, text: Hot cross buns are back. }
    - { id: news, date: 2027-03-10, time: "12:00", channel: fb, status: approved, text: We open earlier. }
    - { id: idea, date: 2027-03-11, time: "12:00", channel: fb, status: idea, text: A tour of the oven. }
`;

describe("smplan calendar", () => {
  test("shows four weeks by weeks and days; of a plan that has not begun, its first four", () => {
    const { code, out, err } = smplan(["calendar", "--today", "2026-12-01"], {
      cwd: folder({ "smplan.yaml": plan }),
    });
    expect(out).toContain("Week 10 · 8 Mar – 14 Mar");
    expect(out).toMatch(/Tue 9\s+18:00\s+Instagram: Hot cross buns are back\.\s+approved/);
    expect(out).toMatch(/Tue 16\s+18:00\s+Instagram: reel\s+\(free slot\)/);
    expect(err).toContain("Europe/Sofia");
    expect(code).toBe(0);
  });

  test("speaks Bulgarian and Spanish", () => {
    const cwd = folder({ "smplan.yaml": plan });
    const inLanguage = (language: string) =>
      smplan(["calendar", "--month", "2027-03", "-l", language], { cwd }).out;
    expect(inLanguage("bg")).toContain("(свободно място)");
    expect(inLanguage("es")).toContain("(hueco libre)");
  });

  test("writes calendars for programs, and replaces its own", () => {
    const cwd = folder({ "smplan.yaml": plan });
    const write = () => smplan(["calendar", "--month", "2027-03", "-o", "march.ics"], { cwd });
    expect(write().code).toBe(0);
    expect(write().code).toBe(0);
    expect(readFileSync(join(cwd, "march.ics"), "utf8")).toContain("BEGIN:VEVENT");
    writeFileSync(join(cwd, "march.ics"), "mine");
    expect(write().code).toBe(2);
  });

  test("gives publishing tools what is approved, one profile at a time, and says what is missing", () => {
    const cwd = folder({ "smplan.yaml": plan });
    const hootsuite = (...rest: string[]) =>
      smplan(["calendar", "--month", "2027-03", "--today", "2027-01-01", "-f", "hootsuite", ...rest], {
        cwd,
      });
    const both = hootsuite();
    expect(both.err).toContain('Choose one, as in "--channel ig"');
    expect(both.code).toBe(2);
    const { code, out, err } = hootsuite("--channel", "fb");
    expect(out).toBe("10/03/2027 12:00,We open earlier.,\r\n");
    expect(err).toContain("1 post is not approved");
    expect(code).toBe(0);
    expect(hootsuite("--channel", "fb", "--today", "2027-03-20").code).toBe(1);
  });

  test("says what was asked that cannot be", () => {
    const cwd = folder({ "smplan.yaml": plan });
    expect(smplan(["calendar", "--channel", "igg"], { cwd }).err).toContain("Did you mean ig?");
    expect(smplan(["calendar", "--from", "2027-03-09", "--to", "2027-03-01"], { cwd }).err).toContain(
      "no day is left",
    );
    expect(smplan(["calendar", "--month", "2027-13"], { cwd }).err).toContain("year-month");
  });
});
