import { expect, test } from "vitest";
import { examples, renderExampleText, renderPlanText } from "../../support/render.ts";

const plan = `smplan: 1
plan: { title: Spring, period: { start: 2027-01-01, end: 2027-03-31 }, language: en, currency: EUR }
people: { audiences: [{ id: neighbours, name: Neighbours }] }
objectives:
  - { id: buns, statement: Sell 300 buns a month by 31 March 2027., audiences: [neighbours] }
  - { id: known, statement: Be known in the street by 31 March 2027. }
strategy:
  channels:
    - { id: ig, platform: instagram, handle: bakery, objectives: [buns] }
    - { id: fb, platform: facebook, handle: bakery }
  actions: [{ id: door, description: Order form on the door, objectives: [buns], start: 2027-01-04, end: 2027-02-28 }]
kpis:
  - { id: orders, name: Orders, objective: buns, unit: count, direction: up, baseline: { value: 100 }, milestones: [{ value: 200, by: 2027-02-15 }], target: { value: 300, by: 2027-03-31 } }
  - { id: rating, name: Rating, unit: score, direction: keep, target: { min: 4.5, max: 5 } }
measurement: { results: [{ kpi: orders, date: 2027-02-15, value: 120 }] }
budget:
  lines:
    - { id: pay, category: people, description: Pay, amount: 100, per: month }
    - { id: poster, category: content, description: Posters, amount: 60, campaign: easter }
    - { id: spare, category: contingency, description: Reserve, amount: 50 }
campaigns: [{ id: easter, name: Easter, start: 2027-02-01, end: 2027-03-31 }]
calendar:
  slots: [{ id: tue, channel: ig, days: [tue], time: "18:00", format: reel }]
  posts:
    - { id: hello, date: 2027-01-05, time: "18:00", channel: ig, text: Good morning }
    - { id: extra, date: 2027-01-06, time: "12:00", channel: fb, text: Fresh buns }
`;

const markdown = await renderPlanText(plan, "markdown");
const html = await renderPlanText(plan, "html");

/** Returns the Markdown between a heading and the next one of its level. */
const part = (heading: string): string => markdown.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

test("the traceability matrix marks objectives without a KPI, channel, audience or action, and items without an objective", () => {
  const matrix = part("Traceability");
  expect(matrix).toContain("6 places are empty");
  for (const group of ["KPIs", "Channels", "Audiences", "Actions"])
    expect(matrix).toContain(`| **${group}** | **1** | **⚠ none** |`);
  expect(matrix).toContain("| Facebook @bakery **⚠ serves no objective** | | |");
  expect(matrix).toContain("| Orders | ● | |");
  expect(html.match(/<span class="tone hole">none<\/span>/g)?.length).toBeGreaterThanOrEqual(4);
});

test("the matrix for the board has no gaps that come from left-out fields, and the public document has no matrix", async () => {
  const board = await renderPlanText(plan, "html", "en", undefined, "board");
  expect(board).toContain('id="matrix"');
  const everyone = await renderPlanText(plan, "html", "en", undefined, "public");
  expect(everyone).not.toMatch(/id="matrix"|tone hole|Plan score/);
});

test("an objective links to its KPIs, channels and actions", () => {
  expect(html).toContain('<a href="#kpis-orders">Orders</a>');
  expect(html).toContain('<a href="#strategy-channels-ig">Instagram @bakery</a>');
  expect(html).toContain('<a href="#strategy-actions-door">Order form on the door</a>');
});

test("KPIs are listed by objective, with their trajectory, last value and status", () => {
  const kpis = part("KPIs");
  expect(kpis).toMatch(/\| \*\*Sell 300 buns a month by 31 March 2027\.\*\* \|[ |]+\n\| Orders \|/);
  expect(kpis).toContain("behind<br>120 (Feb 15, 2027)");
  expect(kpis).toMatch(/\| \*\*serves no objective\*\* \|[ |]+\n\| Rating \|/);
  expect(html).toContain("From 100 to 300. On the way: 200 by Feb 15, 2027. Last reading: 120.");
});

test("the budget is listed by category and by month, with undated costs separate", () => {
  const budget = part("Budget");
  expect(budget).toContain("| people | €300 | 73.2% |");
  expect(budget).toContain("| January 2027 | €100 | | | €100 |");
  expect(budget).toContain("| February 2027 | €100 | €28 | | €128 |");
  expect(budget).toContain("| Without a month | | | €50 | €50 |");
});

test("the calendar shows weeks from Monday, with the posts of each day", () => {
  expect(html).toContain('January 2027 <span class="under">5 posts</span>');
  const [january = ""] = html.match(/January 2027 <span[\s\S]*?<\/table>/) ?? [];
  const rows = january.match(/<tr><td>[\s\S]*?<\/tr>/g) ?? [];
  expect(rows[0]).toBe(`<tr>${"<td></td>".repeat(4)}<td>1</td><td>2</td><td>3</td></tr>`);
  expect(rows[1]).toContain('<td>4</td><td><span class="sheet-day posts-1 planned">5</span></td>');
  expect(part("Calendar")).toContain("| Tue 5, 18:00 | Instagram @bakery | post |");
});

test("anchors in a document are unique, and every internal link has a target", async () => {
  for (const { file } of examples) {
    const document = await renderExampleText(file, "html");
    const ids = [...document.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test.each(examples)("$name is smaller than half a megabyte", async ({ file }) => {
  expect(Buffer.byteLength(await renderExampleText(file, "html"))).toBeLessThan(500_000);
});

test("a year with seven slots a day stays below 150 kB", async () => {
  const slots = Array.from(
    { length: 7 },
    (_, at) =>
      `{ id: s${at}, channel: ig, days: [mon, tue, wed, thu, fri, sat, sun], time: "1${at}:00", format: reel }`,
  );
  const full = plan
    .replace("end: 2027-03-31 }, language", "end: 2027-12-31 }, language")
    .replace(/slots: \[.*\]/, `slots: [${slots.join(", ")}]`);
  expect(Buffer.byteLength(await renderPlanText(full, "html"))).toBeLessThan(150_000);
});

test("in Markdown, the heading of a section comes before equal headings, so that links in the contents work", () => {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  for (const title of ["Objectives", "KPIs", "Budget", "Campaigns", "Calendar", "Strategy"])
    expect(headings.indexOf(title)).toBe(markdown.match(/^#+ .+$/gm)?.indexOf(`## ${title}`));
});
