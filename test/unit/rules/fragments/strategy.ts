import { fragments } from "../fragments.ts";

export default fragments("strategy", {
  "action-dates": {
    valid: {
      "a rhythm": "strategy: { actions: [{ id: a, description: A, per: week }] }",
      "a habit in words":
        "strategy: { actions: [{ id: a, description: Remind of the meeting every Monday. }] }",
      "a habit in Bulgarian":
        "strategy: { actions: [{ id: a, description: Отговаряме на въпроси всяка сряда. }] }",
      "a habit in Spanish": "strategy: { actions: [{ id: a, description: Reunión del equipo los lunes. }] }",
    },
    invalid: [
      ["strategy: { actions: [{ id: a, description: A, per: once }] }", "no start or end"],
      ["strategy: { actions: [{ id: a, description: A, start: 2027-01-01 }] }", "no end"],
    ],
  },
  channels: {
    valid: {
      "an audience and an objective":
        "people: { audiences: [{ id: a, name: A }] }\nobjectives: [{ id: o, statement: S }]\nstrategy: { channels: [{ id: ig, platform: instagram, audiences: [a], objectives: [o] }] }",
      "no audience in the plan": "strategy: { channels: [{ id: ig, platform: instagram }] }",
    },
    invalid: [
      ["strategy: { channels: [] }", "No channel is chosen"],
      [
        "objectives: [{ id: o, statement: S }]\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
        'Channel "ig" has no objectives. Say what it helps to achieve.',
      ],
      [
        "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
        'Channel "ig" has no audiences. Say whom it addresses.',
      ],
    ],
  },
  frequency: {
    valid: {
      "zero posts a week":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 0.5, per: month } }] }",
      "no unit, which means per week":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3 } }] }",
    },
  },
  voice: {
    valid: {
      "the channels' own language and tone":
        "strategy: { channels: [{ id: ig, platform: instagram, languages: [en], tone: warm }] }",
      "the plan's language and voice":
        "plan: { language: en }\nstrategy: { voice: { tone: [warm] }, channels: [{ id: ig, platform: instagram }] }",
    },
    invalid: [
      [
        "strategy: { voice: { tone: [warm] }, channels: [{ id: a, platform: x }, { id: b, platform: x }] }",
        "nor any of its 2 channels",
      ],
    ],
  },
  rationale: {
    valid: {
      "a short reason": "strategy: { channels: [{ id: c, platform: x, rationale: Press }] }",
      "no channel": "strategy: { pillars: [{ id: p, name: P }] }",
    },
  },
  capacity: {
    valid: {
      "a member without hours":
        "team: [{ id: a, name: A, hoursPerWeek: 1 }, { id: b, name: B }]\nstrategy: { channels: [{ id: c, platform: x, frequency: { posts: 9 }, effortPerPost: 2h }] }",
      "posts without an effort":
        "team: [{ id: a, name: A, hoursPerWeek: 1 }]\nstrategy: { channels: [{ id: c, platform: x, frequency: { posts: 9, per: day } }] }",
      "actions one after the other":
        "team: [{ id: a, name: A, hoursPerWeek: 8 }]\nstrategy: { actions: [{ id: p, description: P, effort: 8h, per: week, start: 2027-01-01, end: 2027-01-31 }, { id: q, description: Q, effort: 8h, per: week, start: 2027-02-01, end: 2027-02-28 }] }",
      "two days of work spread over a month":
        "team: [{ id: a, name: A, hoursPerWeek: 4 }]\nstrategy: { actions: [{ id: p, description: P, owner: a, effort: 2d, start: 2027-01-01, end: 2027-01-31 }] }",
      "a little more than there is":
        "team: [{ id: a, name: A, hoursPerWeek: 10 }]\nstrategy: { channels: [{ id: c, platform: x, frequency: { posts: 10 }, effortPerPost: 65m }] }",
    },
    invalid: [
      [
        "team: [{ id: a, name: A, hoursPerWeek: 20 }]\nstrategy: { channels: [{ id: c, platform: x, frequency: { posts: 9 }, effortPerPost: 90m }], actions: [{ id: p, description: P, effort: 9h, per: week }] }",
        "22.5 h a week asked for, 20 h there: posts 13.5 h, actions 9 h.",
      ],
      [
        "team: [{ id: a, name: A, hoursPerWeek: 5 }, { id: b, name: B, hoursPerWeek: 30 }]\nstrategy: { actions: [{ id: p, description: P, owner: a, effort: 9h, per: week }] }",
        "A (a) owns actions of 9 h a week and has 5 h for this plan: p 9 h.",
      ],
      [
        {
          plan: "team: [{ id: a, name: A, hoursPerWeek: 20 }]\nstrategy: { channels: [{ id: c, platform: x, frequency: { posts: 9 }, effortPerPost: 90m }], actions: [{ id: p, description: P, effort: 9h, per: week }] }",
          language: "bg",
        },
        "Планът изисква 22,5 ч седмично, а екипът има 20 ч: публикации 13,5 ч, действия 9 ч.",
      ],
    ],
  },
  sprawl: {
    valid: {
      "missing hours":
        "team: [{ id: a, name: A }]\nstrategy: { channels: [{ id: a, platform: x }, { id: b, platform: x }, { id: c, platform: x }, { id: d, platform: x }] }",
      "two people":
        "team: [{ id: a, name: A, hoursPerWeek: 4 }, { id: b, name: B, hoursPerWeek: 9 }]\nstrategy: { channels: [{ id: a, platform: x }, { id: b, platform: x }, { id: c, platform: x }, { id: d, platform: x }] }",
      "a person who only approves":
        "team: [{ id: a, name: A, hoursPerWeek: 30 }, { id: b, name: B, hoursPerWeek: 0 }]\nstrategy: { channels: [{ id: a, platform: x }, { id: b, platform: x }] }",
    },
  },
  "recommended-frequency": {
    valid: {
      "exactly twice the advised frequency":
        "strategy: { channels: [{ id: c, platform: facebook, frequency: { posts: 10 } }] }",
      "a platform without advice":
        "strategy: { channels: [{ id: c, platform: flickr, frequency: { posts: 90 } }] }",
      "a month in place of a week":
        "strategy: { channels: [{ id: c, platform: instagram, frequency: { posts: 12, per: month } }] }",
    },
    invalid: [
      [
        "strategy: { channels: [{ id: c, platform: facebook, frequency: { posts: 1, per: month } }] }",
        "worth its hours",
      ],
    ],
  },
  format: {
    valid: {
      "a custom platform": "strategy: { channels: [{ id: c, platform: intranet, formats: [telegram] }] }",
      "a platform without known formats":
        "strategy: { channels: [{ id: c, platform: flickr, formats: [story] }] }",
      "a post without a channel":
        "calendar: { posts: [{ id: p, format: hologram }] }\nstrategy: { channels: [{ id: c, platform: x }] }",
    },
    invalid: [
      [
        "calendar: { posts: [{ id: p, channel: c, format: reel }] }\nstrategy: { channels: [{ id: c, platform: mastodon }] }",
        'Mastodon has no format "reel"',
      ],
      [
        "calendar: { slots: [{ channel: c, format: carusel }] }\nstrategy: { channels: [{ id: c, platform: threads }] }",
        "carousel",
      ],
    ],
  },
  "reported-format": {
    valid: {
      "a channel's own story, and a live broadcast":
        "strategy: { channels: [{ id: c, platform: telegram, formats: [story, live, audio] }] }",
      "a text on TikTok": "strategy: { channels: [{ id: c, platform: tiktok, formats: [text, story] }] }",
      "a platform that lists its formats itself":
        "strategy: { channels: [{ id: c, platform: mastodon, formats: [story] }] }",
    },
    invalid: [
      [
        "calendar: { posts: [{ id: p, channel: c, format: reel }] }\nstrategy: { channels: [{ id: c, platform: linkedin }] }",
        'According to publer.com (2026-12-01), LinkedIn has no format "reel"',
      ],
    ],
  },
  "pillar-share": {
    valid: {
      thirds:
        "strategy: { pillars: [{ id: a, name: A, share: 33 }, { id: b, name: B, share: 33 }, { id: c, name: C, share: 33 }] }",
      "no shares": "strategy: { pillars: [{ id: a, name: A }, { id: b, name: B }] }",
    },
    invalid: [
      [
        "strategy: { pillars: [{ id: a, name: A, share: 60 }, { id: b, name: B }] }",
        'Pillar "b" has no share, and the others add up to 60',
      ],
    ],
  },
  action: {
    valid: {
      "a team of one, who does everything":
        "objectives: [{ id: o, statement: S }]\nteam: [{ id: e, name: E }]\nstrategy: { actions: [{ id: a, description: A, objectives: [o] }] }",
      "a habit without dates":
        "objectives: [{ id: o, statement: S }]\nteam: [{ id: e, name: E }, { id: f, name: F }]\nstrategy: { actions: [{ id: a, description: A, objectives: [o], owner: e }] }",
      "a plan without a team and objectives":
        "strategy: { actions: [{ id: a, description: A, start: 2027-01-01, end: 2027-01-02 }] }",
    },
  },
  avoided: {
    valid: {
      "another profile on the platform that is kept":
        'situation: { profiles: [{ platform: x, handle: "@old", status: to-close }] }\nstrategy: { channels: [{ id: x, platform: x, handle: "@new", frequency: { posts: 3, per: week } }] }',
      "a channel that does not publish":
        "situation: { profiles: [{ platform: x, status: to-close }] }\nstrategy: { channels: [{ id: x, platform: x }] }",
      "a rationale that names what is avoided there":
        "strategy: { channels: [{ id: x, platform: x, rationale: Short news that avoid the newsletter, frequency: { posts: 3, per: week } }] }",
    },
    invalid: [
      [
        "strategy: { channels: [{ id: x, platform: x, rationale: Evitar por el tono, frequency: { posts: 3, per: week } }] }",
        "3 posts a week",
      ],
    ],
  },
  rhythm: {
    valid: {
      "an action for a part of the posts":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }], actions: [{ id: a, description: 2 posts a week on bread, channels: [ig] }] }",
      "an action for several channels":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }, { id: fb, platform: facebook }], actions: [{ id: a, description: 9 posts a week, channels: [ig, fb] }] }",
    },
    invalid: [
      [
        "strategy: { channels: [{ id: ig, platform: instagram, rationale: Con 2 publicaciones al día se crece, frequency: { posts: 3, per: week } }] }",
        "2 posts a day",
      ],
      [
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }], actions: [{ id: a, description: 5 нови публикации на седмица, channels: [ig] }] }",
        "5 posts a week",
      ],
    ],
  },
  hours: {
    valid: {
      "hours of one member":
        "team: [{ id: a, name: A, hoursPerWeek: 5 }, { id: b, name: B }]\nstrategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }] }",
      "channels without a frequency":
        "team: [{ id: a, name: A }]\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
    },
  },
});
