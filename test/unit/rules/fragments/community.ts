import { fragments } from "../fragments.ts";

const EVERY_DAY = "days: [mon, tue, wed, thu, fri, sat, sun]";

/** A team whose posts take ten hours a week. */
const busy = (
  hours?: number,
) => `team: [{ id: ema, name: Ema${hours === undefined ? "" : `, hoursPerWeek: ${hours}`} }]
strategy:
  channels: [{ id: ig, platform: instagram, frequency: { posts: 5, per: week }, effortPerPost: 2h }]`;
const promised = (statement: string, hours?: number) =>
  `objectives: [{ id: o, statement: "${statement}" }]\n${busy(hours)}`;

export default fragments("community", {
  escalation: {
    valid: {
      "one of two responses to complaints escalates":
        "community: { responses: [{ kind: complaint }, { kind: complaint, escalateTo: l1 }] }\ncrisis: { levels: [{ id: l1, name: L }] }",
      "no level to escalate to": "community: { responses: [{ kind: complaint }] }",
    },
    invalid: [
      [
        "community: { hours: { days: [mon] } }\ncrisis: { levels: [{ id: l, name: L }] }",
        "how complaints are answered",
      ],
    ],
  },
  responses: {
    valid: {
      "a second response for severe complaints":
        "community: { responses: [{ kind: question, within: 4h, owner: e }, { kind: complaint, within: 4h, owner: e }, { kind: complaint, escalateTo: l }, { kind: hate, within: 4h, owner: e }] }",
      "missing complaints, which community/escalation reports":
        "community: { responses: [{ kind: question, within: 4h, owner: e }, { kind: hate, within: 4h, owner: e }] }\ncrisis: { levels: [{ id: l, name: L }] }",
      "praise with a slow response":
        "community: { responses: [{ kind: question, within: 4h, owner: e }, { kind: complaint, within: 4h, owner: e }, { kind: hate, within: 4h, owner: e }, { kind: praise }] }",
    },
    invalid: [
      ["community: { hours: { days: [mon] } }", "how questions, complaints and hate are dealt with"],
      [
        "community: { responses: [{ kind: question, within: 4h, owner: e }, { kind: complaint, within: 4h, owner: e }] }",
        "how hate is dealt with",
      ],
      [
        "community: { responses: [{ kind: question, owner: e }, { kind: complaint, within: 4h, owner: e }, { kind: hate }] }",
        [
          "The response to questions has no time (within).",
          "The response to hate has no time (within) and nobody who sees to it (owner).",
        ],
      ],
    ],
  },
  feasible: {
    valid: {
      "a night as long as the promised time": `community: { hours: { ${EVERY_DAY}, from: "08:00", to: "20:00" }, responses: [{ kind: question, within: 12h }] }`,
      "hours around the clock": `community: { hours: { ${EVERY_DAY}, from: "00:00", to: "24:00" }, responses: [{ kind: question, within: 5m }] }`,
      "hours that end after midnight": `community: { hours: { ${EVERY_DAY}, from: "10:00", to: "02:00" }, responses: [{ kind: question, within: 8h }] }`,
      "hours without times":
        "community: { hours: { days: [mon] }, responses: [{ kind: question, within: 1h }] }",
      "spam and emergencies": `community: { hours: { ${EVERY_DAY}, from: "08:00", to: "20:00" }, responses: [{ kind: spam, within: 1h }, { kind: emergency, within: 15m }] }`,
      "a weekend inside three days":
        'community: { hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }, responses: [{ kind: question, within: 3d }] }',
    },
    invalid: [
      [
        'community: { hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }, responses: [{ kind: question, within: 1d }, { kind: complaint, within: 2h }] }',
        "From Friday 18:00 to Monday 09:00 nobody is there, 63 h, and 24 h for questions and 2 h for complaints are promised.",
      ],
      [
        `community: { hours: { ${EVERY_DAY}, from: "09:00", to: "18:00" }, responses: [{ kind: hate, within: 30m }] }`,
        "From 18:00 to 09:00 nobody is there, 15 h every night, and 30 min for hate is promised.",
      ],
      [
        'community: { hours: { days: [wed], from: "09:00", to: "24:00" }, responses: [{ kind: praise, within: 2d }] }',
        "From Wednesday 24:00 to Wednesday 09:00 nobody is there, 153 h",
      ],
    ],
  },
  hours: {
    valid: {
      "a text with its hours":
        "objectives: [{ id: o, statement: 'Answer within 2 h in business hours, 9:00 to 18:00.' }]\ncommunity: { responses: [{ kind: question }] }",
      "a campaign about opening times":
        "strategy: { actions: [{ id: a, description: Post the new working hours of the shop }] }\ncommunity: { responses: [{ kind: question }] }",
      "defined hours":
        'objectives: [{ id: o, statement: Answer in business hours. }]\ncommunity: { hours: { from: "09:00", to: "18:00" } }',
      "days without times and without a promise": "community: { hours: { days: [mon] } }",
      "enough hours for the answers": promised("Answer every comment within 4 h.", 12),
      "unknown hours": promised("Answer every comment within 4 h."),
      "a share of the messages": promised("Answer 80 % of all messages within 4 h.", 10),
      "most of them": promised("Answer most of all our messages by Friday.", 10),
      "an explicit exclusion": promised("We do not answer every comment, but read all of them.", 10),
      "all comments that ask something": promised("Answer all comments that ask for the opening times.", 10),
      "answers to questions, in all languages": promised(
        "Answer questions in all languages of our guests.",
        10,
      ),
      "comments that are counted": `kpis: [{ id: k, name: All comments answered within 4 h }]\n${busy(10)}`,
      "answering as a separate action": `${promised("Answer every comment.", 10)}
  actions: [{ id: inbox, description: Answer comments and messages, effort: 3h, per: week }]`,
      "several people who answer, one without hours": `objectives: [{ id: o, statement: Answer every comment. }]
team: [{ id: ema, name: Ema, hoursPerWeek: 0 }, { id: ana, name: Ana, hoursPerWeek: 5 }]
community: { hours: { from: "09:00", to: "18:00" }, responses: [{ kind: question, owner: ema }, { kind: complaint, owner: ana }] }`,
      "questions only, in Bulgarian": promised(
        "Отговаряме на всички съобщения с въпрос, но не на всеки коментар.",
        10,
      ),
      "some of the comments, in Spanish": promised("Responder a todos los comentarios que pidan cita.", 10),
    },
    invalid: [
      [
        "community: { hours: { days: [mon] }, responses: [{ kind: question, within: 1h }] }",
        "does not say from when to when",
      ],
      [
        "strategy: { voice: { do: [Отговаряме в работно време] } }\ncommunity: { responses: [{ kind: question }] }",
        '"работно време" is promised',
      ],
      [
        "kpis: [{ id: k, name: Mensajes respondidos en horario laboral }]\ncommunity: { responses: [{ kind: question }] }",
        '"horario laboral" is promised',
      ],
      [
        promised("Be kind. Answer every comment and message within 4 h.", 10),
        '"Answer every comment" is promised, and no hours are left for it: 10 h a week are there, and posts 10 h take 10 h.',
      ],
      [
        promised("All direct messages get a reply on the same day.", 9),
        "9 h a week are there, and posts 10 h take 10 h",
      ],
      [promised("No comment goes unanswered.", 10), '"No comment goes unanswered" is promised'],
      [
        promised("Respond within 2 hours to all customer messages.", 0),
        "no hours are left for it: nobody has any for this plan.",
      ],
      [
        promised("Отговаряме до 4 часа на всички съобщения.", 10),
        '"Отговаряме до 4 часа на всички съобщения" is promised',
      ],
      [promised("Всеки коментар получава личен отговор.", 10), "Всеки коментар получава личен отговор"],
      [promised("Не оставяме нито един коментар без отговор.", 10), "нито един коментар без отговор"],
      [promised("Responder en menos de 4 h a todos los comentarios.", 10), "a todos los comentarios"],
      [promised("Cada mensaje recibe una respuesta.", 10), '"Cada mensaje recibe una respuesta" is promised'],
      [promised("No dejamos ningún comentario sin respuesta.", 10), "ningún comentario sin respuesta"],
      [
        `strategy: { voice: { do: [Reply to every comment] }, actions: [{ id: tour, description: A tour of the ovens, owner: ema, effort: 5h, per: week }] }
team: [{ id: ema, name: Ema, hoursPerWeek: 5 }, { id: ana, name: Ana }]
community: { hours: { from: "09:00", to: "18:00" }, responses: [{ kind: question, owner: ema }] }`,
        "Ema (ema), who answers, has 5 h a week, and actions take 5 h.",
      ],
    ],
  },
  moderation: {
    valid: {
      "nothing is hidden, as decided":
        "community: { moderation: { rules: https://example.org/r, hide: [], remove: [hate], never: [criticism] } }",
      "a draft with unpublished rules":
        "plan: { status: draft }\ncommunity: { moderation: { hide: [spam], remove: [hate], never: [criticism] } }",
    },
    invalid: [
      ["community: { responses: [{ kind: question }] }", "Nothing is said of moderation."],
      [
        "community: { moderation: { rules: https://example.org/r, hide: [], remove: [], never: [criticism] } }",
        "has nothing on what is hidden (hide) and nothing on what is removed (remove).",
      ],
    ],
  },
  planned: {
    valid: {
      "a section that has only been started":
        "strategy: { channels: [{ id: ig, platform: instagram }] }\ncommunity: { hours: { days: [mon] } }",
      "a plan without channels": "strategy: { voice: { tone: [warm] } }",
    },
  },
  consistent: {
    valid: {
      "the same time twice":
        "community: { responses: [{ kind: question, within: 2h }, { kind: question, within: 120m }] }",
      "a KPI between the promises":
        "community: { responses: [{ kind: question, within: 1d }, { kind: complaint, within: 2h }] }\nkpis: [{ id: k, name: K, metric: first-response-time, target: { value: 240 } }]",
    },
    invalid: [
      [
        "community: { responses: [{ kind: question, within: 2h }] }\nkpis: [{ id: k, name: Wait, metric: first-response-time, target: { value: 240 } }]",
        "allows 240 minutes",
      ],
    ],
  },
});
