import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";
import { TerminalUser } from "../support/terminal.ts";

const plan = `smplan: 1
plan: { title: Пролет, language: bg, period: { start: 2027-01-01, end: 2027-12-31 } } # планът
kpis:
  - { id: visits, name: Посещения, unit: count, target: { value: 400, by: 2027-12-31 } }
  - { id: rate, name: Ангажираност, unit: percent, target: { value: 4, by: 2027-12-31 } }
`;

const cwdOf = (files: Record<string, string> = {}) => folder({ "smplan.yaml": plan, ...files });
const text = (cwd: string, file: string) => readFileSync(join(cwd, file), "utf8");

describe("smplan measure add", () => {
  test("creates a results file, adds it to the plan, and changes nothing else in the plan", async () => {
    const cwd = cwdOf();
    const { code, out, err } = await runSmplan(
      ["measure", "add", "visits", "1 262", "--date", "2027-01-31"],
      { cwd },
    );
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("Записана е 1 стойност в results.csv.");
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,visits,1262,\n");
    expect(text(cwd, "smplan.yaml")).toContain("results: results.csv");
    expect(text(cwd, "smplan.yaml").startsWith(plan.trimEnd())).toBe(true);
    await runSmplan(["measure", "add", "rate", "3,5 %", "--date", "2027-01-31", "--note", "на ръка"], {
      cwd,
    });
    expect(text(cwd, "results.csv")).toContain("2027-01-31,rate,3.5,на ръка\n");
    expect((await runSmplan(["report", "--today", "2027-02-01"], { cwd })).out).toContain("1262");
  });

  test("changes nothing when repeated, and reports a different value without recording it", async () => {
    const cwd = cwdOf();
    const add = (value: string) =>
      runSmplan(["measure", "add", "visits", value, "--date", "2027-01-31"], { cwd });
    await add("262");
    const before = text(cwd, "results.csv");
    expect(await add("262")).toMatchObject({ code: 0 });
    const other = await add("263");
    expect(other.code).toBe(1);
    expect(other.out).toContain("Посещения: 263, но вече е записано Посещения: 262");
    expect(text(cwd, "results.csv")).toBe(before);
  });

  test("reports an unknown KPI and an invalid value", async () => {
    const cwd = cwdOf();
    expect((await runSmplan(["measure", "add", "visit", "1"], { cwd })).err).toContain('"visits"');
    expect((await runSmplan(["measure", "add", "visits", "many"], { cwd })).code).toBe(2);
    expect(text(cwd, "smplan.yaml")).toBe(plan);
  });
});

