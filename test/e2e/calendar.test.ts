import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

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
  test("shows the next four weeks by week and day, or the first four of a plan that has not started", async () => {
    const { code, out, err } = await runSmplan(["calendar", "--today", "2026-12-01"], {
      cwd: folder({ "smplan.yaml": plan }),
    });
    expect(out).toContain("Week 10 · 8 Mar – 14 Mar");
    expect(out).toMatch(/Tue 9\s+18:00\s+Instagram\s+reel\s+Hot cross buns are back\.\s+approved/);
    expect(out).toMatch(/Tue 16\s+18:00\s+Instagram\s+reel\s+\(open slot\)/);
    expect(err).toContain("Europe/Sofia");
    expect(code).toBe(0);
  });

  test("is available in Bulgarian and Spanish", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const inLanguage = async (language: string) =>
      (await runSmplan(["calendar", "--month", "2027-03", "-l", language], { cwd })).out;
    expect(await inLanguage("bg")).toContain("(свободен слот)");
    expect(await inLanguage("es")).toContain("(hueco libre)");
  });

  test("rejects a plan that cannot be read, and keeps the file", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const write = () => runSmplan(["calendar", "--month", "2027-03", "-o", "march.ics"], { cwd });
    await write();
    const before = readFileSync(join(cwd, "march.ics"), "utf8");
    for (const broken of ['smplan: 1\nplan: { title: "A }\n', "- a list\n"]) {
      writeFileSync(join(cwd, "smplan.yaml"), broken);
      const { code, err } = await write();
      expect(err).toContain("smplan: smplan.yaml:");
      expect(code).toBe(2);
      expect(readFileSync(join(cwd, "march.ics"), "utf8")).toBe(before);
    }
  });

  test("reports that entries can be missing because the plan has errors", async () => {
    const cwd = folder({ "smplan.yaml": plan.replace("date: 2027-03-10", "date: 2027-13-10") });
    const { code, out, err } = await runSmplan(["calendar", "--month", "2027-03"], { cwd });
    expect(out).not.toContain("We open earlier.");
    expect(err).toContain(
      "smplan: smplan.yaml has errors, so that entries can be missing from the calendar. smplan lint smplan.yaml shows them.\n",
    );
    expect(code).toBe(0);
    const { err: complete } = await runSmplan(["calendar", "--month", "2027-03"], {
      cwd: folder({ "smplan.yaml": plan }),
    });
    expect(complete).not.toContain("smplan: ");
  });

  test("writes calendar files, and replaces only its own", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const write = () => runSmplan(["calendar", "--month", "2027-03", "-o", "march.ics"], { cwd });
    expect((await write()).code).toBe(0);
    expect((await write()).code).toBe(0);
    expect(readFileSync(join(cwd, "march.ics"), "utf8")).toContain("BEGIN:VEVENT");
    writeFileSync(join(cwd, "march.ics"), "mine");
    expect((await write()).code).toBe(2);
  });

  test("exports approved posts for one profile at a time, and reports what is missing", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const hootsuite = (...rest: string[]) =>
      runSmplan(
        [
          "calendar",
          "--month",
          "2027-03",
          "-f",
          "hootsuite",
          ...(rest.includes("--today") ? [] : ["--today", "2027-01-01"]),
          ...rest,
        ],
        {
          cwd,
        },
      );
    const both = await hootsuite();
    expect(both.err).toContain('Choose one, as in "--channel ig"');
    expect(both.code).toBe(2);
    const { code, out, err } = await hootsuite("--channel", "fb");
    expect(out).toBe("10/03/2027 12:00,We open earlier.,\r\n");
    expect(err).toContain("1 post is left out because it is not approved");
    expect(code).toBe(0);
    const late = await hootsuite("--channel", "fb", "--today", "2027-03-20");
    expect(late.err).toContain("smplan.yaml:8:9: news is left out: its time is over");
    expect(late.code).toBe(1);
  });

  test("writes a file for each channel, and several if one is full", async () => {
    const posts = Array.from(
      { length: 101 },
      (_, index) =>
        `    - { id: p${index}, date: 2027-03-${String(1 + (index % 28)).padStart(2, "0")}, time: "${String(8 + Math.floor(index / 28)).padStart(2, "0")}:00", channel: fb, status: approved, text: News }`,
    );
    const cwd = folder({ "smplan.yaml": `${plan}${posts.join("\n")}\n` });
    const args = ["calendar", "--month", "2027-03", "--today", "2027-01-01", "-f", "buffer", "-o", "buffer/"];
    const { code, err } = await runSmplan(args, { cwd });
    expect(code).toBe(1);
    expect(err).toContain("reel as an ordinary post");
    expect(readdirSync(join(cwd, "buffer")).sort()).toEqual(["buffer-fb-1.csv", "buffer-fb-2.csv"]);
    const rows = (file: string) => parse(readFileSync(join(cwd, "buffer", file), "utf8")).length;
    expect(rows("buffer-fb-1.csv") + rows("buffer-fb-2.csv")).toBe(102 + 2);
    expect((await runSmplan(args, { cwd })).code).toBe(1);
    writeFileSync(join(cwd, "buffer/buffer-fb-2.csv"), "mine");
    expect(await runSmplan(args, { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("--force"),
    });
    expect(readFileSync(join(cwd, "buffer/buffer-fb-2.csv"), "utf8")).toBe("mine");
  });

  test("writes no file if no post can be exported", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const { code, err } = await runSmplan(
      ["calendar", "--today", "2028-01-01", "-f", "hootsuite", "--channel", "fb", "-o", "fb.csv"],
      { cwd },
    );
    expect(err).toContain("news is left out");
    expect(code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["smplan.yaml"]);
  });

  test("supports a week, and a number of days from a date", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    const errorOf = async (...args: string[]) =>
      (await runSmplan(["calendar", "--today", "2027-03-01", ...args], { cwd })).err;
    expect(await errorOf("--week", "2027-W10")).toContain("from March 8, 2027 to March 14, 2027");
    expect(await errorOf("--next", "10d")).toContain("from March 1, 2027 to March 10, 2027");
    expect(await errorOf("--from", "2027-04-01", "--next", "2m")).toContain(
      "from April 1, 2027 to May 31, 2027",
    );
    expect(await errorOf("--week", "2027-W53")).toContain("2027-W10");
    expect(await errorOf("--next", "soon")).toContain("4w");
  });

  test("reports invalid options", async () => {
    const cwd = folder({ "smplan.yaml": plan });
    expect((await runSmplan(["calendar", "--channel", "igg"], { cwd })).err).toContain("Did you mean ig?");
    expect(
      (await runSmplan(["calendar", "--from", "2027-03-09", "--to", "2027-03-01"], { cwd })).err,
    ).toContain("no day is left");
    expect((await runSmplan(["calendar", "--month", "2027-13"], { cwd })).err).toContain("year-month");
    expect((await runSmplan(["calendar", "--status", "done"], { cwd })).err).toContain("in-review");
    expect((await runSmplan(["calendar", "--media-url", "media"], { cwd })).err).toContain(
      "https://example.org/media/",
    );
    const nowhere = folder({ "smplan.yaml": plan.replace("Europe/Sofia", "Europe/Sofya") });
    const { code, err } = await runSmplan(["calendar"], { cwd: nowhere });
    expect(err).toContain('There is no time zone "Europe/Sofya"');
    expect(code).toBe(2);
  });
});
