import { fragments } from "../fragments.ts";

export default fragments("situation", {
  internal: {
    silent: {
      "short answers":
        "situation: { internal: { about: A bakery, offerings: [Bread], resources: { level: limited }, reputation: { sentiment: positive }, history: [{ id: h, name: Easter }] } }",
      "a broken situation": { plan: "situation: { internal: { about: 7 } }", faulty: true },
    },
  },
  external: {
    silent: {
      "more groups than the five":
        "situation: { external: { competitors: [{ id: c, name: C }], factors: { demographic: [a], economic: [b], technological: [c], political: [d], sociocultural: [e], legal: [f] } } }",
      "one sentence or entry in each group":
        "situation: { external: { competitors: [{ id: c, name: C }], factors: { demographic: [a], economic: [{ id: e, statement: b }], technological: [c], political: [d], sociocultural: [e] } } }",
    },
  },
  swot: {
    silent: {
      "one item in each quadrant":
        "situation: { swot: { strengths: [a], weaknesses: [b], opportunities: [c], threats: [d] } }",
      "items with ids beside items in words":
        "situation: { swot: { strengths: [a], weaknesses: [{ id: w, statement: b }], opportunities: [c], threats: [d] } }",
    },
    speaks: [["situation: { asOf: 2027-01-01 }", "There is no SWOT"]],
  },
  competitor: {
    silent: {
      "everything in few words":
        "situation: { external: { competitors: [{ id: c, name: C, does: Posts, how: Daily, where: [x] }] } }",
      "no competitor, which situation/external says": "situation: { external: { competitors: [] } }",
    },
  },
  "swot-focus": {
    silent: {
      seven: "situation: { swot: { strengths: [a, b, c, d, e, f, g] } }",
      "many in all, few in each":
        "situation: { swot: { strengths: [a, b, c, d], weaknesses: [e, f, g, h], threats: [i, j] } }",
    },
  },
  "swot-evidence": {
    silent: {
      "sentences beside items that cite":
        "situation: { swot: { strengths: [a, { id: b, statement: B, evidence: [internal.about] }] } }",
      "no SWOT, which situation/swot says": "situation: { asOf: 2027-01-01 }",
    },
    speaks: [
      [
        "situation: { swot: { strengths: [{ id: a, statement: A }, { id: b, statement: B, evidence: [internal.about] }] } }",
        '1 item of the SWOT cites nothing from the analysis: "a"',
      ],
    ],
  },
  "swot-side": {
    silent: {
      "a strength seen against a competitor":
        "situation: { swot: { strengths: [{ id: a, statement: A, evidence: [internal.about, external.competitors.c] }] } }",
      "an opportunity that a profile shows beside a factor":
        "situation: { swot: { opportunities: [{ id: a, statement: A, evidence: [profiles.facebook, external.factors.economic] }] } }",
      "no evidence at all": "situation: { swot: { threats: [{ id: a, statement: A }] } }",
    },
    speaks: [
      [
        "situation: { swot: { threats: [{ id: a, statement: A, evidence: [internal.resources] }] } }",
        "rests only on what is inside: internal.resources",
      ],
    ],
  },
  "swot-answered": {
    silent: {
      "a sentence, which nothing can point to":
        "situation: { swot: { threats: [Rain] } }\nobjectives: [{ id: o, statement: S }]",
      "a strength":
        "situation: { swot: { strengths: [{ id: a, statement: A }] } }\nobjectives: [{ id: o, statement: S }]",
      "a threat that a crisis scenario prepares for":
        "situation: { swot: { threats: [{ id: a, statement: A }] } }\nobjectives: [{ id: o, statement: S }]\ncrisis: { scenarios: [{ id: s, name: S, threats: [a] }] }",
      "nothing set out to be done yet": "situation: { swot: { threats: [{ id: a, statement: A }] } }",
    },
    speaks: [
      [
        "situation: { swot: { threats: [{ id: a, statement: A }] } }\nobjectives: [{ id: o, statement: S }]",
        'Nothing answers the threat "a"',
      ],
      [
        "situation: { swot: { opportunities: [{ id: a, statement: A }] } }\nobjectives: [{ id: o, statement: S }]",
        'Nothing uses the opportunity "a"',
      ],
    ],
  },
  "swot-duplicate": {
    silent: {
      "a good team at something": "situation: { swot: { strengths: [A good team of bakers who film] } }",
      "the same sentence twice in one quadrant": "situation: { swot: { strengths: [We bake, We bake] } }",
      "two sides of one thing":
        "situation: { swot: { strengths: [We open at six], weaknesses: [We open at six and close at three] } }",
    },
    speaks: [
      ["situation: { swot: { strengths: [Добър екип.] } }", "could stand in any SWOT"],
      ["situation: { swot: { threats: [La competencia] } }", "could stand in any SWOT"],
    ],
  },
  dormant: {
    silent: {
      "a profile of somebody who pretends to be us":
        "situation: { asOf: 2027-01-10, profiles: [{ platform: x, status: impostor, lastPost: 2020-01-01 }] }",
      "quiet for ninety days":
        "situation: { profiles: [{ platform: x, owner: e, lastPost: 2026-10-12, asOf: 2027-01-10 }] }",
      "no date and no status": "situation: { profiles: [{ platform: x }] }",
    },
    speaks: [["situation: { profiles: [{ platform: x, status: active }] }", "nobody looks after it"]],
  },
  stale: {
    silent: {
      "a plan that does not say when it begins": "situation: { asOf: 2020-01-01 }",
      "an audit as old as the analysis, said once":
        "plan: { period: { start: 2027-01-01 } }\nsituation: { asOf: 2026-12-01, profiles: [{ platform: x, asOf: 2026-12-01 }] }",
      "an analysis made after the plan began":
        "plan: { period: { start: 2027-01-01 } }\nsituation: { asOf: 2027-02-01 }",
    },
    speaks: [
      [
        "plan: { period: { start: 2027-01-01 } }\nsituation: { profiles: [{ platform: x, asOf: 2026-01-01 }] }",
        "audit of the profile on x is of 2026-01-01, 12 months before",
      ],
    ],
  },
});