describe("smplan measure import", () => {
  test("records values only after a confirmation", async () => {
    const cwd = cwdOf({ "in.csv": "date;kpi;value\n2027-01-31;visits;262,5\n2027-02-28;visits;много\n" });
    const refused = await runSmplan(["measure", "import", "in.csv"], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("in.csv:3: стойността не е число.");
    expect(refused.err).toContain("--yes");
    const person = new TerminalUser(["measure", "import", "in.csv"], { cwd, env: { LANG: "bg_BG.UTF-8" } });
    await person.waitFor("Да се запише ли 1 стойност в results.csv?");
    person.type("да\r");
    expect(await person.waitForExit()).toBe(0);
    expect(text(cwd, "results.csv")).toContain("2027-01-31,visits,262.5,");
  });

  test("imports the named columns of an export, sums whole months, and skips rows without a date", async () => {
    // The format of Google Analytics 4: comments, a header, dates without hyphens, a sum at the end.
    const days = Array.from({ length: 40 }, (_, index) => {
      const day = new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10).replaceAll("-", "");
      return `${day},${index + 1},"1,000.5"`;
    });
    const ga4 = `# ----------\n# Traffic acquisition\n# ----------\n\nDate,Sessions,Other\n${days.join("\n")}\n,820,\n`;
    const cwd = cwdOf({ "ga4.csv": ga4 });
    const args = ["--column", "visits=Sessions", "--per", "month", "--numbers", "en", "--yes"];
    expect((await runSmplan(["measure", "import", "ga4.csv", ...args], { cwd })).code).toBe(0);
    // 1 + 2 + ... + 31; February is not complete.
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,visits,496,\n");
    const again = await runSmplan(["measure", "import", "ga4.csv", ...args], { cwd });
    expect(again.out).toContain("1 стойност вече е записана.");
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,visits,496,\n");
  });

  test("reads UTF-16, semicolons and day-first dates, and fails if dates are ambiguous", async () => {
    const meta = `sep=;\r\n"Охват"\r\n"Дата";"Primary"\r\n"13/01/2027";"1 234"\r\n"02/02/2027";"20"\r\n`;
    const cwd = cwdOf({ "unclear.csv": "Date,A\n01/02/2027,5\n" });
    writeFileSync(
      join(cwd, "meta.csv"),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(meta, "utf16le")]),
    );
    await runSmplan(["measure", "import", "meta.csv", "--column", "visits=primary", "--yes"], { cwd });
    expect(text(cwd, "results.csv")).toContain("2027-01-13,visits,1234,\n2027-02-02,visits,20,");
    const unclear = await runSmplan(["measure", "import", "unclear.csv", "--column", "visits=A", "--yes"], {
      cwd,
    });
    expect(unclear.code).toBe(2);
    expect(unclear.err).toContain("--dates");
    await runSmplan(["measure", "import", "unclear.csv", "--column", "visits=A", "--dates", "mdy", "--yes"], {
      cwd,
    });
    expect(text(cwd, "results.csv")).toContain("2027-01-02,visits,5,");
  });

  test("reports unreadable files and unknown columns, and changes no file", async () => {
    const cwd = cwdOf({ "odd.csv": "Day,Reach\n2027-01-01,5\n", "empty.csv": "" });
    const run = (...args: string[]) => runSmplan(["measure", "import", ...args, "--yes"], { cwd });
    expect((await run("odd.csv")).err).toContain("--column");
    expect((await run("odd.csv", "--column", "visits=Likes")).err).toContain("Likes");
    expect((await run("odd.csv", "--column", "visit=Reach")).code).toBe(2);
    expect((await run("missing.csv")).code).toBe(2);
    expect(await run("empty.csv")).toMatchObject({ code: 2, err: expect.stringContaining("empty.csv") });
    writeFileSync(join(cwd, "binary.csv"), Buffer.from([0, 1, 2, 255, 10, 0]));
    expect((await run("binary.csv", "--column", "visits=Reach")).code).toBe(2);
    expect(text(cwd, "smplan.yaml")).toBe(plan);
  });
});

