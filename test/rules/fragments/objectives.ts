import { fragments } from "../fragments.ts";

export default fragments("objectives", {
  measurable: {
    silent: {
      "a KPI that serves two objectives":
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }]\nkpis: [{ id: k, name: K, objective: [a, b], target: { value: 1, by: 2027-01-01 } }]",
      "a KPI without a figure, of which kpis/target speaks":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a }]",
    },
  },
  primary: {
    silent: {
      "one objective alone": "objectives: [{ id: a, statement: A }]",
      "one primary among several without a word":
        "objectives: [{ id: a, statement: A, priority: primary }, { id: b, statement: B }]",
    },
    speaks: [["objectives: [{ id: a, statement: A }, { id: b, statement: B }]", "None of the 2"]],
  },
  "time-bound": {
    silent: {
      "the plan's end counts for all":
        "plan: { period: { end: 2027-12-31 } }\nobjectives: [{ id: a, statement: A }]",
    },
  },
  realistic: {
    silent: {
      "a doubling exactly":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 50 }, target: { value: 100, by: 2027-01-01 } }]",
      "a fall, however deep":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 180 }, target: { value: 10, by: 2027-01-01 } }]",
      "growth from nothing, which no percentage says":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 0 }, target: { value: 500, by: 2027-01-01 } }]",
      "percentage points are no percent":
        'objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 4 }, target: { change: "+3pp", by: 2027-01-01 } }]',
    },
    speaks: [
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 9, by: 2027-06-30 } }]",
        "none of its KPIs has a baseline",
      ],
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 10 }, target: { change: x3, by: 2027-06-30 } }]",
        "by 200 %, from 10 to 30",
      ],
    ],
  },
  pursued: {
    silent: {
      "by a campaign alone":
        "objectives: [{ id: a, statement: A }]\ncampaigns: [{ id: c, name: C, objectives: [a] }]",
      "no means at all, which other rules say": "objectives: [{ id: a, statement: A }]",
    },
  },
});
