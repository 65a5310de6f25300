import { fragments } from "../fragments.ts";

export default fragments("people", {
  defined: {
    silent: {
      "two audiences, both whole":
        "people: { audiences: [{ id: a, name: A, description: D, needs: [N] }, { id: b, name: B, description: D, needs: [N, M] }] }",
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
  served: {
    silent: {
      "an objective that may be for all":
        "people: { audiences: [{ id: a, name: A }] }\nobjectives: [{ id: o, statement: S }]",
      "no objectives, which others ask for": "people: { audiences: [{ id: a, name: A }] }",
    },
  },
  "platform-fit": {
    silent: {
      "one of two audiences is there":
        "people: { audiences: [{ id: a, name: A, platforms: [x] }, { id: b, name: B, platforms: [facebook] }] }\nstrategy: { channels: [{ id: c, platform: facebook, audiences: [a, b] }] }",
      "an audience that does not say where it is":
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: c, platform: facebook, audiences: [a] }] }",
      "an audience that is not in the plan":
        "people: { audiences: [{ id: a, name: A, platforms: [x] }] }\nstrategy: { channels: [{ id: c, platform: facebook, audiences: [a, z] }] }",
    },
  },
  language: {
    silent: {
      "a region of the same language":
        "people: { audiences: [{ id: a, name: A, languages: [en] }] }\nstrategy: { channels: [{ id: c, platform: x, languages: [en-GB], audiences: [a] }] }",
      "the plan's language":
        "plan: { language: bg }\npeople: { audiences: [{ id: a, name: A, languages: [bg] }] }\nstrategy: { channels: [{ id: c, platform: x, audiences: [a] }] }",
      "a channel that says no language":
        "people: { audiences: [{ id: a, name: A, languages: [bg] }] }\nstrategy: { channels: [{ id: c, platform: x, audiences: [a] }] }",
      "one of two channels":
        "people: { audiences: [{ id: a, name: A, languages: [en] }] }\nstrategy: { channels: [{ id: c, platform: x, languages: [bg], audiences: [a] }, { id: d, platform: x, languages: [en], audiences: [a] }] }",
    },
  },
});
