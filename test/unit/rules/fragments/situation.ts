import { fragments } from "../fragments.ts";

export default fragments("situation", {
  internal: {
    valid: {
      "short answers":
        "situation: { internal: { about: A bakery, offerings: [Bread], resources: { level: limited }, reputation: { sentiment: positive }, history: [{ id: h, name: Easter }] } }",
      "an invalid situation": { plan: "situation: { internal: { about: 7 } }", faulty: true },
    },
  },
  external: {
    valid: {
      "more groups than the required five":
        "situation: { external: { competitors: [{ id: c, name: C }], factors: { demographic: [a], economic: [b], technological: [c], political: [d], sociocultural: [e], legal: [f] } } }",
      "one sentence or entry in each group":
        "situation: { external: { competitors: [{ id: c, name: C }], factors: { demographic: [a], economic: [{ id: e, statement: b }], technological: [c], political: [d], sociocultural: [e] } } }",
    },
  },
  swot: {
    valid: {
      "one item in each quadrant":
        "situation: { swot: { strengths: [a], weaknesses: [b], opportunities: [c], threats: [d] } }",
      "items with ids and items as texts":
        "situation: { swot: { strengths: [a], weaknesses: [{ id: w, statement: b }], opportunities: [c], threats: [d] } }",
    },
    invalid: [["situation: { asOf: 2027-01-01 }", "There is no SWOT"]],
  },
  competitor: {
    valid: {
      "short texts everywhere":
        "situation: { external: { competitors: [{ id: c, name: C, does: Posts, how: Daily, where: [x] }] } }",
      "no competitor, which situation/external reports": "situation: { external: { competitors: [] } }",
    },
  },
  "swot-focus": {
    valid: {
      seven: "situation: { swot: { strengths: [a, b, c, d, e, f, g] } }",
      "many items, but few in each quadrant":
        "situation: { swot: { strengths: [a, b, c, d], weaknesses: [e, f, g, h], threats: [i, j] } }",
    },
  },
  "swot-evidence": {
    valid: {
      "texts and items with evidence":
        "situation: { swot: { strengths: [a, { id: b, statement: B, evidence: [internal.about] }] } }",
      "no SWOT, which situation/swot reports": "situation: { asOf: 2027-01-01 }",
    },
    invalid: [
      [
        "situation: { swot: { strengths: [{ id: a, statement: A }, { id: b, statement: B, evidence: [internal.about] }] } }",
        '1 item of the SWOT cites nothing from the analysis: "a"',
      ],
    ],
  },
  "swot-side": {
    valid: {
      "a strength against competitors":
        "situation: { swot: { strengths: [Better opening hours than the competition] } }",
      "a weakness of the team": "situation: { swot: { weaknesses: [Our limited budget] } }",

      "a strength with a competitor as evidence":
        "situation: { swot: { strengths: [{ id: a, statement: A, evidence: [internal.about, external.competitors.c] }] } }",
      "an opportunity with a factor and a profile as evidence":
        "situation: { swot: { opportunities: [{ id: a, statement: A, evidence: [profiles.facebook, external.factors.economic] }] } }",
      "no evidence": "situation: { swot: { threats: [{ id: a, statement: A }] } }",
    },
    invalid: [
      ["situation: { swot: { opportunities: [Our limited budget] } }", "about ourselves"],
      [
        "situation: { swot: { weaknesses: [{ id: w, statement: Силна конкуренция в града }] } }",
        "about others",
      ],
      ["situation: { swot: { threats: [Falta de presupuesto para anuncios] } }", "about ourselves"],

      [
        "situation: { swot: { threats: [{ id: a, statement: A, evidence: [internal.resources] }] } }",
        "rests only on what is inside: internal.resources",
      ],
    ],
  },
  "swot-answered": {
    valid: {
      "a text, which cannot be referenced":
        "situation: { swot: { threats: [Rain] } }\nobjectives: [{ id: o, statement: S }]",
      "a strength":
        "situation: { swot: { strengths: [{ id: a, statement: A }] } }\nobjectives: [{ id: o, statement: S }]",
      "a threat that a crisis scenario prepares for":
        "situation: { swot: { threats: [{ id: a, statement: A }] } }\nobjectives: [{ id: o, statement: S }]\ncrisis: { scenarios: [{ id: s, name: S, threats: [a] }] }",
      "no actions yet": "situation: { swot: { threats: [{ id: a, statement: A }] } }",
    },
    invalid: [
      [
        "situation: { swot: { weaknesses: [Few hands], threats: [New rivals, New taxes] } }\nobjectives: [{ id: o, statement: O }]",
        "3 weaknesses, opportunities and threats",
      ],

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
    valid: {
      "an adjective in a longer text": "situation: { swot: { strengths: [A good team of bakers who film] } }",
      "the same sentence twice in one quadrant": "situation: { swot: { strengths: [We bake, We bake] } }",
      "two sides of one thing":
        "situation: { swot: { strengths: [We open at six], weaknesses: [We open at six and close at three] } }",
    },
    invalid: [
      ["situation: { swot: { strengths: [Добър екип.] } }", "could stand in any SWOT"],
      ["situation: { swot: { threats: [La competencia] } }", "could stand in any SWOT"],
    ],
  },
  dormant: {
    valid: {
      "a fake profile":
        "situation: { asOf: 2027-01-10, profiles: [{ platform: x, status: impostor, lastPost: 2020-01-01 }] }",
      "no posts for exactly ninety days":
        "situation: { profiles: [{ platform: x, owner: e, lastPost: 2026-10-12, asOf: 2027-01-10 }] }",
      "a team of one, who looks after it":
        "team: [{ id: e, name: E }]\nsituation: { profiles: [{ platform: x, status: active }] }",
      "no date and no status": "situation: { profiles: [{ platform: x }] }",
    },
    invalid: [["situation: { profiles: [{ platform: x, status: active }] }", "nobody looks after it"]],
  },
  stale: {
    valid: {
      "a plan without a start": "situation: { asOf: 2020-01-01 }",
      "an audit as old as the analysis, with one date":
        "plan: { period: { start: 2027-01-01 } }\nsituation: { asOf: 2026-12-01, profiles: [{ platform: x, asOf: 2026-12-01 }] }",
      "an analysis after the start of the plan":
        "plan: { period: { start: 2027-01-01 } }\nsituation: { asOf: 2027-02-01 }",
    },
    invalid: [
      [
        "plan: { period: { start: 2027-01-01 } }\nsituation: { profiles: [{ platform: x, asOf: 2026-01-01 }] }",
        "audit of the profile on x is of 2026-01-01, 12 months before",
      ],
    ],
  },
});
