import { fragments } from "../fragments.ts";

export default fragments("measurement", {
  review: {
    silent: {
      "one of several reviews is often enough":
        "kpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { reviews: [{ cadence: yearly }, { cadence: weekly }] }",
      "a review that does not say how often":
        "kpis: [{ id: k, name: K, cadence: daily }]\nmeasurement: { reviews: [{ owner: ema }] }",
    },
    speaks: [["measurement: { corrections: [] }", "There is no review"]],
  },
  correction: {
    silent: {
      "a KPI without a target cannot fall short":
        "kpis: [{ id: k, name: K }]\nmeasurement: { reviews: [{ cadence: weekly }] }",
    },
    speaks: [
      ["kpis: [{ id: k, name: K, target: { value: 1 } }]\nmeasurement: { reviews: [] }", "under corrections"],
    ],
  },
});
