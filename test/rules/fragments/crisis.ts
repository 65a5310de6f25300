import { fragments } from "../fragments.ts";

export default fragments("crisis", {
  levels: {
    silent: {
      "two levels that say everything":
        "crisis: { levels: [{ id: a, name: A, triggers: [x], respondWithin: 4h, decides: ema }, { id: b, name: B, triggers: [y], respondWithin: 1h, decides: ema }] }",
    },
    speaks: [["crisis: { version: '1' }", "has no levels"]],
  },
  roles: {
    silent: {
      "one person in all of them":
        "crisis: { roles: [{ role: decision-maker, person: ema }, { role: spokesperson, person: ema }, { role: monitor, person: ema }] }",
    },
  },
  monitoring: {
    silent: {
      "hours in words":
        "crisis: { monitoring: { keywords: [bakery], owner: ema, hours: whenever we are open } }",
    },
  },
  scenarios: {
    silent: {
      "one step with an owner is enough":
        "crisis: { scenarios: [{ id: s, name: S, level: l1, steps: [{ do: Wait }, { do: Answer, owner: ema }] }] }",
    },
    speaks: [["crisis: { version: '1' }", "has no scenario"]],
  },
  known: {
    silent: {
      "a draft cannot have been read":
        "plan: { status: draft }\nteam: [{ id: ema, name: Ema }]\ncrisis: { version: '1' }",
      "a manual without a version":
        "team: [{ id: ema, name: Ema }]\ncrisis: { distribution: { acknowledged: [{ person: ema }] } }",
      "no team to read it": "crisis: { version: '1' }",
    },
  },
});
