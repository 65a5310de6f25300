import { fragments } from "../fragments.ts";

const YEAR = "plan: { period: { start: 2027-01-01, end: 2027-12-31 } }";

export default fragments("budget", {
  sum: {
    valid: {
      "months count fully, regardless of their length": `${YEAR}\nbudget: { total: 12000, lines: [{ id: a, description: A, amount: 1000, per: month }] }`,
      "a season from the middle of a month": `plan: { period: { start: 2027-01-15, end: 2027-04-14 } }\nbudget: { total: 300, lines: [{ id: a, description: A, amount: 100, per: month }] }`,
      "a partial month may be paid or not": `plan: { period: { start: 2027-01-01, end: 2027-03-20 } }\nbudget: { total: 200, lines: [{ id: a, description: A, amount: 100, per: month }] }`,
      "a year may be paid for five months": `plan: { period: { start: 2027-01-01, end: 2027-05-31 } }\nbudget: { total: 120, lines: [{ id: a, description: A, amount: 120, per: year }] }`,
      "an open period": `plan: { period: { start: 2027-01-01 } }\nbudget: { total: 50, lines: [{ id: a, description: A, amount: 100, per: month }] }`,
      "a line without an amount": `${YEAR}\nbudget: { total: 500, lines: [{ id: a, description: A, amount: 100 }, { id: b, description: B }] }`,
      "a draft with money to distribute": `plan: { status: draft }\nbudget: { total: 500, lines: [{ id: a, description: A, amount: 100 }] }`,
      "work in kind, which is not part of the total": `budget: { total: 500, lines: [{ id: a, description: A, amount: 500 }, { id: b, description: "Ema, in kind", amount: 900 }] }`,
      "a rounded share": "budget: { total: 1000, lines: [{ id: a, description: A, amount: 999.5 }] }",
      "no total": "budget: { lines: [{ id: a, description: A, amount: 100 }] }",
    },
    invalid: [
      [
        `${YEAR}\nbudget: { total: 12000, lines: [{ id: a, description: A, amount: 900, per: month }] }`,
        "10,800 planned in 1 line, 12,000 there: 1,200 without a line.",
      ],
      [
        `${YEAR}\nbudget: { total: 900, lines: [{ id: a, description: A, amount: 100 }, { id: b, description: B, amount: 100 }, { id: c, description: C, amount: 100 }, { id: d, description: D, amount: 100 }, { id: e, description: E, amount: 100 }, { id: f, description: F, amount: 100 }, { id: g, description: G, amount: 100 }, { id: h, description: H, amount: 200 }, { id: i, description: I, amount: 100 }] }`,
        "100 too much. Cut a line, or raise the total. The sum: h 200, a 100, b 100, c 100, d 100, e 100, f 100, other lines 200.",
      ],
      [
        "plan: { status: draft }\nbudget: { total: 50, lines: [{ id: a, description: A, amount: 100 }, { id: b, description: B }] }",
        "100 planned in 2 lines, 50 there",
      ],
    ],
  },
  campaigns: {
    valid: {
      "a plan whose lines name no campaign":
        "budget: { lines: [{ id: a, category: people, description: A, amount: 1 }] }\ncampaigns: [{ id: c, name: C, budget: 500 }]",
      "a second campaign that may be paid from a line for all":
        "budget: { lines: [{ id: a, description: A, amount: 500, campaign: c }, { id: b, category: paid-media, description: B, amount: 900 }] }\ncampaigns: [{ id: c, name: C, budget: 500 }, { id: d, name: D, budget: 600 }]",
      "two lines that cover it together":
        "budget: { lines: [{ id: a, description: A, amount: 300, campaign: c }, { id: b, description: B, amount: 200, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 500 }]",
      "a monthly line in an open period":
        "budget: { lines: [{ id: a, description: A, amount: 100, per: month, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 500 }]",
      "an organic campaign that costs nothing":
        "budget: { lines: [{ id: a, description: A, amount: 500, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 500 }, { id: d, name: D, budget: 0 }]",
    },
    invalid: [
      [
        "budget: { lines: [{ id: a, description: A, amount: 500, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 500 }, { id: d, name: D, budget: 600 }]",
        "no budget line names it",
      ],
    ],
  },
  paid: {
    valid: {
      "a KPI without an objective":
        "kpis: [{ id: k, name: K }]\ncampaigns: [{ id: c, name: C, kind: paid, kpis: [k] }]",
      "a budget line for a channel":
        "kpis: [{ id: k, name: K }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, channel: ig }] }",
      "a KPI for a price":
        "kpis: [{ id: k, name: K, metric: cpc }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, amount: 50 }] }",
      "an organic campaign": "kpis: [{ id: k, name: K }]\ncampaigns: [{ id: c, name: C, kind: organic }]",
      "a plan without objectives": "campaigns: [{ id: c, name: C, kind: paid }]",
    },
    invalid: [
      [
        "kpis: [{ id: k, name: K }]\ncampaigns: [{ id: c, name: C, kind: paid, objectives: [] }]",
        'Campaign "C" (c) is paid for',
      ],
    ],
  },
  contingency: {
    valid: {
      "a reserve by another name":
        "budget: { lines: [{ id: a, description: Непредвидени разходи, amount: 50 }, { id: b, description: B, amount: 5 }] }",
      "money without a line": "budget: { total: 500, lines: [{ id: a, description: A, amount: 400 }] }",
      "lines without money": "budget: { lines: [{ id: a, description: A }] }",
    },
  },
  currency: {
    valid: {
      "lev before the euro": "plan: { period: { start: 2025-09-01, end: 2025-12-31 }, currency: BGN }",
      "an archived plan with an old currency": "plan: { status: archived, currency: BGN }",
      "a past plan": "plan: { period: { end: 2025-12-31 }, currency: BGN }",
      "a custom currency code": "plan: { currency: XTS }",
    },
    invalid: [
      [
        "plan: { period: { start: 2025-09-01, end: 2026-06-30 }, currency: BGN }",
        "the plan lasts until 2026-06-30",
      ],

      ["plan: { currency: HRK }", "HRK, which has not been in use since 2023-01-01"],
      ["plan: { period: { start: 2026-01-01 }, currency: BGN }", "set the currency to EUR"],
    ],
  },
  consistent: {
    valid: {
      "a campaign below its budget":
        "budget: { lines: [{ id: a, description: A, amount: 400, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 500 }]",
      "a fee for the whole year": `${YEAR}\nbudget: { lines: [{ id: a, description: A, amount: 400, per: month, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 1200 }]`,
      "existing staff":
        "budget: { lines: [{ id: a, category: people, description: A, amount: 900, campaign: c }] }\ncampaigns: [{ id: c, name: C, budget: 500 }]",
      "a film that belongs to the campaign":
        "budget: { lines: [{ id: a, category: paid-media, description: A, amount: 400 }, { id: b, category: content, description: B, amount: 100 }] }\ncampaigns: [{ id: c, name: C, kind: paid, budget: 500 }]",
    },
    invalid: [
      [
        "budget: { lines: [{ id: a, category: paid-media, description: A, amount: 400 }] }\ncampaigns: [{ id: c, name: C, kind: paid, budget: 500 }, { id: d, name: D, kind: paid, budget: 100 }]",
        "may cost 600 together (c 500, d 100), and the budget has 400 for advertising",
      ],
      [
        "budget: { total: 400 }\ncampaigns: [{ id: c, name: C, kind: organic, budget: 500 }]",
        "may cost 500 together (c 500), and the whole budget is 400",
      ],
    ],
  },
  people: {
    valid: {
      "people at no cost": "budget: { lines: [{ id: a, category: people, description: Ema, amount: 0 }] }",
      "a note about time in kind":
        "situation: { internal: { resources: { note: Six hours a week in kind. } } }\nbudget: { lines: [{ id: a, category: tools, description: A, amount: 5 }] }",
      "an agency booked as content":
        "budget: { lines: [{ id: a, category: content, description: Хонорар на агенцията, amount: 5 }] }",
      "a line for people without a category":
        "budget: { lines: [{ id: a, description: Recursos humanos, amount: 5 }] }",
      "only a total": "budget: { total: 500 }",
    },
  },
  affordable: {
    valid: {
      "the baseline does not have to be bought":
        "kpis: [{ id: l, name: L, objective: o, metric: leads, baseline: { value: 180 }, target: { value: 200 } }, { id: p, name: P, objective: o, metric: cpl, target: { value: 15 } }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, amount: 300 }] }",
      "clicks on one channel, visits from all channels":
        "kpis: [{ id: v, name: V, objective: o, metric: website-visits, target: { value: 5000 } }, { id: p, name: P, objective: o, metric: cpc, channel: ig, target: { value: 0.5 } }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, amount: 300 }] }",
      "two campaigns that reach it together":
        "kpis: [{ id: l, name: L, metric: leads, target: { value: 100 } }, { id: p, name: P, metric: cpl, target: { value: 10 } }]\ncampaigns: [{ id: c, name: C, kind: paid, budget: 500, kpis: [l, p] }, { id: d, name: D, kind: paid, budget: 500, kpis: [l] }]",
      "a plan without money":
        "kpis: [{ id: l, name: L, objective: o, metric: leads, target: { value: 100 } }, { id: p, name: P, objective: o, metric: cpl, target: { value: 10 } }]",
      "a price with a range":
        "kpis: [{ id: l, name: L, objective: o, metric: leads, target: { value: 100 } }, { id: p, name: P, objective: o, metric: cpl, target: { min: 10, max: 20 } }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, amount: 300 }] }",
    },
    invalid: [
      [
        "kpis: [{ id: l, name: L, objective: o, metric: leads, baseline: { value: 20 }, target: { value: 200 } }, { id: p, name: P, objective: o, metric: cpl, target: { value: 15 } }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, amount: 300 }] }",
        "180 more than the 20 of its baseline, at 15 each (p), are 2,700, and 300 is there",
      ],
      [
        "kpis: [{ id: l, name: L, objective: o, metric: impressions, target: { value: 500000 } }, { id: p, name: P, objective: o, metric: cpm, target: { value: 4 } }]\nbudget: { lines: [{ id: a, category: paid-media, description: A, amount: 300 }] }",
        "500,000 at 4 a thousand (p) are 2,000, and 300 is there",
      ],
    ],
  },
  price: {
    valid: {
      "a price that is met with the money":
        "kpis: [{ id: l, name: Leads, objective: a, metric: leads, target: { value: 100 } }, { id: c, name: CPL, objective: a, metric: cpl, target: { value: 4 } }]\nbudget: { lines: [{ id: x, category: paid-media, description: Ads, amount: 500 }] }",
      "money that may be for another objective":
        "kpis: [{ id: l, name: Leads, objective: a, metric: leads, target: { value: 10 } }, { id: c, name: CPL, objective: a, metric: cpl, target: { value: 4 } }, { id: r, name: Reach, objective: b, metric: reach, target: { value: 9000 } }]\nbudget: { lines: [{ id: x, category: paid-media, description: Ads, amount: 500 }] }",
    },
    invalid: [
      [
        "kpis: [{ id: l, name: Leads, objective: a, metric: leads, target: { min: 25, max: 35, pass: min } }, { id: c, name: CPL, objective: a, metric: cpl, target: { min: 3, max: 4, pass: max } }]\nbudget: { lines: [{ id: x, category: paid-media, description: Ads, amount: 350 }] }",
        "10 each",
      ],
    ],
  },
  period: {
    valid: {
      "costs that are paid once, without a total":
        "budget: { lines: [{ id: x, description: Ads, amount: 100, per: once }] }",
      "a recurring line without an amount": "budget: { lines: [{ id: x, description: Ads, per: month }] }",
    },
    invalid: [
      ["plan: { title: P }\nbudget: { total: 500 }", "no period"],
      [
        "plan: { period: { end: 2027-12-31 } }\nbudget: { lines: [{ id: x, description: Ads, amount: 100, per: week }] }",
        "100 a week",
      ],
    ],
  },
  "one-off": {
    valid: {
      "a cost that is paid once":
        "budget: { lines: [{ id: x, description: One-time set-up, amount: 100, per: once }] }",
      "a campaign for a launch, which is paid every month":
        "budget: { lines: [{ id: x, description: Launch campaign, amount: 100, per: month }] }",
    },
    invalid: [
      [
        "plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\nbudget: { lines: [{ id: x, description: Еднократна такса за програмата, amount: 100, per: month }] }",
        "which is 1,200",
      ],
      ["budget: { lines: [{ id: x, description: Pago único de alta, amount: 100, per: year }] }", "a year"],
    ],
  },
  planned: {
    valid: {
      "tools without a price": "technology: { tools: [{ id: t, name: T, cost: { amount: 0, per: month } }] }",
      "a campaign that may be free": "campaigns: [{ id: c, name: C, kind: mixed }]",
    },
    invalid: [
      [
        "technology: { tools: [{ id: t, name: Planner, cost: { amount: 20, per: month } }] }\ncampaigns: [{ id: c, name: Buns, budget: 100 }]",
        'campaign "Buns" and tool "Planner"',
      ],
    ],
  },
});
