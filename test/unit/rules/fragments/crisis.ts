import { fragments } from "../fragments.ts";

export default fragments("crisis", {
  levels: {
    valid: {
      "no crisis section": "plan: { title: A }",
      "two complete levels":
        "crisis: { levels: [{ id: a, name: A, triggers: [x], respondWithin: 4h, decides: ema }, { id: b, name: B, triggers: [y], respondWithin: 1h, decides: ema }] }",
    },
    invalid: [["crisis: { version: '1' }", "has no levels"]],
  },
  roles: {
    valid: {
      "three people, one of them with two roles":
        "crisis: { roles: [{ role: decision-maker, person: a }, { role: spokesperson, person: b }, { role: monitor, person: c }, { role: legal, person: a }] }",
      "one person in all of them":
        "crisis: { roles: [{ role: decision-maker, person: ema }, { role: spokesperson, person: ema }, { role: monitor, person: ema }] }",
    },
  },
  monitoring: {
    valid: {
      "additional tools":
        "crisis: { monitoring: { keywords: [bakery], owner: ema, hours: always, tools: [t] } }",
      "hours in words":
        "crisis: { monitoring: { keywords: [bakery], owner: ema, hours: whenever we are open } }",
    },
  },
  scenarios: {
    valid: {
      "statements without steps":
        "crisis: { scenarios: [{ id: s, name: S, level: l, steps: [{ do: Wait, owner: ema }], statements: [] }] }",
      "one step with an owner":
        "crisis: { scenarios: [{ id: s, name: S, level: l1, steps: [{ do: Wait }, { do: Answer, owner: ema }] }] }",
    },
    invalid: [["crisis: { version: '1' }", "has no scenario"]],
  },
  manual: {
    valid: {
      "a manual of one line": "crisis: { version: '1' }",
      "a plan that does not say yet what is to be done": "team: [{ id: e, name: E }]",
      "a manual with errors in its form": { plan: "crisis: 7", faulty: true },
    },
    invalid: [
      ["kpis: [{ id: k, name: K }]", "There is no crisis manual"],
      ["strategy: { channels: [] }\ncrisis: {}", "The crisis manual is empty"],
    ],
  },
  known: {
    valid: {
      "a draft, which nobody has read yet":
        "plan: { status: draft }\nteam: [{ id: ema, name: Ema }]\ncrisis: { version: '1' }",
      "a manual without a version":
        "team: [{ id: ema, name: Ema }]\ncrisis: { distribution: { acknowledged: [{ person: ema }] } }",
      "no team to read it": "crisis: { version: '1' }",
    },
  },
  order: {
    valid: {
      "the same time in another notation":
        "crisis: { levels: [{ id: a, name: A, respondWithin: 1h }, { id: b, name: B, respondWithin: 60m }] }",
      "a level without a time between two others":
        "crisis: { levels: [{ id: a, name: A, respondWithin: 1d }, { id: b, name: B }, { id: c, name: C, respondWithin: 24h }] }",
    },
  },
  escalation: {
    valid: {
      "a skipped level":
        "crisis: { levels: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C, decides: ema }], escalation: [{ from: a, to: c }] }",
      "a missing level, which structure/reference reports":
        "crisis: { levels: [{ id: a, name: A }], escalation: [{ from: a, to: z }] }",
      "no deciders, which crisis/levels reports":
        "crisis: { levels: [{ id: a, name: A }, { id: b, name: B }], escalation: [{ from: a, to: b }] }",
    },
    invalid: [
      ["crisis: { levels: [{ id: a, name: A }], escalation: [{ from: a, to: a }] }", "the same level"],
      [
        "crisis: { levels: [{ id: a, name: A, decides: ema }, { id: b, name: B }], escalation: [{ from: a, to: b }] }",
        "nobody decides there",
      ],
    ],
  },
  coverage: {
    valid: {
      "a person who is always available":
        "crisis: { monitoring: { hours: 24/7 }, levels: [{ id: a, name: A, respondWithin: 15m }] }",
      "other words for availability":
        "crisis: { monitoring: { hours: 'mon-fri 09:00-18:00, on call at night' }, levels: [{ id: a, name: A, respondWithin: 15m }] }",
      "a promise about praise":
        "community: { responses: [{ kind: praise, within: 10m }] }\ncrisis: { levels: [{ id: a, name: A, respondWithin: 1h }] }",
      "a time over midnight":
        "crisis: { monitoring: { hours: 'daily 08:00-22:00' }, levels: [{ id: a, name: A, respondWithin: 12h }] }",
    },
    invalid: [
      [
        "crisis: { monitoring: { hours: 'mon-fri 09:00-18:00' }, levels: [{ id: a, name: A, respondWithin: 2h }] }",
        "from Friday 18:00 to Monday 09:00, which is 63 h",
      ],
      [
        "crisis: { monitoring: { hours: 'пон.–нед. 08:00 – 22:00' }, levels: [{ id: a, name: A, respondWithin: 2h }] }",
        "which is 10 h",
      ],
      [
        "crisis: { monitoring: { hours: 'lunes a viernes de 9:00 a 18:00' }, levels: [{ id: a, name: A, respondWithin: 2h }] }",
        "63 h",
      ],
    ],
  },
  backup: {
    valid: {
      "a team of one, without a deputy":
        "team: [{ id: ema, name: Ema }]\ncrisis: { roles: [{ role: decision-maker, person: ema }, { role: monitor, person: ema }] }",
      "an open role": "team: [{ id: a, name: A }, { id: b, name: B }]\ncrisis: { roles: [{ role: legal }] }",
    },
    invalid: [
      [
        "team: [{ id: a, name: A }, { id: b, name: B }]\ncrisis: { roles: [{ role: monitor, person: a, backup: a }] }",
        "is the same person",
      ],
      [
        "team: [{ id: a, name: A }, { id: b, name: B }]\ncrisis: { roles: [{ role: monitor, person: a, backup: a }, { role: legal, person: a, backup: a }] }",
        ["every role", "is the same person", "is the same person"],
      ],
    ],
  },
  contact: {
    valid: {
      "a team member without a role": "team: [{ id: a, name: A }]\ncrisis: { levels: [{ id: l, name: L }] }",
      "a plan in review":
        "plan: { status: draft }\nteam: [{ id: a, name: A }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
      "an unknown person, which structure/reference reports":
        "team: [{ id: a, name: A, contact: { phone: '+359 2 1', email: a@b.example } }]\ncrisis: { roles: [{ role: monitor, person: z }] }",
    },
    invalid: [
      [
        "team: [{ id: a, name: A }]\ncrisis: { scenarios: [{ id: s, name: S, steps: [{ do: Wait, owner: a }] }] }",
        "no phone number or e-mail address",
      ],
    ],
  },
  fresh: {
    valid: {
      "exactly ninety days": {
        plan: "team: [{ id: a, name: A, contact: { verified: 2027-01-01 } }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
        today: "2027-04-01",
      },
      "no verification date":
        "team: [{ id: a, name: A, contact: { phone: '+359 88 000 0001' } }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
      "an archived plan":
        "plan: { status: archived }\nteam: [{ id: a, name: A, contact: { verified: 2020-01-01 } }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
    },
  },
  takeover: {
    valid: {
      "in Bulgarian, with an ending": "crisis: { scenarios: [{ id: s, name: Профилът ни е превзет }] }",
      "in Spanish": "crisis: { scenarios: [{ id: s, name: Secuestro del perfil }] }",
      "in a step":
        "crisis: { scenarios: [{ id: s, name: S, steps: [{ do: Report the hijacked profile. }] }] }",
      "no scenario, which crisis/scenarios reports": "crisis: { version: '1' }",
    },
  },
  threats: {
    valid: {
      "a threat without effect on the reputation":
        "situation: { swot: { threats: [{ id: t, statement: Butter gets dearer. }] } }\ncrisis: { scenarios: [{ id: s, name: S }] }",
      "a threat as a text":
        "situation: { swot: { threats: [Rain] } }\ncrisis: { scenarios: [{ id: s, name: S }] }",
    },
  },
  statement: {
    valid: {
      "a region of the same language":
        "strategy: { channels: [{ id: f, platform: facebook, languages: [en-GB] }] }\ncrisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, text: T }] }] }",
      "no channel with a language": "crisis: { scenarios: [{ id: s, name: S }] }",
      "a long text for another channel": `strategy: { channels: [{ id: f, platform: facebook, languages: [en] }, { id: x, platform: x, languages: [en] }] }\ncrisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, channels: [f], text: ${"word ".repeat(90)} }] }] }`,
    },
    invalid: [
      [
        "plan: { language: bg }\nstrategy: { channels: [{ id: f, platform: facebook }] }\ncrisis: { scenarios: [{ id: s, name: S }] }",
        "Write one in bg",
      ],
      [
        `strategy: { channels: [{ id: x, platform: x, languages: [en] }] }\ncrisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, text: ${"word ".repeat(90)} }] }] }`,
        "and X takes 280",
      ],
    ],
  },
  response: {
    valid: {
      "denying an attack by others":
        "crisis: { scenarios: [{ id: s, name: S, cluster: victim, response: deny }] }",
      "repairing an accident":
        "crisis: { scenarios: [{ id: s, name: S, cluster: accidental, response: rebuild }] }",
      "a line without a cluster": "crisis: { scenarios: [{ id: s, name: S, response: deny }] }",
    },
    invalid: [
      [
        "crisis: { scenarios: [{ id: s, name: S, cluster: accidental, response: bolster }] }",
        'Choose "diminish" or "rebuild"',
      ],
    ],
  },
  pause: {
    valid: {
      "a step as fast as the response":
        "crisis: { levels: [{ id: a, name: A, respondWithin: 1h }], pause: { steps: [Stop], within: 60m } }",
      "a manual without levels": "crisis: { version: '1' }",
      "no time for either of them": "crisis: { levels: [{ id: a, name: A }], pause: { steps: [Stop] } }",
    },
    invalid: [["crisis: { levels: [{ id: a, name: A }] }", "does not say how scheduled posts"]],
  },
  drill: {
    valid: {
      "a planned exercise, long after the last one":
        "crisis: { levels: [{ id: a, name: A }], drills: { last: 2020-01-01, next: 2027-05-01 } }",
      "a manual without levels": "crisis: { version: '1' }",
      "a team with an exercise every two years": {
        plan: "crisis: { levels: [{ id: a, name: A }], drills: { last: 2025-11-03 } }",
        options: { months: 24 },
      },
    },
    invalid: [
      ["crisis: { levels: [{ id: a, name: A }] }", "Nothing is said of practicing"],
      ["crisis: { levels: [{ id: a, name: A }], drills: { next: 2027-01-01 } }", "has passed"],
    ],
  },
  review: {
    valid: {
      "only a question": "crisis: { levels: [{ id: a, name: A }], review: { questions: [What helped?] } }",
      "a manual without levels": "crisis: { version: '1' }",
    },
  },
  "pause-owner": {
    valid: {
      "no steps, which crisis/pause reports": "crisis: { pause: { within: 15m } }",
      "no pause, which crisis/pause reports": "crisis: { levels: [] }",
    },
    invalid: [["crisis: { pause: { steps: [Stop], owner: a } }", "how soon"]],
  },
  message: {
    valid: {
      "a short statement with facts and the next message":
        "crisis: { scenarios: [{ id: s, name: S, statements: [{ language: bg, text: Видяхме филма и проверяваме. Ще ви отговорим до 18 часа. }] }] }",
      "a second version that says the rest":
        "crisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, text: Leave now. }, { language: en, text: We are sorry. We do not know the cause yet and write again by six. }] }] }",
      "a scenario without statements": "crisis: { scenarios: [{ id: s, name: S }] }",
    },
    invalid: [
      [
        "crisis: { scenarios: [{ id: s, name: S, statements: [{ language: es, text: Sin comentarios. }] }] }",
        "refuses",
      ],
      [
        "crisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, text: We take this seriously. }] }] }",
        "what is known",
      ],
      [
        "crisis: { scenarios: [{ id: s, name: S, statements: [{ language: bg, text: Без коментар }, { language: en, text: No comment }] }] }",
        "refuses",
      ],
    ],
  },
  misinformation: {
    valid: {
      "a response with an owner":
        "crisis: { scenarios: [{ id: s, name: S }] }\ncommunity: { responses: [{ kind: misinformation, within: 4h, owner: a }] }",
      "a step about it":
        "crisis: { scenarios: [{ id: s, name: S, steps: [{ do: Отговаряме на слуховете }] }] }",
    },
    invalid: [
      [
        "crisis: { scenarios: [{ id: s, name: S }] }\ncommunity: { responses: [{ kind: misinformation, within: 4h }] }",
        "false information",
      ],
    ],
  },
  clearance: {
    valid: {
      "a slow step that is no approval":
        "crisis: { levels: [{ id: l, name: L, respondWithin: 1h }], scenarios: [{ id: s, name: S, level: l, steps: [{ do: Write to the insurer, within: 2d }] }] }",
      "a level without a response time":
        "crisis: { levels: [{ id: l, name: L }], scenarios: [{ id: s, name: S, level: l, steps: [{ do: Get the approval, within: 2d }] }] }",
    },
    invalid: [
      [
        "crisis: { levels: [{ id: l, name: L, respondWithin: 30m }], scenarios: [{ id: s, name: S, level: l, steps: [{ do: Съгласуваме текста с управителя, within: 2h }] }] }",
        "within 30m",
      ],
    ],
  },
  updates: {
    valid: {
      "a statement with the time of the next message":
        "crisis: { levels: [{ id: l, name: L, respondWithin: 1h }], scenarios: [{ id: s, name: S, statements: [{ language: en, text: Next update within the hour. }] }] }",
      "a level without a response time": "crisis: { levels: [{ id: l, name: L }] }",
      "the same interval at two levels":
        "crisis: { levels: [{ id: a, name: A, updateEvery: 4h }, { id: b, name: B, updateEvery: 4h }] }",
    },
    invalid: [
      [
        "crisis: { levels: [{ id: a, name: A, updateEvery: 4h }, { id: b, name: B, updateEvery: 1d }] }",
        "every 1d",
      ],
    ],
  },
});
