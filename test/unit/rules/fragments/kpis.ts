import { fragments } from "../fragments.ts";

/** KPIs of one plan, with the keys that every one of them has left out. */
const kpis = (...all: string[]) =>
  `kpis:\n${all.map((keys, index) => `  - { id: k${index + 1}, name: K${index + 1}, objective: a, ${keys} }`).join("\n")}`;

const objective = (keys = "") => `objectives: [{ id: a, statement: A${keys && `, ${keys}`} }]`;

export default fragments("kpis", {
  linked: {
    valid: {
      "several objectives": "kpis: [{ id: k, name: K, objective: [a, b] }]",
      "a missing objective, which structure/reference reports":
        "kpis: [{ id: k, name: K, objective: nowhere }]",
    },
  },
  target: {
    valid: {
      "a change instead of a value": 'kpis: [{ id: k, name: K, target: { change: "+20%", by: 2027-01-01 } }]',
      "a value to keep, without a date":
        "kpis: [{ id: k, name: K, direction: keep, target: { min: 4, max: 5 } }]",
      "the date of its objective":
        "objectives: [{ id: o, statement: S, by: 2027-06-30 }]\nkpis: [{ id: k, name: K, objective: o, target: { value: 9 } }]",
      "the end of the plan's period":
        "plan: { period: { end: 2027-06-30 } }\nobjectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, target: { value: 9 } }, { id: l, name: L, target: { value: 9 } }]",
      "a target of zero": "kpis: [{ id: k, name: K, target: { value: 0, by: 2027-01-01 } }]",
    },
    invalid: [
      ["kpis: [{ id: k, name: K }]", "has no target"],
      [
        "plan: { period: { start: 2025-01-01, end: 2025-12-31 } }\nkpis: [{ id: k, name: K }]",
        "by: 2025-12-31",
      ],
      [
        "objectives: [{ id: o, statement: S, by: 2027-03-31 }, { id: p, statement: T, by: 2027-06-30 }]\nkpis: [{ id: k, name: K, objective: [o, p], target: { value: 9 } }]",
        "has no date",
      ],
      ["kpis: [{ id: k, name: K, target: { by: 2027-01-01 } }]", "has no figure"],
    ],
  },
  baseline: {
    valid: {
      "an unknown baseline, with a date":
        "kpis: [{ id: k, name: K, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 1, by: 2027-06-30 } }]",
      "a baseline of zero":
        "kpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 1, by: 2027-06-30 } }]",
      "no target": "kpis: [{ id: k, name: K }]",
      "new followers, which are counted from the start":
        "kpis: [{ id: k, name: K, metric: net-followers, target: { value: 50, by: 2027-06-30 } }]",
      "posts, of which there are none before the plan":
        "kpis: [{ id: k, name: K, metric: posts-published, target: { value: 50, by: 2027-06-30 } }]",
    },
    invalid: [
      [
        'kpis: [{ id: k, name: K, metric: net-followers, target: { change: "+50%", by: 2027-06-30 } }]',
        "has no baseline",
      ],
      [
        "plan: { period: { start: 2025-03-01, end: 2025-12-31 } }\nkpis: [{ id: k, name: K, target: { value: 1, by: 2025-12-31 } }]",
        "measureBy: 2025-03-31",
      ],
      [
        "kpis: [{ id: k, name: K, baseline: { unknown: true }, target: { value: 1, by: 2027-01-01 } }]",
        "Add measureBy",
      ],
    ],
  },
  source: {
    valid: {
      "the owner of the objective":
        "objectives: [{ id: a, statement: A, owner: ema }]\nkpis: [{ id: k, name: K, objective: [b, a], source: native:x, cadence: weekly }]",
      "its own owner, if the objective has none": `${objective()}\n${kpis("source: native:x, cadence: weekly, owner: ema")}`,
    },
  },
  direction: {
    valid: {
      "a decrease that is good for the metric": kpis(
        "metric: cpl, baseline: { value: 92 }, target: { value: 60 }",
      ),
      "the KPI's own direction overrides that of the metric": kpis(
        "metric: cpl, direction: up, baseline: { value: 60 }, target: { value: 92 }",
      ),
      "a value that stays the same": kpis("metric: csat, baseline: { value: 95 }, target: { value: 95 }"),
      "no direction, and no metric with one": kpis("baseline: { value: 9 }, target: { value: 5 }"),
      "a target with limits": kpis("direction: keep, baseline: { value: 30 }, target: { min: 10, max: 25 }"),
      "a percentage of a loss": kpis('metric: nps, baseline: { value: -10 }, target: { change: "+50%" }'),
      "milestones in another order than their dates": kpis(
        "direction: up, baseline: { value: 1 }, target: { value: 9 }, milestones: [{ value: 6, by: 2027-06-30 }, { value: 3, by: 2027-03-31 }]",
      ),
      "a milestone equal to the target": kpis(
        "direction: up, baseline: { value: 1 }, target: { value: 9, by: 2027-09-30 }, milestones: [{ value: 9, by: 2027-06-30 }]",
      ),
      "a milestone after the target, which kpis/due reports": kpis(
        "direction: up, baseline: { value: 1 }, target: { value: 9, by: 2027-09-30 }, milestones: [{ value: 12, by: 2027-12-31 }]",
      ),
    },
    invalid: [
      [
        kpis(
          "metric: leads, baseline: { value: 60 }, target: { value: 6 }, milestones: [{ value: 70, by: 2027-03-31 }]",
        ),
        "is to go up, but its target of 6 is below its baseline of 60",
      ],
      [kpis('metric: cpc, target: { change: "+10%" }'), "is to go down, but its target is a change of +10%"],
      [kpis("metric: leads, target: { change: x0.5 }"), "a change of x0.5"],
      [
        kpis(
          "metric: leads, baseline: { value: 250 }, target: { value: 600 }, milestones: [{ value: 40, by: 2027-03-31 }, { value: 4000, by: 2027-06-30 }]",
        ),
        ["milestone of 40 for KPI", "is above its target of 600"],
      ],
      [
        kpis(
          "metric: cpl, target: { value: 50 }, milestones: [{ value: 60, by: 2027-03-31 }, { value: 70, by: 2027-06-30 }]",
        ),
        "has reached 60 by 2027-03-31 and is at 70 by 2027-06-30, though it is to go down",
      ],
    ],
  },
  due: {
    valid: {
      "the last day of the plan": `plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\n${kpis("target: { value: 1, by: 2027-12-31 }")}`,
      "an open end": `plan: { period: { start: 2027-01-01 } }\n${kpis("target: { value: 1, by: 2031-12-31 }")}`,
      "a baseline measured before the plan starts": `plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\n${kpis("baseline: { unknown: true, measureBy: 2026-12-15 }, target: { value: 1, by: 2027-12-31 }")}`,
      "a baseline that has been measured": kpis(
        "baseline: { value: 3, measureBy: 2027-12-31 }, target: { value: 1, by: 2027-06-30 }",
      ),
      "a period that ends before it starts": `plan: { period: { start: 2027-12-31, end: 2027-01-01 } }\n${kpis("target: { value: 1, by: 2027-06-30 }")}`,
      "a milestone on the target's day": kpis(
        "target: { value: 1, by: 2027-06-30 }, milestones: [{ value: 1, by: 2027-06-30 }]",
      ),
    },
    invalid: [
      [
        `plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\n${kpis("target: { value: 1, by: 2026-06-30 }")}`,
        "the target is due on 2026-06-30, before the plan starts on 2027-01-01",
      ],
      [
        kpis("baseline: { value: 1, on: 2027-02-01 }, target: { value: 1, by: 2027-01-30 }"),
        "before the baseline was read on 2027-02-01",
      ],
      [
        kpis(
          "baseline: { unknown: true, measureBy: 2027-05-31 }, target: { value: 1, by: 2027-06-30 }, milestones: [{ by: 2027-03-31 }]",
        ),
        "a milestone is due on 2027-03-31, but the baseline is measured only by 2027-05-31",
      ],
      [
        kpis("target: { value: 9, by: 2027-06-30 }, milestones: [{ value: 5, by: 2027-07-31 }]"),
        "the milestone of 5 is due on 2027-07-31, after the target itself",
      ],
      [
        `plan: { period: { end: 2027-12-31 } }\n${kpis("baseline: { unknown: true, measureBy: 2028-01-31 }, target: { value: 1, by: 2027-12-31 }")}`,
        "the baseline is due on 2028-01-31, after the plan ends",
      ],
    ],
  },
  bounds: {
    valid: {
      "growth over a hundred percent": kpis("metric: follower-growth-rate, target: { value: 140 }"),
      "a reach beyond the followers": kpis("metric: follower-reach-rate, target: { value: 180 }"),
      "a small group with two reactions per person": kpis("metric: er-followers, target: { value: 150 }"),
      "more people who leave than who join": kpis(
        "metric: net-followers, baseline: { value: -12 }, target: { value: 5 }",
      ),
      "more critics than fans": kpis("metric: nps, baseline: { value: -20 }, target: { value: 10 }"),
      "satisfaction in stars": kpis("metric: csat, unit: score, target: { value: 4.5 }"),
      "a custom metric in any unit": kpis("metric: custom, unit: percent, target: { value: 400 }"),
      "no review yet": kpis("metric: review-rating, baseline: { value: 0 }, target: { value: 4.5 }"),
      "return on investment as a ratio, which kpis/chain reports": kpis(
        "metric: roi, unit: ratio, target: { value: 2.4 }",
      ),
      "a custom metric": {
        plan: kpis("metric: net-members, target: { value: -3 }"),
        vocabulary: {
          metrics: [{ id: "net-members", unit: "count", direction: "up", evidenceFor: [] }],
        },
      },
    },
    invalid: [
      [
        kpis("metric: leads, unit: percent, target: { value: 400 }"),
        'is given as a percentage (percent), but its metric "leads" is a number (count)',
      ],
      [
        kpis(
          "metric: review-rating, baseline: { value: 8.2 }, target: { value: 9 }, milestones: [{ value: 8.6 }]",
        ),
        'has 8.2, 9 and 8.6, but "review-rating" lies between 1 and 5',
      ],
      [kpis("metric: nps, target: { min: 20, max: 120 }"), "between -100 and 100"],
      [kpis("metric: orders, target: { value: -30 }"), "is never below zero"],
    ],
  },
  vanity: {
    valid: {
      "no links, and a KPI that shows an outcome":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: Likes, metric: likes }, { id: l, name: Orders, metric: orders }]",

      "one that is not a vanity metric": `${objective()}\n${kpis("metric: likes", "metric: reach")}`,
      "a custom metric, which may be anything": `${objective()}\n${kpis("metric: likes", "metric: custom")}`,
      "no metric": `${objective()}\n${kpis("metric: likes", "unit: count")}`,
      "no KPI, which objectives/measurable reports": objective(),
    },
    invalid: [
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: Likes, metric: likes }, { id: l, name: Fans, metric: followers }]",
        "2 KPIs are all vanity metrics",
      ],
    ],
  },
  fit: {
    valid: {
      "one that supports another": `${objective("kind: sales")}\n${kpis("metric: cac", "metric: response-rate")}`,
      "no kind": `${objective()}\n${kpis("metric: posts-published")}`,
      "an additional custom metric": `${objective("kind: sales")}\n${kpis("metric: comments", "metric: custom")}`,
      "only vanity metrics, which kpis/vanity reports": `${objective("kind: sales")}\n${kpis("metric: likes")}`,
      "a metric that every platform has": `strategy: { channels: [{ id: tt, platform: tiktok }] }\n${kpis("metric: reach, channel: tt")}`,
      "an unknown platform": `strategy: { channels: [{ id: own, platform: our-forum }] }\n${kpis("metric: active-members, channel: own")}`,
      "a custom platform": {
        plan: `strategy: { channels: [{ id: own, platform: our-forum }] }\n${kpis("metric: active-members, channel: own")}`,
        vocabulary: { platforms: [{ id: "our-forum", name: "Our forum", home: "https://example.org" }] },
      },
      "a missing channel": kpis("metric: review-rating, channel: nowhere"),
    },
    invalid: [
      [
        `strategy: { channels: [{ id: ig, platform: instagram }] }\n${kpis("metric: review-rating, channel: ig")}`,
        'Instagram does not offer its metric "review-rating". Name a channel on Facebook,',
      ],
      [
        `${objective("kind: sales")}\n${kpis("metric: comments", "metric: posts-published")}`,
        'is of kind "sales", and none of its KPIs shows whether that is achieved: "K1" (comments) and "K2" (posts-published). Add one with a metric such as cac, orders or',
      ],
    ],
  },
  formula: {
    valid: {
      "a known metric": kpis("metric: er-reach"),
      "no metric yet": kpis("unit: percent"),
      "an unknown metric with a formula": kpis(
        "metric: nights-booked, formula: nights by guests from Instagram",
      ),
      "a typo, which structure/reference reports": kpis("metric: webiste-visits"),
    },
    invalid: [
      [kpis("metric: nights-booked"), 'Metric "nights-booked" of KPI "K1" (k1) is not in the catalogue'],
    ],
  },
  duplicate: {
    valid: {
      "another channel": kpis("metric: reach, channel: ig", "metric: reach, channel: tt"),
      "another objective":
        "kpis: [{ id: k, name: K, objective: a, metric: reach }, { id: l, name: L, objective: b, metric: reach }]",
      "another denominator": kpis(
        "metric: conversion-rate, of: sessions",
        "metric: conversion-rate, of: leads",
      ),
      "custom metrics": kpis("metric: custom, formula: x", "metric: custom, formula: x"),
      "pages that start from different figures": kpis(
        "metric: website-visits, baseline: { value: 250 }, target: { value: 400, by: 2027-06-30 }",
        "metric: website-visits, baseline: { value: 90 }, target: { value: 200, by: 2027-06-30 }",
      ),
      "two targets for one value, which objectives/consistent reports": kpis(
        "metric: leads, target: { value: 30, by: 2027-06-30 }",
        "metric: leads, target: { value: 40, by: 2027-06-30 }",
      ),
      "a formula for each": kpis(
        "metric: leads, formula: the form on the page for parents",
        "metric: leads, formula: the form on the page for schools",
      ),
      "a target for each campaign": `campaigns: [{ id: c, name: C, kpis: [k1] }, { id: d, name: D, kpis: [k2] }]\n${kpis("metric: leads", "metric: leads")}`,
    },
    invalid: [
      [
        kpis("metric: leads, direction: up, baseline: { value: 3 }", "metric: leads", "metric: cpl"),
        'KPI "K2" (k2) has the same metric, "leads", as "K1" (k1)',
      ],
    ],
  },
  focus: {
    valid: {
      "exactly five": `${objective()}\n${kpis("unit: count", "unit: count", "unit: count", "unit: count", "unit: count")}`,
      "six KPIs of two objectives":
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }]\nkpis:\n  - { id: k1, name: K, objective: a }\n  - { id: k2, name: K, objective: a }\n  - { id: k3, name: K, objective: [a, b] }\n  - { id: k4, name: K, objective: b }\n  - { id: k5, name: K, objective: b }\n  - { id: k6, name: K, objective: b }",
    },
    invalid: [
      [
        { plan: `${objective()}\n${kpis("unit: count", "unit: count")}`, options: { max: 1 } },
        "has 2 KPIs, and 1 at most",
      ],
    ],
  },
  denominator: {
    valid: {
      "a metric with a denominator": kpis("metric: er-reach"),
      "a name with the denominator": "kpis: [{ id: k, name: Engagement by followers, unit: percent }]",
      "the key for it": "kpis: [{ id: k, name: Engagement rate, unit: percent, of: followers }]",
      "a change of engagement": "kpis: [{ id: k, name: Growth of engagement, unit: percent }]",
      "a number of reactions": "kpis: [{ id: k, name: Engagements, unit: count }]",
      "engaged staff, which is not a rate of reactions":
        "kpis: [{ id: k, name: Employee engagement, unit: percent }]",
      "another rate": "kpis: [{ id: k, name: Share of regular guests, unit: percent }]",
    },
    invalid: [
      ["kpis: [{ id: k, name: Степен на ангажираност, unit: percent }]", "does not say of what"],
      ["kpis: [{ id: k, name: Tasa de interacción }]", "does not say of what"],
    ],
  },
  range: {
    valid: {
      "limits to stay within": kpis("metric: frequency, target: { min: 2, max: 4 }"),
      "only a lower limit": kpis("metric: csat, target: { min: 90 }"),
      "a value between the two": kpis("metric: csat, target: { value: 92, min: 90, max: 95 }"),
      "equal limits": kpis("metric: csat, target: { min: 90, max: 90 }"),
    },
    invalid: [
      [kpis("metric: cpl, target: { min: 8, max: 12 }"), 'Add "pass: max".'],
      [kpis("target: { min: 8, max: 12 }"), '"direction: keep"'],
      [kpis("direction: keep, target: { min: 12, max: 8 }"), "lower end, 12, is above its upper end, 8"],
    ],
  },
  growth: {
    valid: {
      "a rationale": `${objective("rationale: A fair in March")}\n${kpis("baseline: { value: 250, on: 2027-01-01 }, target: { value: 450, by: 2027-03-31 }")}`,
      "more than double, which objectives/realistic reports": `${objective()}\n${kpis("baseline: { value: 250, on: 2027-01-01 }, target: { value: 900, by: 2027-03-31 }")}`,
      "another KPI of the objective, which is reported": `${objective()}\n${kpis("baseline: { value: 250, on: 2027-01-01 }, target: { value: 900, by: 2027-03-31 }", "baseline: { value: 250, on: 2027-01-01 }, target: { value: 450, by: 2027-03-31 }")}`,
      "a share, which is at most 100 percent": `${objective()}\n${kpis("metric: response-rate, baseline: { value: 50, on: 2027-01-01 }, target: { value: 95, by: 2027-03-01 }")}`,
      "no date of the baseline": `${objective()}\n${kpis("baseline: { value: 250 }, target: { value: 450, by: 2027-03-31 }")}`,
      "a few days": `${objective()}\n${kpis("baseline: { value: 250, on: 2027-03-01 }, target: { value: 300, by: 2027-03-08 }")}`,
      "from nothing": `${objective()}\n${kpis("baseline: { value: 0, on: 2027-01-01 }, target: { value: 450, by: 2027-03-31 }")}`,
      "no objective for a rationale": kpis(
        "baseline: { value: 250, on: 2027-01-01 }, target: { value: 450, by: 2027-03-31 }",
      ),
    },
    invalid: [
      [
        `${objective("by: 2027-03-31")}\n${kpis("metric: leads, baseline: { value: 100, on: 2027-01-01 }, target: { change: x2 }")}`,
        "from 100 to 200 in 2.9 months: 27% a month",
      ],
      [
        {
          plan: `${objective()}\n${kpis("baseline: { value: 100, on: 2027-01-01 }, target: { value: 150, by: 2027-12-31 }")}`,
          options: { monthly: 3 },
        },
        "3% a month",
      ],
    ],
  },
  chain: {
    valid: {
      "a target that is easier than the funnel requires": kpis(
        "metric: cpc, target: { value: 0.2 }",
        "metric: conversion-rate, target: { value: 5 }",
        "metric: cpl, target: { value: 6 }",
      ),
      "other channels": kpis(
        "metric: cpc, channel: ig, target: { value: 0.5 }",
        "metric: conversion-rate, target: { value: 2 }",
        "metric: cpl, channel: fb, target: { value: 12 }",
      ),
      "another date": kpis(
        "metric: cpc, target: { value: 0.5, by: 2027-03-31 }",
        "metric: conversion-rate, target: { value: 2, by: 2027-06-30 }",
        "metric: cpl, target: { value: 12, by: 2027-06-30 }",
      ),
      "conversions that are orders, not leads": kpis(
        "metric: cpc, target: { value: 0.5 }",
        "metric: conversion-rate, target: { value: 2 }",
        "metric: cpl, target: { value: 12 }",
        "metric: orders, target: { value: 50 }",
      ),
      "rounded numbers": kpis(
        "metric: cpc, target: { value: 0.5 }",
        "metric: conversion-rate, target: { value: 4 }",
        "metric: cpl, target: { value: 12 }",
      ),
      "a yearly budget and monthly leads": kpis(
        "metric: spend, target: { value: 12000 }",
        "metric: leads, target: { value: 40 }",
        "metric: cpl, target: { value: 25 }",
      ),
      "a return on investment that should double": kpis(
        "metric: roi, baseline: { value: 40 }, target: { change: x2 }",
      ),
      "a return in percent": kpis("metric: roi, target: { value: 140 }"),
    },
    invalid: [
      [
        kpis(
          "metric: cpl, target: { value: 20 }",
          "metric: conversion-rate, of: leads, target: { value: 25 }",
          "metric: cac, target: { value: 50 }",
        ),
        "20 a lead, of whom 25% become customers, is at least 80: 20 / 25% = 80",
      ],
      [
        kpis(
          "metric: spend, channel: ig, target: { value: 1500 }",
          "metric: leads, channel: ig, target: { value: 100 }",
          "metric: cpl, channel: ig, target: { value: 10 }",
        ),
        "1,500 / 100 = 15",
      ],
      [
        "campaigns: [{ id: c, name: C, kpis: [k, l, m] }]\nkpis:\n  - { id: k, name: K, objective: a, metric: cpc, target: { value: 1 } }\n  - { id: l, name: L, objective: b, metric: conversion-rate, target: { value: 5 } }\n  - { id: m, name: M, metric: cpa, target: { value: 15 } }",
        "1 / 5% = 20",
      ],
      [kpis("metric: roi, unit: ratio, target: { value: 2.4 }"), '"metric: roas"'],
      [kpis("metric: roi, target: { change: x2.4 }"), "as a multiple"],
      ["kpis: [{ id: k, name: ROI of 2.4x, objective: a, metric: roi }]", "as a multiple"],
    ],
  },
  ave: {
    valid: {
      "birds, in Spanish":
        "kpis: [{ id: k, name: Fotos de aves y un ave al día, metric: custom, unit: count }]",
      "a fast train, in Spanish":
        "plan: { language: es }\nkpis: [{ id: k, name: Facturación del AVE a Sevilla, metric: custom, unit: currency }]",
      "birds by their metric": "plan: { language: es }\nkpis: [{ id: k, name: Avistamientos, metric: ave }]",
      "an avenue": "kpis: [{ id: k, name: Revenue of the shop on 5th AVE, unit: currency }]",
      "an abbreviated avenue": "kpis: [{ id: k, name: Revenue on Park Ave., unit: currency }]",
      "capital letters without money": "kpis: [{ id: k, name: AVE, unit: count }]",
      "value for money on social media":
        "kpis: [{ id: k, name: Social media value per visit, metric: economic-value }]",
      "a name that excludes it":
        "kpis: [{ id: k, name: Quality of coverage, metric: custom, formula: a score of one to five and not advertising value equivalence }]",
      "advertising costs": "kpis: [{ id: k, name: Стойност на рекламата, metric: spend }]",
    },
    invalid: [
      ["kpis: [{ id: k, name: AVE, unit: currency }]", '("AVE")'],
      ["kpis: [{ id: k, name: Earned media value, unit: currency }]", '("media value")'],
      ["kpis: [{ id: k, name: Рекламна стойност на отразяването }]", '("рекламна стойност")'],
      [
        "kpis: [{ id: k, name: Cobertura, metric: custom, formula: valor publicitario equivalente según tarifas }]",
        '("valor publicitario equivalente")',
      ],
      ["plan: { language: es }\nkpis: [{ id: k, name: AVE en prensa, unit: currency }]", '("AVE")'],
      ["kpis: [{ id: k, name: Coverage, metric: ave, unit: currency }]", '("ave")'],
      ["kpis: [{ id: k, name: Coverage, metric: ave }]", '("ave")'],
    ],
  },
  total: {
    valid: {
      "a channel that counts in another period":
        "kpis: [{ id: all, name: Reach, metric: reach, cadence: monthly, target: { value: 500, by: 2027-12-31 } }, { id: ig, name: Reach, metric: reach, channel: ig, cadence: yearly, target: { value: 900, by: 2027-12-31 } }]",
      "a channel that reaches its target after the total":
        "kpis: [{ id: all, name: Followers, metric: followers, target: { value: 500, by: 2027-06-30 } }, { id: ig, name: Followers, metric: followers, channel: ig, target: { value: 900, by: 2027-12-31 } }]",
      "a rate, which no channel is a part of":
        "kpis: [{ id: all, name: Rate, metric: er-reach, target: { value: 3, by: 2027-06-30 } }, { id: ig, name: Rate, metric: er-reach, channel: ig, target: { value: 5, by: 2027-06-30 } }]",
    },
    invalid: [
      [
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }]\nkpis: [{ id: all, name: Followers, objective: a, metric: followers, target: { value: 50000, by: 2027-12-31 } }, { id: li, name: Followers, objective: b, metric: followers, channel: li, target: { value: 100000, by: 2027-12-31 } }]",
        "50,000 more",
      ],
      [
        "plan: { period: { end: 2027-12-31 } }\nobjectives: [{ id: a, statement: A }]\nkpis: [{ id: all, name: Orders, objective: a, metric: orders, target: { value: 50 } }, { id: ig, name: Orders, objective: a, metric: orders, channel: ig, target: { value: 60 } }]",
        "by 2027-12-31",
      ],
    ],
  },
  posts: {
    valid: {
      "a number for the whole plan":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }] }\nkpis: [{ id: k, name: Posts published, metric: posts-published, cadence: monthly, target: { value: 365, by: 2027-12-31 } }]",
      "a channel without a frequency":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }, { id: li, platform: linkedin }] }\nkpis: [{ id: k, name: Posts a month, metric: posts-published, cadence: monthly, target: { value: 200, by: 2027-12-31 } }]",
      "several channels together":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }, { id: li, platform: linkedin, frequency: { posts: 2, per: week } }] }\nkpis: [{ id: k, name: Posts a week, metric: posts-published, cadence: weekly, target: { value: 9, by: 2027-12-31 } }]",
    },
    invalid: [
      [
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }, { id: li, platform: linkedin, frequency: { posts: 2, per: week } }] }\nkpis: [{ id: k, name: Posts a week, metric: posts-published, cadence: weekly, target: { value: 2, by: 2027-12-31 } }]",
        "the frequencies make 9: ig 7, li 2",
      ],
    ],
  },
  weekly: {
    valid: {
      "a week that is missing":
        "kpis: [{ id: k, name: Leads, metric: leads, target: { value: 100 } }, { id: a, name: Leads in week 1, metric: leads, target: { value: 10 } }, { id: b, name: Leads in week 3, metric: leads, target: { value: 20 } }]",
      "a monthly figure in each quarter":
        "kpis: [{ id: k, name: Orders, metric: orders, target: { value: 100 } }, { id: a, name: Orders a month in Q1, metric: orders, target: { value: 10 } }, { id: b, name: Orders a month in Q2, metric: orders, target: { value: 20 } }]",
      "a level, which does not add up":
        "kpis: [{ id: k, name: Followers, metric: followers, target: { value: 100 } }, { id: a, name: Followers in month 1, metric: followers, target: { value: 60 } }, { id: b, name: Followers in month 2, metric: followers, target: { value: 100 } }]",
      "ranges that agree at one end":
        "kpis: [{ id: k, name: Leads, metric: leads, target: { min: 30, max: 40, pass: min } }, { id: a, name: Leads week 1, metric: leads, target: { min: 10, max: 15, pass: min } }, { id: b, name: Leads week 2, metric: leads, target: { min: 20, max: 35, pass: min } }]",
    },
    invalid: [
      [
        "kpis: [{ id: k, name: Заявки, metric: leads, target: { min: 25, max: 35, pass: min } }, { id: a, name: Заявки седмица 1, metric: leads, target: { min: 12, max: 18, pass: min } }, { id: b, name: Заявки седмица 2, metric: leads, target: { min: 20, max: 28, pass: min } }]",
        "add up to 32 to 46",
      ],
      [
        "kpis: [{ id: k, name: Ventas, metric: orders, target: { value: 100 } }, { id: a, name: Ventas mes 1, metric: orders, target: { value: 60 } }, { id: b, name: Ventas mes 2, metric: orders, target: { value: 70 } }]",
        "add up to 130",
      ],
    ],
  },
  rates: {
    valid: {
      "visits of a month, and orders of the whole plan":
        "kpis: [{ id: v, name: Visits a month, objective: a, metric: website-visits, target: { value: 1000 } }, { id: r, name: Rate, objective: a, metric: conversion-rate, target: { value: 2 } }, { id: o, name: Orders, objective: a, metric: orders, target: { value: 240 } }]",
      "two results, of which the rate may be one":
        "kpis: [{ id: v, name: Visits, objective: a, metric: website-visits, target: { value: 1000 } }, { id: r, name: Rate, objective: a, metric: conversion-rate, target: { value: 2 } }, { id: o, name: Orders, objective: a, metric: orders, target: { value: 90 } }, { id: l, name: Leads, objective: a, metric: leads, target: { value: 20 } }]",
      "targets of different objectives":
        "kpis: [{ id: v, name: Visits, objective: a, metric: website-visits, target: { value: 1000 } }, { id: r, name: Rate, objective: a, metric: conversion-rate, target: { value: 2 } }, { id: o, name: Orders, objective: b, metric: orders, target: { value: 90 } }]",
    },
    invalid: [
      [
        "kpis: [{ id: l, name: Leads, objective: a, metric: leads, target: { value: 200 } }, { id: r, name: Leads that buy, objective: a, metric: conversion-rate, of: leads, target: { value: 10 } }, { id: o, name: Orders, objective: a, metric: orders, target: { value: 50 } }]",
        "10 % (r) of 200 (l) are only 20",
      ],
      [
        "kpis: [{ id: i, name: Impressions, objective: a, metric: impressions, target: { value: 100000 } }, { id: r, name: CTR, objective: a, metric: ctr, target: { value: 2 } }, { id: c, name: Clicks, objective: a, metric: link-clicks, target: { value: 500 } }]",
        "are already 2,000",
      ],
    ],
  },
  "watch-time": {
    valid: {
      "views of a month, and hours of the whole plan":
        "kpis: [{ id: h, name: Hours, objective: a, metric: watch-hours, target: { value: 4000 } }, { id: v, name: Views a month, objective: a, metric: views, target: { value: 1000 } }]",
      "hours and views of different channels":
        "kpis: [{ id: h, name: Hours, objective: a, metric: watch-hours, channel: yt, target: { value: 4000 } }, { id: v, name: Views, objective: a, metric: views, channel: tt, target: { value: 1000 } }]",
    },
    invalid: [
      [
        "kpis: [{ id: h, name: Hours, objective: a, metric: watch-hours, target: { value: 400 } }, { id: v, name: Views, objective: a, metric: views, target: { value: 4000 } }, { id: w, name: Average, objective: a, metric: avg-watch-time, target: { value: 2 } }]",
        'is 6 minutes a view, but KPI "Average" (w) is to be 2 minutes',
      ],
    ],
  },
  return: {
    valid: {
      "a return on the money for advertising alone":
        "kpis: [{ id: r, name: Revenue, objective: a, metric: revenue-social, target: { value: 1000 } }, { id: k, name: ROAS, objective: a, metric: roas, target: { value: 10 } }]\nbudget: { total: 500, lines: [{ id: x, category: paid-media, description: Ads, amount: 100 }] }",
      "revenue of another objective":
        "kpis: [{ id: r, name: Revenue, objective: a, metric: revenue-social, target: { value: 1000 } }, { id: k, name: ROI, objective: b, metric: roi, target: { value: 10 } }]\nbudget: { total: 500 }",
    },
    invalid: [
      [
        "kpis: [{ id: r, name: Revenue, objective: a, metric: revenue-social, target: { value: 1000 } }, { id: s, name: Spend, objective: a, metric: spend, target: { value: 250 } }, { id: k, name: ROAS, objective: a, metric: roas, target: { value: 8 } }]",
        "is 4 times the money",
      ],
      [
        "kpis: [{ id: r, name: Revenue, objective: a, metric: revenue-social, target: { value: 1000 } }, { id: k, name: ROI, objective: a, metric: roi, target: { value: 900 } }]\nbudget: { total: 500 }",
        "is a return of 100 %",
      ],
    ],
  },
  profiles: {
    valid: {
      "a baseline, from which other rules calculate":
        "situation: { profiles: [{ platform: instagram, followers: 400 }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\nkpis: [{ id: k, name: F, metric: followers, channel: ig, baseline: { value: 500, on: 2027-01-01 }, target: { value: 9000 } }]",
      "two profiles on one platform":
        "situation: { profiles: [{ platform: instagram, followers: 400, handle: a }, { platform: instagram, followers: 4000, handle: b }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\nkpis: [{ id: k, name: F, metric: followers, channel: ig, target: { value: 9000 } }]",
      "a rationale":
        "situation: { profiles: [{ platform: instagram, followers: 400 }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\nobjectives: [{ id: o, statement: O, rationale: A series on television }]\nkpis: [{ id: k, name: F, objective: o, metric: followers, channel: ig, target: { value: 9000 } }]",
    },
    invalid: [
      [
        "situation: { profiles: [{ platform: instagram, followers: 400 }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\nkpis: [{ id: k, name: F, metric: followers, channel: ig, target: { value: 300 } }]",
        "already has 400 followers",
      ],
      [
        "situation: { asOf: 2027-01-01, profiles: [{ platform: instagram, followers: 400 }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\nkpis: [{ id: k, name: F, metric: followers, channel: ig, baseline: { value: 1200, on: 2027-01-01 }, target: { value: 1300 } }]",
        "The baseline",
      ],
    ],
  },
  count: {
    valid: {
      "exactly the maximum": `kpis: [${Array.from({ length: 20 }, (_, i) => `{ id: k${i}, name: K }`).join(", ")}]`,
      "KPIs with the same id, which structure/unique-id reports": `kpis: [${Array.from({ length: 25 }, () => "{ id: k, name: K }").join(", ")}]`,
    },
  },
  shares: {
    valid: {
      "two shares of one channel":
        "kpis: [{ id: a, name: A, metric: custom, unit: percent, of: orders, channel: ig, target: { value: 60 } }, { id: b, name: B, metric: custom, unit: percent, of: orders, channel: ig, target: { value: 60 } }]",
      "a rate of each channel":
        "kpis: [{ id: a, name: A, metric: retention, of: orders, channel: ig, target: { value: 60 } }, { id: b, name: B, metric: retention, of: orders, channel: fb, target: { value: 60 } }]",
      "shares on different dates":
        "kpis: [{ id: a, name: A, metric: custom, unit: percent, of: leads, channel: ig, target: { value: 60, by: 2027-03-31 } }, { id: b, name: B, metric: custom, unit: percent, of: leads, channel: fb, target: { value: 60, by: 2027-06-30 } }]",
    },
    invalid: [
      [
        "kpis: [{ id: a, name: Share, metric: custom, unit: percent, of: leads, channel: ig, target: { value: 30 } }, { id: w, name: Leads, metric: leads, target: { value: 100 } }, { id: p, name: Leads there, metric: leads, channel: ig, target: { value: 50 } }]",
        "which is 30 of 100 (w)",
      ],
    ],
  },
});
