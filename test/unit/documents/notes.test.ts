import { expect, test } from "vitest";
import { renderPlanText } from "../../support/render.ts";

const plan = `smplan: 1
kpis: [{ id: orders, name: Orders for Easter buns }, { id: visits, name: Visits }]
`;
const note = (text: string, ...anchors: string[]) => ({ kind: "change" as const, text, anchors });

test("a note is placed at the nearest element of the document, or at its start", async () => {
  const html = await renderPlanText(plan, "html", "en", [
    note("Now 300 instead of 250", "kpis-orders-target-value", "kpis-orders-target", "kpis-orders", "kpis"),
    note("One KPI fewer", "kpis"),
    note("The crisis manual is gone", "crisis"),
  ]);
  const [cover = "", rest = ""] = html.split("</header>");
  expect(cover).toContain("The crisis manual is gone");
  expect(rest).toMatch(
    /<h2 id="kpis">[^<]*<\/h2>\s*<ul class="notes">\s*<li class="change">[^/]*One KPI fewer/,
  );
  expect(rest).toMatch(/<tr id="kpis-orders"><th[^>]*>.*\s*.*\s*.*\s*.*Now 300 instead of 250/);
  expect(html.match(/class="notes"/g)).toHaveLength(3);
});
