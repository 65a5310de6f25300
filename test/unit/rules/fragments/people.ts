import { fragments } from "../fragments.ts";

export default fragments("people", {
  defined: {
    valid: {
      "two complete audiences":
        "people: { audiences: [{ id: a, name: A, description: D, needs: [N] }, { id: b, name: B, description: D, needs: [N, M] }] }",
      "one need": "people: { audiences: [{ id: a, name: A, description: D, needs: [N] }] }",
    },
    invalid: [["people: { audiences: [] }", "No audience"]],
  },
  reached: {
    valid: {
      "no audience in any channel, which strategy/channels reports":
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
      "reached by one of several channels":
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook, audiences: [a] }] }",
    },
  },
  served: {
    valid: {
      "a single audience, which every objective is for":
        "people: { audiences: [{ id: a, name: A }] }\nobjectives: [{ id: o, statement: O }]",

      "an objective without an audience":
        "people: { audiences: [{ id: a, name: A }] }\nobjectives: [{ id: o, statement: S }]",
      "no objectives, which other rules report": "people: { audiences: [{ id: a, name: A }] }",
    },
    invalid: [
      [
        "people: { audiences: [{ id: a, name: A }, { id: b, name: B }] }\nobjectives: [{ id: o, statement: O }]",
        "which of the 2 audiences",
      ],
    ],
  },
  "platform-fit": {
    valid: {
      "one of two audiences uses the platform":
        "people: { audiences: [{ id: a, name: A, platforms: [x] }, { id: b, name: B, platforms: [facebook] }] }\nstrategy: { channels: [{ id: c, platform: facebook, audiences: [a, b] }] }",
      "an audience without platforms":
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: c, platform: facebook, audiences: [a] }] }",
      "an unknown audience":
        "people: { audiences: [{ id: a, name: A, platforms: [x] }] }\nstrategy: { channels: [{ id: c, platform: facebook, audiences: [a, z] }] }",
    },
  },
  language: {
    valid: {
      "a region of the same language":
        "people: { audiences: [{ id: a, name: A, languages: [en] }] }\nstrategy: { channels: [{ id: c, platform: x, languages: [en-GB], audiences: [a] }] }",
      "the plan's language":
        "plan: { language: bg }\npeople: { audiences: [{ id: a, name: A, languages: [bg] }] }\nstrategy: { channels: [{ id: c, platform: x, audiences: [a] }] }",
      "a channel without a language":
        "people: { audiences: [{ id: a, name: A, languages: [bg] }] }\nstrategy: { channels: [{ id: c, platform: x, audiences: [a] }] }",
      "one of two channels in the language":
        "people: { audiences: [{ id: a, name: A, languages: [en] }] }\nstrategy: { channels: [{ id: c, platform: x, languages: [bg], audiences: [a] }, { id: d, platform: x, languages: [en], audiences: [a] }] }",
    },
  },
  distinct: {
    valid: {
      "two audiences":
        "people: { audiences: [{ id: a, name: A }, { id: b, name: B }] }\nobjectives: [{ id: o, statement: O, audiences: [a, b] }]",
      "an objective without audiences":
        "people: { audiences: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C }] }\nobjectives: [{ id: o, statement: O, audiences: [a, b, c] }, { id: p, statement: P }]",
      "needs that overlap":
        "people: { audiences: [{ id: a, name: A, needs: [news, prices] }, { id: b, name: B, needs: [news] }] }",
    },
    invalid: [
      [
        "people: { audiences: [{ id: a, name: Students, needs: [news] }, { id: b, name: Parents, needs: [news] }] }",
        'Audiences "Students" and "Parents" have the same needs',
      ],
    ],
  },
});
