import { fragments } from "../fragments.ts";

export default fragments("crisis", {
  levels: {
    silent: {
      "no section at all": "plan: { title: A }",
      "two levels that say everything":
        "crisis: { levels: [{ id: a, name: A, triggers: [x], respondWithin: 4h, decides: ema }, { id: b, name: B, triggers: [y], respondWithin: 1h, decides: ema }] }",
    },
    speaks: [["crisis: { version: '1' }", "has no levels"]],
  },
  roles: {
    silent: {
      "three people, one of them also something else":
        "crisis: { roles: [{ role: decision-maker, person: a }, { role: spokesperson, person: b }, { role: monitor, person: c }, { role: legal, person: a }] }",
      "one person in all of them":
        "crisis: { roles: [{ role: decision-maker, person: ema }, { role: spokesperson, person: ema }, { role: monitor, person: ema }] }",
    },
  },
  monitoring: {
    silent: {
      "tools besides":
        "crisis: { monitoring: { keywords: [bakery], owner: ema, hours: always, tools: [t] } }",
      "hours in words":
        "crisis: { monitoring: { keywords: [bakery], owner: ema, hours: whenever we are open } }",
    },
  },
  scenarios: {
    silent: {
      "statements but nothing to do yet beside a level":
        "crisis: { scenarios: [{ id: s, name: S, level: l, steps: [{ do: Wait, owner: ema }], statements: [] }] }",
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
  order: {
    silent: {
      "the same time written otherwise":
        "crisis: { levels: [{ id: a, name: A, respondWithin: 1h }, { id: b, name: B, respondWithin: 60m }] }",
      "a level without a time between two others":
        "crisis: { levels: [{ id: a, name: A, respondWithin: 1d }, { id: b, name: B }, { id: c, name: C, respondWithin: 24h }] }",
    },
  },
  escalation: {
    silent: {
      "a level that is skipped on the way up":
        "crisis: { levels: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C, decides: ema }], escalation: [{ from: a, to: c }] }",
      "a level that is not there, which structure/reference says":
        "crisis: { levels: [{ id: a, name: A }], escalation: [{ from: a, to: z }] }",
      "nobody who decides anywhere, which crisis/levels says":
        "crisis: { levels: [{ id: a, name: A }, { id: b, name: B }], escalation: [{ from: a, to: b }] }",
    },
    speaks: [
      ["crisis: { levels: [{ id: a, name: A }], escalation: [{ from: a, to: a }] }", "the same level"],
      [
        "crisis: { levels: [{ id: a, name: A, decides: ema }, { id: b, name: B }], escalation: [{ from: a, to: b }] }",
        "nobody decides there",
      ],
    ],
  },
  coverage: {
    silent: {
      "somebody around the clock":
        "crisis: { monitoring: { hours: 24/7 }, levels: [{ id: a, name: A, respondWithin: 15m }] }",
      "words that are not as plain as that":
        "crisis: { monitoring: { hours: 'mon-fri 09:00-18:00, on call at night' }, levels: [{ id: a, name: A, respondWithin: 15m }] }",
      "a promise about praise":
        "community: { responses: [{ kind: praise, within: 10m }] }\ncrisis: { levels: [{ id: a, name: A, respondWithin: 1h }] }",
      "a night that the time spans":
        "crisis: { monitoring: { hours: 'daily 08:00-22:00' }, levels: [{ id: a, name: A, respondWithin: 12h }] }",
    },
    speaks: [
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
    silent: {
      "a team of one, who has nobody to name":
        "team: [{ id: ema, name: Ema }]\ncrisis: { roles: [{ role: decision-maker, person: ema }, { role: monitor, person: ema }] }",
      "a role that is still open":
        "team: [{ id: a, name: A }, { id: b, name: B }]\ncrisis: { roles: [{ role: legal }] }",
    },
    speaks: [
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
    silent: {
      "somebody of the team who has no part in it":
        "team: [{ id: a, name: A }]\ncrisis: { levels: [{ id: l, name: L }] }",
      "a plan that is still passed around":
        "plan: { status: draft }\nteam: [{ id: a, name: A }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
      "somebody who is not in the team, which structure/reference says":
        "team: [{ id: a, name: A, contact: { phone: '+359 2 1', email: a@b.example } }]\ncrisis: { roles: [{ role: monitor, person: z }] }",
    },
    speaks: [
      [
        "team: [{ id: a, name: A }]\ncrisis: { scenarios: [{ id: s, name: S, steps: [{ do: Wait, owner: a }] }] }",
        "no phone number or e-mail address",
      ],
    ],
  },
  fresh: {
    silent: {
      "ninety days exactly": {
        plan: "team: [{ id: a, name: A, contact: { verified: 2027-01-01 } }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
        today: "2027-04-01",
      },
      "no date of a verification":
        "team: [{ id: a, name: A, contact: { phone: '+359 88 000 0001' } }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
      "a plan in the archive":
        "plan: { status: archived }\nteam: [{ id: a, name: A, contact: { verified: 2020-01-01 } }]\ncrisis: { roles: [{ role: monitor, person: a }] }",
    },
  },
  takeover: {
    silent: {
      "in Bulgarian, inflected": "crisis: { scenarios: [{ id: s, name: Профилът ни е превзет }] }",
      "in Spanish": "crisis: { scenarios: [{ id: s, name: Secuestro del perfil }] }",
      "in a step":
        "crisis: { scenarios: [{ id: s, name: S, steps: [{ do: Report the hijacked profile. }] }] }",
      "no scenario at all, which crisis/scenarios says": "crisis: { version: '1' }",
    },
  },
  threats: {
    silent: {
      "a threat that does not touch the name":
        "situation: { swot: { threats: [{ id: t, statement: Butter gets dearer. }] } }\ncrisis: { scenarios: [{ id: s, name: S }] }",
      "a threat in words":
        "situation: { swot: { threats: [Rain] } }\ncrisis: { scenarios: [{ id: s, name: S }] }",
    },
  },
  statement: {
    silent: {
      "a region of the same language":
        "strategy: { channels: [{ id: f, platform: facebook, languages: [en-GB] }] }\ncrisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, text: T }] }] }",
      "no channel that publishes in any language": "crisis: { scenarios: [{ id: s, name: S }] }",
      "a long text that goes elsewhere": `strategy: { channels: [{ id: f, platform: facebook, languages: [en] }, { id: x, platform: x, languages: [en] }] }\ncrisis: { scenarios: [{ id: s, name: S, statements: [{ language: en, channels: [f], text: ${"word ".repeat(90)} }] }] }`,
    },
    speaks: [
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
    silent: {
      "denying what others did to you":
        "crisis: { scenarios: [{ id: s, name: S, cluster: victim, response: deny }] }",
      "making good what was not meant":
        "crisis: { scenarios: [{ id: s, name: S, cluster: accidental, response: rebuild }] }",
      "a line without a cluster": "crisis: { scenarios: [{ id: s, name: S, response: deny }] }",
    },
    speaks: [
      [
        "crisis: { scenarios: [{ id: s, name: S, cluster: accidental, response: bolster }] }",
        "choose diminish or rebuild",
      ],
    ],
  },
  pause: {
    silent: {
      "as fast as the response":
        "crisis: { levels: [{ id: a, name: A, respondWithin: 1h }], pause: { steps: [Stop], within: 60m } }",
      "a manual that has no levels yet": "crisis: { version: '1' }",
      "no time for either": "crisis: { levels: [{ id: a, name: A }], pause: { steps: [Stop] } }",
    },
    speaks: [["crisis: { levels: [{ id: a, name: A }] }", "does not say how scheduled posts"]],
  },
  drill: {
    silent: {
      "one that is planned, though the last was long ago":
        "crisis: { levels: [{ id: a, name: A }], drills: { last: 2020-01-01, next: 2027-05-01 } }",
      "a manual that has no levels yet": "crisis: { version: '1' }",
      "a team that practices every two years": {
        plan: "crisis: { levels: [{ id: a, name: A }], drills: { last: 2025-11-03 } }",
        options: { months: 24 },
      },
    },
    speaks: [
      ["crisis: { levels: [{ id: a, name: A }] }", "Nothing is said of practicing"],
      ["crisis: { levels: [{ id: a, name: A }], drills: { next: 2027-01-01 } }", "has passed"],
    ],
  },
  review: {
    silent: {
      "a question alone": "crisis: { levels: [{ id: a, name: A }], review: { questions: [What helped?] } }",
      "a manual that has no levels yet": "crisis: { version: '1' }",
    },
  },
});
