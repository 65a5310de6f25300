import { defineRule } from "../../lint/rule.ts";
import { datesInTag, isOutside } from "../../plan/tag-dates.ts";
import { addDays } from "../../plan/time.ts";
import type { Campaign } from "../../plan/types.ts";

export default defineRule({
  id: "campaigns/utm",
  severity: "warning",
  presets: ["recommended"],
  summary: "Each campaign has its own utm name, and a date in it is the campaign's.",
  why: "Web analytics adds up all visits with one name. Two campaigns with one name, or last year's name in a copied link, cannot be told apart afterwards.",
  source:
    "University of Arizona, social media strategy worksheet: the path from a post to its result is shown with UTM values",
  reads: ["campaigns", "plan"],
  messages: {
    same: 'Campaigns "{name}" ({id}) and "{other}" ({otherId}) have the same utm values ("{value}"), so nobody can tell their visitors apart. Give one of them another name.',
    first: 'Campaign "{other}" ({otherId}) has these utm values.',
    date: 'The utm campaign "{value}" of campaign "{name}" ({id}) names {date}, but the campaign runs from {start} to {end}. Correct the name before the link is published.',
  },
  examples: {
    invalid: `smplan: 1
campaigns:
  - { id: spring, name: Spring, start: 2027-03-01, end: 2027-03-31, utm: { source: instagram, medium: paid_social, campaign: sale } }
  - { id: autumn, name: Autumn, start: 2027-09-01, end: 2027-09-30, utm: { source: instagram, medium: paid_social, campaign: sale } }
`,
    valid: `smplan: 1
campaigns:
  - { id: spring, name: Spring, start: 2027-03-01, end: 2027-03-31, utm: { source: instagram, medium: paid_social, campaign: sale-spring } }
  - { id: autumn, name: Autumn, start: 2027-09-01, end: 2027-09-30, utm: { source: instagram, medium: paid_social, campaign: sale-autumn } }
`,
  },
  check({ campaigns, plan }, report) {
    const firstByUtm = new Map<string, Campaign>();
    for (const campaign of campaigns) {
      const { id, name, utm } = campaign;
      const value = utm?.campaign;
      // Advertising systems replace {names} with their own values.
      if (!utm || !value || value.includes("{")) continue;
      const key = [utm.source, utm.medium, value].join(" ").toLowerCase();
      const other = firstByUtm.get(key);
      firstByUtm.set(key, other ?? campaign);
      if (other) {
        const data = { other: other.name, otherId: other.id };
        report(utm, "same", {
          at: "campaign",
          data: { name, id, value, ...data },
          related: [{ owner: other, at: "utm", message: "first", data }],
        });
      }
      const { start, end } = { ...plan.period, ...campaign };
      if (!start || !end || start > end) continue;
      const range = { from: addDays(start, -MARGIN_DAYS), to: addDays(end, MARGIN_DAYS) };
      const date = datesInTag(value, start).find((one) => isOutside(one, range));
      if (date)
        report(utm, "date", { at: "campaign", data: { value, name, id, date: date.text, start, end } });
    }
  },
});

/** A link may be made some days before its campaign starts. */
const MARGIN_DAYS = 7;