describe("smplan measure import of exports", () => {
  const channels = `strategy:
  channels:
    - { id: li, platform: linkedin }
    - { id: ig, platform: instagram }
    - { id: fb, platform: facebook }
`;
  const planOf = (...kpis: string[]) =>
    `smplan: 1\nplan: { title: Spring, language: en, currency: EUR }\n${channels}kpis:\n${kpis.map((kpi) => `  - { name: N, ${kpi} }\n`).join("")}`;
  const days = Array.from({ length: 59 }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index)));
  const iso = (day: Date) => day.toISOString().slice(0, 10);
  const american = (day: Date) => `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
  const meta = (title: string) =>
    Buffer.from(
      `\uFEFFsep=,\n"${title}"\n"Date","Primary"\n${days.map((day) => `"${iso(day)}T00:00:00","100"`).join("\n")}`,
      "utf16le",
    );

  test("finds the sheet of a workbook, and divides sums by sums for each month", async () => {
    const cwd = folder({
      "smplan.yaml": planOf("id: er, metric: er-impressions, channel: li, cadence: monthly"),
    });
    const { default: writeWorkbook } = await import("write-excel-file/node");
    const cells = (rows: (string | number)[][]) => rows.map((row) => row.map((value) => ({ value })));
    const rows = days.map((day, index) => [american(day), index === 0 ? 2000 : 1000, 20, 8, 1, 1, 0.03]);
    const headers = [
      "Date",
      "Impressions (total)",
      "Clicks (total)",
      "Reactions (total)",
      "Comments (total)",
      "Reposts (total)",
      "Engagement rate (total)",
    ];
    await writeWorkbook([
      { sheet: "All posts", data: cells([["Post title", "Post link"]]) },
      { sheet: "Metrics", data: cells([["Aggregated metrics"], headers, ...rows]) },
    ]).toFile(join(cwd, "li.xlsx"));
    const { err, code } = await runSmplan(["measure", "import", "li.xlsx", "--yes"], { cwd });
    expect(err.split("\n").slice(0, 3)).toEqual([
      "li.xlsx: LinkedIn page, content → N",
      "  January 1, 2027 – February 28, 2027, days of UTC",
      "  Recognized by 7 of its 7 columns and its name.",
    ]);
    expect(code).toBe(0);
    // 930 interactions of 32 000 impressions; 28 times 30 of 28 000.
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,er,2.9063,\n2027-02-28,er,3,\n");
  });

  test("asks for the channel of an ambiguous export, and reports unused exports", async () => {
    const cwd = folder({
      "smplan.yaml": planOf("id: a, metric: views, channel: ig", "id: b, metric: views, channel: fb"),
    });
    writeFileSync(join(cwd, "views.csv"), meta("Views"));
    writeFileSync(join(cwd, "reach.csv"), meta("Reach"));
    const withoutChannel = await runSmplan(["measure", "import", "views.csv", "--yes"], { cwd });
    expect(withoutChannel.code).toBe(2);
    expect(withoutChannel.err).toContain("say which with --channel");
    const withChannel = await runSmplan(
      ["measure", "import", "views.csv", "reach.csv", "--channel", "ig", "--yes"],
      {
        cwd,
      },
    );
    expect(withChannel.code).toBe(0);
    expect(withChannel.err).toContain("reach.csv: Meta Business Suite, insights by day; the plan has no KPI");
    expect(text(cwd, "results.csv")).toContain("2027-01-01,a,100,\n");
    expect(text(cwd, "results.csv")).not.toContain(",b,");
    expect((await runSmplan(["measure", "import", "reach.csv"], { cwd })).code).toBe(2);
  });

  test("reads a folder of mixed files: known ones are imported, unknown ones are listed at the end", async () => {
    const cwd = folder({
      "smplan.yaml": planOf("id: a, metric: reach, channel: ig"),
      "Audience.csv": '"Top cities"\n"Sofia","Plovdiv"\n"1.7","1.1"\n',
      "shopping.csv": "Milk,2\nBread,1\n",
      "broken.zip": "PK\u0003\u0004nonsense",
    });
    writeFileSync(join(cwd, "Reach.csv"), meta("Instagram reach"));
    const files = ["Audience.csv", "Reach.csv", "broken.zip", "shopping.csv"];
    const { code, err, out } = await runSmplan(["measure", "import", ...files, "--yes"], { cwd });
    expect(err.split("\n")).toEqual([
      "Audience.csv: Meta Business Suite, audience by place; it describes the audience and has no figures by day.",
      "Reach.csv: Meta Business Suite, insights by day → N",
      "  January 1, 2027 – February 28, 2027; the time zone of its days is not stated",
      "  Recognized by 2 of its 2 columns and its title.",
      "Skipped: broken.zip: the archive cannot be unpacked. Download it again.",
      "Skipped: shopping.csv: it is not a known export. Name its columns with --column; smplan measure exports lists the known ones.",
      "",
    ]);
    expect(out).toContain("Recorded 59 values in results.csv.");
    expect(code).toBe(1);
    const none = await runSmplan(["measure", "import", "broken.zip", "shopping.csv", "--yes"], { cwd });
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining("None of the files could be read.") });
  });

  test("reads an archive as downloaded, and takes its days from its name", async () => {
    const cwd = folder({
      "smplan.yaml": `smplan: 1
