import { expect, test } from "vitest";
import { renderPlanText } from "../../support/render.ts";

/** Returns the lines of the Markdown document of a plan. */
async function linesOf(plan: string, language = "en"): Promise<string[]> {
  const text = await renderPlanText(`smplan: 1\nplan: { currency: EUR }\n${plan}`, "markdown", language);
  return text.replaceAll("\\", "").split("\n");
}

test.each([
  ["en", "{ posts: 3, upTo: 5, per: week }", "- **Frequency:** 3 to 5 posts a week"],
  ["bg", "{ posts: 3, upTo: 5, per: week }", "- **Честота:** от 3 до 5 публикации на седмица"],
  ["es", "{ posts: 3, upTo: 5, per: week }", "- **Frecuencia:** de 3 a 5 publicaciones a la semana"],
  ["en", "{ posts: 1, per: day }", "- **Frequency:** 1 post a day"],
])("a frequency in %s of %s is shown as it is stated", async (language, frequency, line) => {
  const plan = `strategy: { channels: [{ id: ig, platform: instagram, frequency: ${frequency} }] }\n`;
  expect(await linesOf(plan, language)).toContain(line);
});

test("a frequency by format names each format", async () => {
  const formats = "[{ format: image, posts: 3 }, { format: story, posts: 1, upTo: 2, per: day }]";
  const lines = await linesOf(
    `strategy: { channels: [{ id: ig, platform: instagram, frequency: { formats: ${formats} } }] }\n`,
  );
  const [line = ""] = lines.filter((one) => one.startsWith("- **Frequency:**"));
  expect(line).toContain("3 posts a week (");
  expect(line).toContain("1 to 2 posts a day (");
});

test("ranges of hours, prices and levels are shown with both ends and their time", async () => {
  const text = (
    await linesOf(`team:
  - { id: ana, name: Ana Ruiz, hoursPerWeek: 5, upToHoursPerWeek: 8 }
  - { id: open, name: Video editor, kind: vacancy }
kpis: [{ id: visits, name: Visits, target: { value: 500, per: month } }]
budget: { lines: [{ id: ads, description: Ads, amount: 100, upTo: 150, per: month }] }
`)
  ).join("\n");
  expect(text).toMatch(/Ana Ruiz \|.*5 to 8/);
  expect(text).toMatch(/Video editor \|.*vacant/);
  expect(text).toContain("500 a month");
  expect(text).toContain("€100 to €150 a month");
});
