import { fragments } from "../fragments.ts";

export default fragments("strategy", {
  channels: {
    silent: {
      "no audience in the whole plan to be named":
        "strategy: { channels: [{ id: ig, platform: instagram }] }",
    },
    speaks: [["strategy: { channels: [] }", "No channel is chosen"]],
  },
  frequency: {
    silent: {
      "per week where nothing is said":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3 } }] }",
    },
  },
  voice: {
    silent: {
      "the channels' own language and tone":
        "strategy: { channels: [{ id: ig, platform: instagram, languages: [en], tone: warm }] }",
      "the plan's language and voice":
        "plan: { language: en }\nstrategy: { voice: { tone: [warm] }, channels: [{ id: ig, platform: instagram }] }",
    },
    speaks: [
      [
        "strategy: { voice: { tone: [warm] }, channels: [{ id: a, platform: x }, { id: b, platform: x }] }",
        "nor any of its 2 channels",
      ],
    ],
  },
});
