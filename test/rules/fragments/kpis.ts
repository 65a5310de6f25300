import { fragments } from "../fragments.ts";

export default fragments("kpis", {
  linked: {
    silent: {
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
      "the objective's owner counts":
        "objectives: [{ id: a, statement: A, owner: ema }]\nkpis: [{ id: k, name: K, objective: [b, a], source: native:x, cadence: weekly }]",
    },
  },
});