plan: { title: Spring, language: en }
strategy: { channels: [{ id: yt, platform: youtube }] }
kpis: [{ id: v, name: V, metric: views, channel: yt, cadence: monthly }]
`,
      "Content 2027-01-01_2027-02-28 Cafe.zip": zipSync({
        "Table data.csv": strToU8(
          'Content,Video title,Video publish time,Views\na,Bread,"Jan 3, 2027",999\n',
        ),
        "Chart data.csv": strToU8(
          'Date,Content,Video title,Video publish time,Views\n2027-01-01,a,Bread,"Jan 3, 2027",9\n',
        ),
        "Totals.csv": strToU8(`Date,Views\n${days.map((day) => `${iso(day)},2`).join("\n")}\n`),
      }),
    });
    const { code, err } = await runSmplan(
      ["measure", "import", "Content 2027-01-01_2027-02-28 Cafe.zip", "--yes"],
      { cwd },
    );
    expect(err).toContain('Chart data.csv: it has only the videos of the chart. Import "Table data.csv"');
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,v,62,\n2027-02-28,v,56,\n");
    expect(code).toBe(1);
  });

  test("reads the sheets of a workbook from before Excel 2007, as LinkedIn exports it", async () => {
    const { utils, write } = await import("@e965/xlsx");
    const book = utils.book_new();
    const header = [
      "Date",
      "Sponsored followers",
      "Organic followers",
      "Auto-invited followers",
      "Total followers",
    ];
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([header, ...days.map((day) => [`${american(day)}`, 0, 3, 0, 2])]),
      "New followers",
    );
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["Location", "Total followers"],
        ["Sofia", 90],
      ]),
      "Location",
    );
    const cwd = folder({
      "smplan.yaml": planOf("id: n, metric: net-followers, channel: li, cadence: monthly"),
      "cafe_followers_1781710616688.xls": new Uint8Array(
        write(book, { type: "buffer", bookType: "biff8" }) as Buffer,
      ),
    });
    const { err, code } = await runSmplan(
      ["measure", "import", "cafe_followers_1781710616688.xls", "--yes"],
      { cwd },
    );
    expect(err).toContain("LinkedIn page, followers → N");
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-01-31,n,62,\n2027-02-28,n,56,\n");
    expect(code).toBe(0);
  });

  test("asks for the year and for the covered days, and does not guess them", async () => {
    const cwd = folder({
      "smplan.yaml": `smplan: 1
plan: { title: Spring, language: es }
strategy: { channels: [{ id: tt, platform: tiktok }, { id: fb, platform: facebook }] }
kpis:
  - { id: v, name: V, metric: views, channel: tt }
  - { id: p, name: P, metric: posts-published, channel: fb, cadence: monthly }
