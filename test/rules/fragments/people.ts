import { fragments } from "../fragments.ts";

export default fragments("people", {
  defined: {
    silent: {
      "one need is enough": "people: { audiences: [{ id: a, name: A, description: D, needs: [N] }] }",
    },
    speaks: [["people: { audiences: [] }", "No audience"]],
  },
  reached: {
    silent: {
      "no channel names an audience, which strategy/channels says":
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
      "reached by one of several channels":
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook, audiences: [a] }] }",
    },
  },
});
