import { fragments } from "../fragments.ts";

export default fragments("kpis", {
  linked: {
    silent: {
      "an objective that structure/reference finds nowhere": "kpis: [{ id: k, name: K, objective: nobody }]",
      "several objectives": "kpis: [{ id: k, name: K, objective: [a, b] }]",
    },
  },
  target: {
    silent: {
      "a change instead of a value": 'kpis: [{ id: k, name: K, target: { change: "+20%", by: 2027-01-01 } }]',
      "what is to be kept has no day":
        "kpis: [{ id: k, name: K, direction: keep, target: { min: 4, max: 5 } }]",
      "a target of zero": "kpis: [{ id: k, name: K, target: { value: 0, by: 2027-01-01 } }]",
    },
    speaks: [
      ["kpis: [{ id: k, name: K }]", "has no target"],
      ["kpis: [{ id: k, name: K, target: { by: 2027-01-01 } }]", "has no figure"],
    ],
  },
  baseline: {
    silent: {
      "not known yet, with a date":
        "kpis: [{ id: k, name: K, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 1, by: 2027-06-30 } }]",
      "a baseline of zero":
        "kpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 1, by: 2027-06-30 } }]",
      "no target to start towards": "kpis: [{ id: k, name: K }]",
    },
    speaks: [
      [
        "kpis: [{ id: k, name: K, baseline: { unknown: true }, target: { value: 1, by: 2027-01-01 } }]",
        "Add measureBy",
      ],
    ],
  },
  source: {
    silent: {
      "an owner of its own": "kpis: [{ id: k, name: K, source: native:x, cadence: weekly, owner: ema }]",
      "the objective's owner counts":
        "objectives: [{ id: a, statement: A, owner: ema }]\nkpis: [{ id: k, name: K, objective: [b, a], source: native:x, cadence: weekly }]",
    },
  },
  direction: {
    silent: {
      "a metric that is to fall":
        "kpis: [{ id: k, name: K, metric: first-response-time, baseline: { value: 180 }, target: { value: 60, by: 2027-06-30 } }]",
      "what is to be kept":
        "kpis: [{ id: k, name: K, direction: keep, baseline: { value: 9 }, target: { value: 5 } }]",
      "no direction that anybody knows":
        "kpis: [{ id: k, name: K, metric: custom, baseline: { value: 9 }, target: { value: 5, by: 2027-06-30 } }]",
      "milestones in another order in the file":
        "kpis: [{ id: k, name: K, direction: up, baseline: { value: 0 }, target: { value: 9, by: 2027-12-31 }, milestones: [{ value: 6, by: 2027-06-30 }, { value: 3, by: 2027-03-31 }] }]",
      "a fall in percent":
        'kpis: [{ id: k, name: K, direction: down, baseline: { value: 50 }, target: { change: "-20%", by: 2027-06-30 } }]',
    },
    speaks: [
      [
        "kpis: [{ id: k, name: K, direction: down, baseline: { value: 5 }, target: { value: 9, by: 2027-06-30 } }]",
        "above its baseline 5",
      ],
      [
        "kpis: [{ id: k, name: K, direction: up, baseline: { value: 1 }, target: { value: 9, by: 2027-06-30 }, milestones: [{ value: 10, by: 2027-03-31 }] }]",
        "does not lie between its baseline 1 and its target 9",
      ],
      [
        "kpis: [{ id: k, name: K, direction: up, baseline: { value: 1 }, target: { value: 9, by: 2027-06-30 }, milestones: [{ value: 6, by: 2027-03-31 }, { value: 4, by: 2027-04-30 }] }]",
        "the one before it: 6 by 2027-03-31",
      ],
    ],
  },
  due: {
    silent: {
      "the last day of the plan":
        "plan: { period: { end: 2027-12-31 } }\nkpis: [{ id: k, name: K, target: { value: 1, by: 2027-12-31 } }]",
      "a period that is open":
        "plan: { period: {} }\nkpis: [{ id: k, name: K, target: { value: 1, by: 2031-12-31 } }]",
      "a baseline that was read before the plan begins":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 1, on: 2026-06-30 }, target: { value: 2, by: 2027-02-01 } }]",
    },
    speaks: [
      [
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, target: { value: 1, by: 2026-12-31 } }]",
        "before the plan begins",
      ],
      [
        "kpis: [{ id: k, name: K, baseline: { value: 1, on: 2027-02-01 }, target: { value: 2, by: 2027-02-01 } }]",
        "which is not earlier",
      ],
      [
        "kpis: [{ id: k, name: K, target: { value: 2, by: 2027-02-01 }, milestones: [{ value: 1, by: 2027-03-01 }] }]",
        "after its target is on 2027-02-01",
      ],
      [
        "kpis: [{ id: k, name: K, baseline: { unknown: true, measureBy: 2027-03-01 }, target: { value: 2, by: 2027-02-01 } }]",
        "Measure it earlier",
      ],
    ],
  },
  bounds: {
    silent: {
      "growth of more than all there is":
        "kpis: [{ id: k, name: K, metric: follower-growth-rate, target: { value: 140, by: 2027-06-30 } }]",
      "all of it":
        "kpis: [{ id: k, name: K, metric: alt-text-coverage, target: { value: 100, by: 2027-06-30 } }]",
      "a promoter score below zero": "kpis: [{ id: k, name: K, metric: nps, baseline: { value: -12 } }]",
      "more who leave than come":
        "kpis: [{ id: k, name: K, metric: net-followers, baseline: { value: -40 } }]",
      "a percentage of a metric of the team's own":
        "kpis: [{ id: k, name: K, metric: custom, unit: percent, target: { value: 250, by: 2027-06-30 } }]",
    },
    speaks: [
      ["kpis: [{ id: k, name: K, metric: leads, baseline: { value: -1 } }]", "less than nothing"],
      ["kpis: [{ id: k, name: K, metric: leads, unit: percent }]", "leads is given in count"],
      ["kpis: [{ id: k, name: K, metric: nps, target: { min: 20, max: 120 } }]", "between -100 and 100"],
      ["kpis: [{ id: k, name: K, metric: review-rating, milestones: [{ value: 6 }] }]", "between 1 and 5"],
    ],
  },
  vanity: {
    silent: {
      "a metric of the team's own beside likes":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, metric: likes }, { id: l, name: L, objective: o, metric: custom }]",
      "a KPI that names no metric":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, metric: likes }, { id: l, name: L, objective: o }]",
      "no KPI at all, of which others speak":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K }]",
    },
  },
  fit: {
    silent: {
      "an objective that does not say its kind":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, metric: saves }]",
      "vanity, of which kpis/vanity speaks":
        "objectives: [{ id: o, statement: S, kind: sales }]\nkpis: [{ id: k, name: K, objective: o, metric: likes }]",
      "a metric of the team's own":
        "objectives: [{ id: o, statement: S, kind: sales }]\nkpis: [{ id: k, name: K, objective: o, metric: custom }]",
      "a metric that the platform offers":
        "strategy: { channels: [{ id: g, platform: google-business }] }\nobjectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, metric: review-rating, channel: g }]",
    },
    speaks: [
      [
        "strategy: { channels: [{ id: m, platform: mastodon }] }\nobjectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, metric: review-rating, channel: m }]",
        "mastodon does not offer that",
      ],
    ],
  },
  formula: {
    silent: {
      "a metric from the configuration": {
        plan: "kpis: [{ id: k, name: K, metric: loaves }]",
        vocabulary: {
          metrics: [{ id: "loaves", unit: "count", direction: "up", stage: "engagement", evidenceFor: [] }],
        },
      },
      "a misspelt one, which structure/reference finds": "kpis: [{ id: k, name: K, metric: impresions }]",
      "no metric at all": "kpis: [{ id: k, name: K }]",
    },
    speaks: [["kpis: [{ id: k, name: K, metric: loaves-before-ten }]", '"loaves-before-ten"']],
  },
  duplicate: {
    silent: {
      "two channels":
        "kpis: [{ id: k, name: K, objective: o, metric: reach, channel: a, target: { value: 1, by: 2027-06-30 } }, { id: l, name: L, objective: o, metric: reach, channel: b, target: { value: 1, by: 2027-06-30 } }]",
      "two formulas of one's own":
        "kpis: [{ id: k, name: K, objective: o, metric: custom, target: { value: 1, by: 2027-06-30 } }, { id: l, name: L, objective: o, metric: custom, target: { value: 1, by: 2027-06-30 } }]",
      "two targets, of which objectives/consistent speaks":
        "kpis: [{ id: k, name: K, objective: o, metric: reach, target: { value: 1, by: 2027-06-30 } }, { id: l, name: L, objective: o, metric: reach, target: { value: 2, by: 2027-06-30 } }]",
    },
  },
  focus: {
    silent: {
      "as many as the team allows": {
        plan: "objectives: [{ id: o, statement: S }]\nkpis: [{ id: a, name: A, objective: o }, { id: b, name: B, objective: o }]",
        options: { max: 2 },
      },
      "many, but for several objectives":
        "objectives: [{ id: o, statement: S }, { id: p, statement: P }]\nkpis: [{ id: a, name: A, objective: o }, { id: b, name: B, objective: o }, { id: c, name: C, objective: o }, { id: d, name: D, objective: p }, { id: e, name: E, objective: p }, { id: f, name: F, objective: p }]",
    },
  },
  denominator: {
    silent: {
      "a metric that says it": "kpis: [{ id: k, name: K, metric: er-reach }]",
      "a formula that says it": "kpis: [{ id: k, name: K, unit: percent, formula: answered / received }]",
      "an audit without a rate":
        "situation: { profiles: [{ platform: x, engagementRate: {} }] }\nkpis: [{ id: k, name: K }]",
    },
    speaks: [
      [
        "situation: { profiles: [{ platform: facebook, engagementRate: { value: 1.8 } }] }\nkpis: [{ id: k, name: K }]",
        "engagement rate of facebook",
      ],
    ],
  },
  range: {
    silent: {
      "what is to be kept between two values":
        "kpis: [{ id: k, name: K, metric: frequency, target: { min: 2, max: 4 } }]",
      "one end alone": "kpis: [{ id: k, name: K, target: { min: 5, by: 2027-06-30 } }]",
    },
  },
  growth: {
    silent: {
      "an objective that says why":
        "objectives: [{ id: o, statement: S, rationale: It doubled before. }]\nkpis: [{ id: k, name: K, objective: o, baseline: { value: 100, on: 2027-01-01 }, target: { value: 190, by: 2027-02-15 } }]",
      "more than a doubling, of which objectives/realistic speaks":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, baseline: { value: 100, on: 2027-01-01 }, target: { value: 300, by: 2027-03-01 } }]",
      "a fortnight, in which nothing compounds":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, baseline: { value: 100, on: 2027-01-01 }, target: { value: 115, by: 2027-01-15 } }]",
      "growth over a year":
        "objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K, objective: o, baseline: { value: 100, on: 2027-01-01 }, target: { value: 200, by: 2027-12-31 } }]",
    },
  },
  chain: {
    silent: {
      "a funnel that is better than it must be":
        "kpis: [{ id: a, name: A, metric: cpc, target: { value: 1, by: 2027-06-30 } }, { id: b, name: B, metric: conversion-rate, target: { value: 10, by: 2027-06-30 } }, { id: c, name: C, metric: cpl, target: { value: 20, by: 2027-06-30 } }]",
      "figures of different channels":
        "kpis: [{ id: a, name: A, channel: x, metric: cpc, target: { value: 9, by: 2027-06-30 } }, { id: b, name: B, channel: y, metric: conversion-rate, target: { value: 1, by: 2027-06-30 } }, { id: c, name: C, channel: z, metric: cpl, target: { value: 2, by: 2027-06-30 } }]",
      "rounded figures":
        "kpis: [{ id: a, name: A, metric: spend, target: { value: 1000, by: 2027-06-30 } }, { id: b, name: B, metric: leads, target: { value: 65, by: 2027-06-30 } }, { id: c, name: C, metric: cpl, target: { value: 15, by: 2027-06-30 } }]",
      "a return in percent":
        "kpis: [{ id: a, name: A, metric: roi, target: { value: 140, by: 2027-06-30 } }]",
    },
    speaks: [
      [
        "kpis: [{ id: a, name: A, metric: spend, target: { value: 3000, by: 2027-06-30 } }, { id: b, name: B, metric: leads, target: { value: 100, by: 2027-06-30 } }, { id: c, name: C, metric: cpl, target: { value: 15, by: 2027-06-30 } }]",
        "3,000 for 100 leads makes 30 a lead",
      ],
      [
        "kpis: [{ id: a, name: A, metric: cpl, target: { value: 20, by: 2027-06-30 } }, { id: b, name: B, metric: conversion-rate, of: leads, target: { value: 25, by: 2027-06-30 } }, { id: c, name: C, metric: cac, target: { value: 50, by: 2027-06-30 } }]",
        "20 a lead, of which 25 % buy, makes 80 a customer (20 / 25 %)",
      ],
      [
        "kpis: [{ id: a, name: A, metric: cpl, target: { value: 20, by: 2027-06-30 } }, { id: c, name: C, metric: cac, target: { value: 15, by: 2027-06-30 } }]",
        "less than the 20 that a lead alone may cost",
      ],
      [
        "kpis: [{ id: a, name: A, metric: roi, target: { change: x2.4, by: 2027-06-30 } }]",
        "revenue multiple",
      ],
    ],
  },
  ave: {
    silent: {
      "a bird, a train and an avenue":
        "kpis: [{ id: a, name: Fotos del AVE, unit: count }, { id: b, name: Visits to the shop on 5th Ave., unit: count }]",
      "the value of an order": "kpis: [{ id: a, name: Average order value, unit: currency }]",
    },
    speaks: [
      ["kpis: [{ id: a, name: Рекламен еквивалент на публикациите, unit: currency }]", "advertising saved"],
      ["kpis: [{ id: a, name: Valor publicitario equivalente, unit: currency }]", "advertising saved"],
      ["kpis: [{ id: a, name: AVE of clippings, unit: currency }]", "advertising saved"],
      ["kpis: [{ id: a, name: Coverage, metric: ave }]", "advertising saved"],
    ],
  },
});