`,
      "Overview.csv": "Date,Video Views,Profile Views\nDecember 31,1,1\nJanuary 1,2,1\n",
      "posts.csv":
        "Post ID,Page ID,Page name,Publish time,Views\n1,9,Café,03/18/2025 10:00,10\n2,9,Café,03/20/2025 10:00,10\n",
    });
    const run = (...args: string[]) => runSmplan(["measure", "import", ...args, "--yes"], { cwd });
    expect(await run("Overview.csv")).toMatchObject({ code: 2, err: expect.stringContaining("--year 2026") });
    expect((await run("Overview.csv", "--year", "2027")).code).toBe(0);
    expect(text(cwd, "results.csv")).toContain("2026-12-31,v,1,\n2027-01-01,v,2,");
    expect((await run("posts.csv")).err).toContain("--from y --to");
    expect((await run("posts.csv", "--from", "2025-03-01")).err).toContain("--from and --to belong together");
    await run("posts.csv", "--from", "2025-03-01", "--to", "2025-03-31");
    expect(text(cwd, "results.csv")).toContain("2025-03-31,p,2,");
  });

  test("does not add up people who are reached on several days", async () => {
    const cwd = folder({ "smplan.yaml": planOf("id: r, metric: reach, channel: ig, cadence: monthly") });
    writeFileSync(join(cwd, "reach.csv"), meta("Instagram reach"));
    const refused = await runSmplan(["measure", "import", "reach.csv", "--yes"], { cwd });
    expect(refused.err).toContain("cannot be added up");
    expect(refused.out).toContain("nothing new");
    expect(
      (await runSmplan(["measure", "import", "reach.csv", "--yes", "--take", "sum"], { cwd })).out,
    ).toContain("3,100");
  });

  test("counts a day in two files once, and leaves out incomplete months", async () => {
    const cwd = folder({ "smplan.yaml": planOf("id: v, metric: website-visits, cadence: monthly") });
    const part = (from: number, to: number) =>
      `Date,Sessions\n${days
        .slice(from, to)
        .map((day) => `${iso(day)},10\n`)
        .join("")}`;
    writeFileSync(join(cwd, "a.csv"), part(3, 40));
    writeFileSync(join(cwd, "b.csv"), part(30, 59));
    const { err } = await runSmplan(["measure", "import", "a.csv", "b.csv", "--yes"], { cwd });
    expect(err).toContain("N: up to January 31, 2027 not covered from the first to the last day, left out.");
    expect(text(cwd, "results.csv")).toBe("date,kpi,value,note\n2027-02-28,v,280,\n");
  });

  test("recognizes tables from the configuration, by KPIs and by metrics", async () => {
    const cwd = folder({
      "smplan.yaml": planOf(
        "id: orders, unit: count, cadence: monthly",
        "id: money, metric: revenue-social, cadence: monthly",
      ),
      "smplan.config.yaml": `exports:
  - name: Магазин
    date: Дата
    columns: { orders: [Онлайн, На място], revenue-social: Оборот }
    take: sum
    numbers: bg
    dates: dmy
`,
      "shop.csv": `Отчет\nДата;Онлайн;На място;Оборот\n${days.map((day) => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/2027;1;2;1 000,10\n`).join("")}`,
    });
    const { err, code } = await runSmplan(["measure", "import", "shop.csv", "--yes"], { cwd });
    expect(err).toBe("shop.csv: Магазин → N, N\n");
    expect(code).toBe(0);
    expect(text(cwd, "results.csv")).toContain("2027-01-31,money,31003.1,\n2027-01-31,orders,93,\n");
  });

  test("replaces recorded values only with --replace, in the plan and in its files", async () => {
    const cwd = folder({
      "smplan.yaml": `${planOf("id: v, unit: count")}measurement:
  results:
    - old.csv
    - { kpi: v, date: 2027-01-01, value: 5 } # counted by hand
`,
      "old.csv": 'kpi;value;date;note\r\nv;1,5;2027-01-02;"two\r\nlines"\r\n\r\nv;2;2027-01-03;\r\n',
      "in.csv": "date,kpi,value\n2027-01-01,v,6\n2027-01-02,v,2.5\n2027-01-03,v,2\n",
    });
    const before = text(cwd, "smplan.yaml");
    expect((await runSmplan(["measure", "import", "in.csv", "--yes"], { cwd })).code).toBe(1);
    expect(text(cwd, "smplan.yaml")).toBe(before);
    const { code, out } = await runSmplan(["measure", "import", "in.csv", "--yes", "--replace"], { cwd });
    expect(out).toContain("2027-01-02  N: 2.5 instead of N: 1.5");
    expect(code).toBe(0);
    expect(text(cwd, "smplan.yaml")).toBe(before.replace("value: 5", "value: 6"));
    expect(text(cwd, "old.csv")).toBe(
      'kpi;value;date;note\r\nv;2,5;2027-01-02;"two\r\nlines"\r\n\r\nv;2;2027-01-03;\r\n',
    );
    expect((await runSmplan(["measure", "import", "in.csv", "--yes"], { cwd })).code).toBe(0);
  });

  test("reports broken workbooks, other currencies, and several days in a row", async () => {
    const cwd = folder({ "smplan.yaml": planOf("id: c, metric: spend, channel: ig") });
    const run = async (name: string, bytes: Buffer | string) => {
      writeFileSync(join(cwd, name), bytes);
      return await runSmplan(["measure", "import", name, "--yes"], { cwd });
    };
    const old = await run("old.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect(old).toMatchObject({ code: 2, err: expect.stringContaining("save it as .xlsx") });
    expect(await runSmplan(["measure", "import", "."], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining("Name the files in it"),
    });
    expect(await run("broken.xlsx", "PK\u0003\u0004nonsense")).toMatchObject({ code: 2 });
    const ads = "Day,Amount spent (USD),Link clicks\n2027-01-01,3.20,1\n";
    expect(await run("ads.csv", ads)).toMatchObject({ code: 2, err: expect.stringContaining("USD") });
    const weeks = "Reporting starts,Reporting ends,Amount spent (EUR)\n2027-01-01,2027-01-07,3.20\n";
    expect((await run("weeks.csv", weeks)).err).toContain("weeks.csv:2: it is of several days together");
  });

  test("streams exports: half a million rows need little memory", async () => {
    const cwd = folder({ "smplan.yaml": planOf("id: s, metric: social-sessions, cadence: monthly") });
    const rows = (day: Date) => {
      const date = iso(day).replaceAll("-", "");
      return Array.from({ length: 8500 }, (_, index) => `${date},Organic Social,/page/${index},2\n`).join("");
    };
    const file = join(cwd, "ga4.csv");
    writeFileSync(file, "Date,Session default channel group,Landing page,Sessions\n");
    for (const day of days) appendFileSync(file, rows(day));
    const { code, err } = await runSmplan(["measure", "import", "ga4.csv", "--yes"], {
      cwd,
      node: ["--max-old-space-size=48"],
    });
    expect(err).toContain("ga4.csv: Google Analytics 4, report by day → N\n");
    expect(code).toBe(0);
    expect(text(cwd, "results.csv")).toBe(
      "date,kpi,value,note\n2027-01-31,s,527000,\n2027-02-28,s,476000,\n",
    );
  });

  test("lists the known exports", async () => {
    const { out } = await runSmplan(["measure", "exports"], { cwd: folder({}) });
    expect(out).toContain("Google Analytics 4, report by day\n  website-visits");
  });
});

