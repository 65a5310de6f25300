import { fragments } from "../fragments.ts";

export default fragments("situation", {
  internal: {
    silent: {
      "short answers":
        "situation: { internal: { about: A bakery, offerings: [Bread], resources: { level: limited }, reputation: { sentiment: positive }, history: [{ id: h, name: Easter }] } }",
      "a broken situation": "situation: { internal: { about: 7 } }",
    },
  },
  external: {
    silent: {
      "one sentence or entry in each group":
        "situation: { external: { competitors: [{ id: c, name: C }], factors: { demographic: [a], economic: [{ id: e, statement: b }], technological: [c], political: [d], sociocultural: [e] } } }",
    },
  },
  swot: {
    silent: {
      "items with ids beside items in words":
        "situation: { swot: { strengths: [a], weaknesses: [{ id: w, statement: b }], opportunities: [c], threats: [d] } }",
    },
    speaks: [["situation: { asOf: 2027-01-01 }", "There is no SWOT"]],
  },
});
