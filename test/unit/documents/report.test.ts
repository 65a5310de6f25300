import { expect, test } from "vitest";
import { examples, print, printExample } from "../../support/render.ts";

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

const markdown = await print(plan, "markdown");
const html = await print(plan, "html");

/** The Markdown between a heading and the next one of its kind. */
const part = (heading: string): string => markdown.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

test("an objective without a KPI, channel, audience or action has a hole in the matrix, and so has what serves none", () => {
  const matrix = part("Traceability");
  expect(matrix).toContain("6 places are empty");
  for (const group of ["KPIs", "Channels", "Audiences", "Actions"])
    expect(matrix).toContain(`| **${group}** | **1** | **⚠ none** |`);
  expect(matrix).toContain("| Facebook @bakery **⚠ serves no objective** | | |");
  expect(matrix).toContain("| Orders | ● | |");
  expect(html.match(/<span class="tone hole">none<\/span>/g)?.length).toBeGreaterThanOrEqual(4);
});

test("a plan cut for the board tells of no holes that only the cutting made, and the public of none", async () => {
  const board = await print(plan, "html", "en", undefined, "board");
  expect(board).toContain('id="matrix"');
  const everyone = await print(plan, "html", "en", undefined, "public");
  expect(everyone).not.toMatch(/id="matrix"|tone hole|Lint score/);
});

test("an objective's card leads to what serves it", () => {
  expect(html).toContain('<a href="#kpis-orders">Orders</a>');
  expect(html).toContain('<a href="#strategy-channels-ig">Instagram @bakery</a>');
  expect(html).toContain('<a href="#strategy-actions-door">Order form on the door</a>');
});

test("KPIs stand under their objectives, with their way, last reading and state", () => {
  const kpis = part("KPIs");
  expect(kpis).toMatch(/\| \*\*Sell 300 buns a month by 31 March 2027\.\*\* \|[ |]+\n\| Orders \|/);
  expect(kpis).toContain("behind<br>120 (Feb 15, 2027)");
  expect(kpis).toMatch(/\| \*\*serves no objective\*\* \|[ |]+\n\| Rating \|/);
  expect(html).toContain("From 100 to 300. On the way: 200 by Feb 15, 2027. Last reading: 120.");
});

test("the budget is told by category and by month, and what has no month is apart", () => {
  const budget = part("Budget");
  expect(budget).toContain("| people | €300 | 73.2% |");
  expect(budget).toContain("| January 2027 | €100 | | | €100 |");
  expect(budget).toContain("| February 2027 | €100 | €28 | | €128 |");
  expect(budget).toContain("| Without a month | | | €50 | €50 |");
});

test("the calendar shows each month from Monday on, with the posts of each day", () => {
  expect(html).toContain('January 2027 <span class="under">5 posts</span>');
  const [january = ""] = html.match(/January 2027 <span[\s\S]*?<\/table>/) ?? [];
  const rows = january.match(/<tr><td>[\s\S]*?<\/tr>/g) ?? [];
  expect(rows[0]).toBe(`<tr>${"<td></td>".repeat(4)}<td>1</td><td>2</td><td>3</td></tr>`);
  expect(rows[1]).toContain('<td>4</td><td><span class="sheet-day posts-1 planned">5</span></td>');
  expect(part("Calendar")).toContain("| Tue 5, 18:00 | Instagram @bakery | post |");
});

test("no place in a document is named twice, and every link within it leads to one", async () => {
  for (const { file } of examples) {
    const document = await printExample(file, "html");
    const ids = [...document.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test.each(examples)("$name weighs less than half a megabyte", async ({ file }) => {
  expect(Buffer.byteLength(await printExample(file, "html"))).toBeLessThan(500_000);
});

test("a year of seven slots a day is still a light document", async () => {
  const slots = Array.from(
    { length: 7 },
    (_, at) =>
      `{ id: s${at}, channel: ig, days: [mon, tue, wed, thu, fri, sat, sun], time: "1${at}:00", format: reel }`,
  );
  const full = plan
    .replace("end: 2027-03-31 }, language", "end: 2027-12-31 }, language")
    .replace(/slots: \[.*\]/, `slots: [${slots.join(", ")}]`);
  expect(Buffer.byteLength(await print(full, "html"))).toBeLessThan(150_000);
});

test("in Markdown no heading stands twice before the section that the contents lead to", () => {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  for (const title of ["Objectives", "KPIs", "Budget", "Campaigns", "Calendar", "Strategy"])
    expect(headings.indexOf(title)).toBe(markdown.match(/^#+ .+$/gm)?.indexOf(`## ${title}`));
});