describe("smplan lint of a plan whose results are in a file", () => {
  const behind = `smplan: 1
plan: { title: T, status: approved, period: { start: 2027-01-01, end: 2027-12-31 } }
kpis: [{ id: orders, name: Orders, cadence: monthly, baseline: { value: 0 }, target: { value: 300, by: 2027-12-31 } }]
measurement:
  corrections: [{ kpi: orders, when: behind, then: Do more }]
  results: r.csv
`;
  const rulesOf = async (cwd: string, ...args: string[]) =>
    (await runSmplan(["lint", "-f", "compact", ...args], { cwd })).out.match(
      /(?<=\[)measurement\/(?:behind|overdue)/g,
    );

  test("reports KPIs that are behind or overdue, also with a cache, until a correction is recorded", async () => {
    const cwd = folder({ "smplan.yaml": behind, "r.csv": "date,kpi,value\n2027-07-01,orders,10\n" });
    const today = ["--today", "2027-07-02"];
    expect(await rulesOf(cwd, ...today, "--cache")).toEqual(["measurement/behind"]);
    writeFileSync(join(cwd, "r.csv"), "date,kpi,value\n2027-07-01,orders,150\n");
    expect(await rulesOf(cwd, ...today, "--cache")).toBeNull();
    expect(await rulesOf(cwd, "--today", "2027-10-02")).toEqual(["measurement/overdue"]);
    writeFileSync(join(cwd, "r.csv"), "date,kpi,value\n2027-07-01,orders,10\n");
    expect(await rulesOf(cwd, ...today, "--cache")).toEqual(["measurement/behind"]);
    await runSmplan(["correct", "orders", "--change", "Two reels a week", ...today], { cwd });
    expect(await rulesOf(cwd, ...today, "--cache")).toBeNull();
  });
});
