import { defineRule } from "../../lint/rule.ts";
import { listAnd, quoted } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import { swotItemLabel, swotItems } from "../../plan/swot.ts";

/** The maximum number of items that the message names. */
const MAX_LISTED_ITEMS = 3;

export default defineRule({
  id: "situation/swot-evidence",
  severity: "info",
  presets: ["recommended"],
  summary: "The items of the SWOT cite what the analysis found.",
  why: "A SWOT is drawn from the analysis, not from the mood of a meeting. An item that cites its place can be checked, and falls when the place changes.",
  source: "The four steps of a social media plan, step 1: SWOT from internal and external analysis",
  reads: ["situation"],
  messages: {
    all: "None of the {count} items of the SWOT cites anything from the analysis. Give the important ones an id and evidence, such as internal.resources.",
    some: "{count, plural, one {# item} other {# items}} of the SWOT {count, plural, one {cites} other {cite}} nothing from the analysis: {items}. Add evidence, such as internal.resources or external.competitors.acme.",
    more: "others",
  },
  examples: {
    invalid: `smplan: 1
situation:
  swot: { strengths: [{ id: smell, statement: You can smell us from the tram stop. }] }
`,
    valid: `smplan: 1
situation:
  internal: { about: A bakery at the tram stop. }
  swot: { strengths: [{ id: smell, statement: You can smell us from the tram stop., evidence: [internal.about] }] }
`,
  },
  check({ situation }, report) {
    const { swot } = situation;
    const items = swotItems(situation);
    const bare = items.filter(({ entry }) => isBlank(entry?.evidence));
    if (!swot || bare.length === 0) return;
    // Reported once, because the cause is the same: the analysis was not used.
    if (bare.length === items.length) return report(swot, "all", { data: { count: bare.length } });
    // Items without ids are only notes here: only items with ids are checked.
    const own = bare.filter(({ entry }) => entry !== undefined);
    if (own.length === 0) return;
    const names = own.slice(0, MAX_LISTED_ITEMS).map((item) => quoted(swotItemLabel(item)));
    const list = own.length > MAX_LISTED_ITEMS ? [...names, { say: "more" }] : names;
    report(swot, "some", { data: { count: own.length, items: listAnd(list) } });
  },
});
