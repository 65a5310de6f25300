import { fragments } from "../fragments.ts";

export default fragments("measurement", {
  review: {
    valid: {
      "one of several reviews with a sufficient cadence":
        "kpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { reviews: [{ cadence: yearly }, { cadence: weekly }] }",
      "a review without a cadence":
        "kpis: [{ id: k, name: K, cadence: daily }]\nmeasurement: { reviews: [{ owner: ema }] }",
    },
    invalid: [["measurement: { corrections: [] }", "There is no review"]],
  },
  correction: {
    valid: {
      "a KPI without a target": "kpis: [{ id: k, name: K }]\nmeasurement: { reviews: [{ cadence: weekly }] }",
      "one of two corrections":
        "kpis: [{ id: k, name: K, target: { value: 1 } }]\nmeasurement: { corrections: [{ kpi: k, when: at-risk }, { kpi: k, when: behind }] }",
    },
    invalid: [
      [
        "kpis: [{ id: k, name: K }, { id: l, name: L }]\nmeasurement: { reviews: [{ cadence: weekly }] }",
        "Nothing is said",
      ],

      ["kpis: [{ id: k, name: K, target: { value: 1 } }]\nmeasurement: { reviews: [] }", "under corrections"],
    ],
  },
  results: {
    valid: {
      "one day, two KPIs":
        "kpis: [{ id: k, name: K }, { id: l, name: L }]\nmeasurement: { results: [{ kpi: k, date: 2027-01-31, value: 1 }, { kpi: l, date: 2027-01-31, value: 1 }] }",
      "an alias, which is one result in two places":
        "kpis: [{ id: k, name: K }]\nmeasurement: { results: [&r { kpi: k, date: 2027-01-31, value: 1 }, *r] }",
      "the baseline repeated as a result":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 1, on: 2026-11-01 } }]\nmeasurement: { results: [{ kpi: k, date: 2026-11-01, value: 1 }] }",
      "the last month, read a few days after the end":
        "plan: { period: { end: 2027-01-31 } }\nkpis: [{ id: k, name: K }]\nmeasurement: { results: [{ kpi: k, date: 2027-02-03, value: 1 }] }",
      "a missing KPI, which structure/reference reports":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K }]\nmeasurement: { results: [{ kpi: x, date: 2026-02-03, value: 1 }] }",
      "results in unread files": "kpis: [{ id: k, name: K }]\nmeasurement: { results: [a.csv, b.csv] }",
      "a period without ends":
        "plan: { title: P }\nkpis: [{ id: k, name: K }]\nmeasurement: { results: [{ kpi: k, date: 2020-02-03, value: 1 }] }",
    },
    invalid: [
      [
        {
          plan: "plan: { period: { end: 2027-01-31 } }\nkpis: [{ id: k, name: K }]\nmeasurement: { results: [{ kpi: k, date: 2027-02-03, value: 1 }] }",
          options: { daysAfter: 0 },
        },
        "lies after the plan has ended on 2027-01-31",
      ],
      [
        "kpis: [{ id: k, name: K }]\nmeasurement: { results: [x.csv, { kpi: k, date: 2027-01-31, value: 1 }, { kpi: k, date: 2027-01-31, value: 1 }] }",
        "has two results for 2027-01-31: 1 and 1",
      ],
    ],
  },
  overdue: {
    valid: {
      "a plan with results elsewhere":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { reviews: [{ cadence: weekly }] }",
      "results in a file":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { results: x.csv }",
      "some results in a file":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { results: [x.csv, { kpi: k, date: 2027-01-08, value: 1 }] }",
      "a draft":
        "plan: { status: draft, period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { results: [] }",
      "an archived plan":
        "plan: { status: archived, period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { results: [] }",
      "a plan that has not started":
        "plan: { period: { start: 2027-04-01 } }\nkpis: [{ id: k, name: K, cadence: daily, baseline: { value: 1, on: 2026-12-01 } }]\nmeasurement: { results: [] }",
      "a past plan":
        "plan: { period: { start: 2026-01-01, end: 2026-12-31 } }\nkpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { results: [] }",
      "a first result that is not due":
        "plan: { period: { start: 2027-03-01 } }\nkpis: [{ id: k, name: K, cadence: monthly }]\nmeasurement: { results: [] }",
      "a result that is late by less than a month":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: monthly }]\nmeasurement: { results: [{ kpi: k, date: 2027-01-31, value: 1 }] }",
      "a long weekend": {
        plan: "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: daily }]\nmeasurement: { results: [{ kpi: k, date: 2027-03-12, value: 1 }] }",
        today: "2027-03-16",
      },
      "a KPI after its target date":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly, target: { value: 2, by: 2027-01-31 } }]\nmeasurement: { results: [{ kpi: k, date: 2027-01-29, value: 2 }] }",
      "a baseline that is not measured yet":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: weekly, baseline: { unknown: true, measureBy: 2027-03-08 } }]\nmeasurement: { results: [] }",
      "a plan without a start": "kpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { results: [] }",
    },
    invalid: [
      [
        {
          plan: "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: quarterly }]\nmeasurement: { reviews: [] }",
          options: { none: true },
          today: "2027-08-01",
        },
        "is to be read quarterly, but has no result since the plan began on 2027-01-01. Add the one that was due on 2027-04-03",
      ],
      [
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, cadence: biweekly }]\nmeasurement: { results: [{ kpi: k, date: 2027-01-31, value: 1 }, { kpi: k, date: 2027-12-31, value: 1 }] }",
        "every two weeks, but its last result is of 2027-01-31",
      ],
    ],
  },
  behind: {
    valid: {
      "no correction, which measurement/correction reports":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 100, by: 2027-04-30 } }]\nmeasurement: { results: [{ kpi: k, date: 2027-03-01, value: 1 }] }",
      "on track by its milestones, but not by a straight line":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, milestones: [{ value: 10, by: 2027-03-01 }], target: { value: 100, by: 2027-04-30 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-03-01, value: 9 }] }",
      "at risk, with a correction for when it is behind":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-03-02, value: 48 }] }",
      "behind once, with a correction for two times":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k, twice: true }], results: [{ kpi: k, date: 2027-02-01, value: 31 }, { kpi: k, date: 2027-03-02, value: 20 }] }",
      "a desired decrease":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, direction: down, baseline: { value: 180 }, target: { value: 60, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-03-02, value: 120 }] }",
      "the first days":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-12-31 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-01-15, value: 0 }] }",
      "a KPI with limits":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, direction: keep, baseline: { value: 0 }, target: { min: 10, max: 25, by: 2027-12-31 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-03-01, value: 0 }] }",
      "a target with a past date":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-02-28 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-02-20, value: 0 }] }",
      "newer results in a file":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-02-20, value: 0 }, x.csv] }",
      "an action that has started":
        "plan: { period: { start: 2027-01-01 } }\nstrategy: { actions: [{ id: x, description: X, start: 2027-01-10 }] }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k, action: x }], results: [{ kpi: k, date: 2027-02-20, value: 0 }] }",
      "no baseline":
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { unknown: true }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k }], results: [{ kpi: k, date: 2027-02-20, value: 0 }] }",
    },
    invalid: [
      [
        "plan: { period: { start: 2027-01-01 } }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { corrections: [{ kpi: k, when: at-risk, twice: true, then: Do it }], results: [{ kpi: k, date: 2027-01-31, value: 20 }, { kpi: k, date: 2027-03-02, value: 48 }] }",
        'is at risk: 48 on 2027-03-02, where 60 was expected on the way from 0 to 120. Take up its correction "Do it": add an action',
      ],
      [
        "plan: { period: { start: 2027-01-01 } }\nstrategy: { actions: [{ id: x, description: X, start: 2027-01-10, end: 2027-02-10 }] }\nkpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 120, by: 2027-05-01 } }]\nmeasurement: { thresholds: { onTrack: 0.99, atRisk: 0.95 }, corrections: [{ kpi: k, action: x }], results: [{ kpi: k, date: 2027-03-02, value: 56 }] }",
        'is behind: 56 on 2027-03-02, where 60 was expected on the way from 0 to 120. Take up its correction: give action "x"',
      ],
    ],
  },
  leader: {
    valid: {
      "a team of one": "team: [{ id: a, name: A }]\nmeasurement: { reviews: [{ cadence: monthly }] }",
      "no reviews, which measurement/review reports": "measurement: { reviews: [] }",
    },
    invalid: [["measurement: { reviews: [{ cadence: weekly }, { cadence: monthly }] }", "2 reviews"]],
  },
});
