import { fragments } from "../fragments.ts";

export default fragments("structure", {
  yaml: {
    valid: {
      "a colon in quotes, and a time":
        'plan: { title: "Spring: open early" }\ncommunity: { hours: { from: "09:00", to: "18:00" } }',
      "an anchor and its alias":
        "x-needs: &needs [bread]\npeople: { audiences: [{ id: a, name: A, needs: *needs }] }",
      "Windows line endings and a byte order mark": "plan: { title: Spring }\r\nteam: []\r\n",
    },
  },
  schema: {
    valid: {
      "x- keys at any depth": "x-client: 17\nplan: { x-folder: { drive: Plans } }",
      "a section without content": "budget:\nkpis: []",
      "a comma in a text in quotes":
        'strategy: { channels: [{ id: f, platform: facebook, rationale: "For events, not for news" }] }',
    },
    invalid: [
      [
        {
          plan: "strategy: { channels: [{ id: f, platform: facebook, rationale: For events only, not for news }] }",
          faulty: true,
        },
        'A comma inside "{ }" begins a new key, so "not for news" is no longer part of the text',
      ],
    ],
  },
  include: {
    valid: {
      "a text that only mentions it": "plan: { title: How to $include a file }",
      "an x- key with that name": "x-parts: { $include: ../elsewhere.yaml }",
    },
  },
  section: {
    valid: {
      "sections that say little": [
        ...[
          "situation: { asOf: 2027-01-01 }",
          "people: { audiences: [] }",
          "objectives: [{ id: o, statement: S }]",
        ],
        ...[
          "strategy: { voice: { tone: [warm] } }",
          "technology: { tools: [] }",
          "kpis: [{ id: k, name: K }]",
        ],
        ...["measurement: { reviews: [] }", 'crisis: { version: "1" }'],
      ].join("\n"),
      "invalid sections, which are present": {
        plan: [
          "situation: 1",
          "people: 1",
          "objectives: 1",
          "strategy: 1",
          "technology: 1",
          "kpis: 1",
          "measurement: 1",
          "crisis: 1",
        ].join("\n"),
        faulty: true,
      },
    },
  },
  "unique-id": {
    valid: {
      "one id for items of different kinds":
        "team: [{ id: students, name: S }]\npeople: { audiences: [{ id: students, name: S }] }",
      "ids that differ by a letter":
        "people: { audiences: [{ id: student, name: A }, { id: students, name: B }] }",
      "one item in two lists by an alias":
        "situation: { swot: { threats: [&t { id: t, statement: Rain }], weaknesses: [*t] } }",
    },
  },
  reference: {
    valid: {
      "an unknown platform that is similar to no other":
        "strategy: { channels: [{ id: v, platform: vkontakte }] }",
      "a custom metric":
        "kpis: [{ id: k, name: K, metric: loaves-before-ten }, { id: l, name: L, metric: custom }]",
      "statistics of a platform": "kpis: [{ id: k, name: K, source: native:instagram }]",
      "ids that an invalid section may define": {
        plan: "people: { audiences: [{ id: a, name: A }, 7] }\nobjectives: [{ id: o, statement: S, audiences: [b] }]",
        faulty: true,
      },
      "evidence by id, platform and group":
        "situation: { internal: { history: [{ id: h, name: H }] }, profiles: [{ platform: facebook }], external: { factors: { economic: [Prices] } }, swot: { strengths: [{ id: s, statement: S, evidence: [internal.history.h, profiles.facebook, external.factors.economic] }] } }",
      "no campaign": "calendar: { posts: [{ id: p, campaign: null }] }",
    },
    invalid: [
      ["team: []\nplan: { owner: ema }", "Add it under team"],
      ["kpis: [{ id: k, name: K, source: native:instagramm }]", '"native:instagram"'],
    ],
  },
  "hidden-character": {
    valid: {
      "line breaks, tabs and letters written as escapes": 'plan: { title: "A\\n\\tB \\u0416 \\xe9" }',
      "joined emoji, and direction marks": "plan: { title: 👩‍👩‍👧 \u200fشكرا }",
    },
    invalid: [
      ['plan: { title: "a\\x9b31m\\0\\x07" }', "U+009B, U+0000, U+0007"],
      ["plan: { title: \u202eevil }", "U+202E"],
      ['plan: { x-own: { a: ["b\\x1b"] } }', "U+001B"],
    ],
  },
  placeholder: {
    valid: {
      "labels in brackets":
        'calendar: { posts: [{ id: a, text: "[VIDEO] How we bake" }, { id: b, text: "[SOLD OUT]" }] }',
      "acronyms in brackets, Roman numerals and links of Markdown":
        'plan: { title: "National Archives [NARA] of the XX century, [LINK](https://example.org)" }',
      "capitals in Spanish": 'plan: { title: "LO DAMOS TODO POR TODO EL BARRIO" }',

      "todo as the Spanish word for everything":
        "situation: { internal: { about: Todo sin gluten, offerings: [Todo el pan] } }",
      "an ellipsis": "situation: { internal: { about: We bake and bake..., offerings: [Bread…] } }",
      "a name in brackets":
        "situation: { internal: { about: 'The bakery [since 1904]', offerings: ['<3 bread'] } }",
      "placeholder words in a normal text":
        "situation: { internal: { about: 'Loaves [example of use] on a shelf, for example: rye', offerings: ['Rye [for example: of Monday]', 'Хляб [например: ръжен]', 'Pan [ejemplos: centeno]'] } }",
      "XXL and XXIX": "situation: { internal: { about: Size XXL at the XXIX fair } }",
      "pending as a word of a sentence":
        "situation: { internal: { about: Siempre pendiente de los vecinos } }",
      "an x- key": "x-note: TODO",
    },
    invalid: [
      ['plan: { title: "Ask for it at [LINK]" }', "[LINK]"],
      ['plan: { title: "Llame a [CONTACTO]" }', "[CONTACTO]"],
      ['plan: { title: "We regret [ACCIONES TOMADAS]" }', "[ACCIONES TOMADAS]"],
      ['strategy: { voice: { do: ["Follow others: TODO (Y/N)"] } }', "TODO"],
      ['plan: { title: "Grow by XX % by XX/XX/2027" }', "XX %"],
      ['plan: { title: "We know ____ and do" }', "____"],

      ["situation: { internal: { about: '„[вашето име]“' } }", "[вашето име]"],
      [
        "situation: { internal: { about: '[Example: A bakery at the tram stop, with two ovens.]' } }",
        "[Example: A bakery at the tram stop, with two ovens.]",
      ],
      ["people: { audiences: [{ id: a, name: '[Пример: Съседи от площада]' }] }", "[Пример: Съседи"],
      ["team: [{ id: owner, name: '[Ejemplo: Ana Ruiz]' }]", "[Ejemplo: Ana Ruiz]"],
      ["situation: { internal: { about: Por definir } }", "Por definir"],
      ["situation: { internal: { about: 'Тук е ДА СЕ ДОПЪЛНИ' } }", "ДА СЕ ДОПЪЛНИ"],
      ["situation: { internal: { offerings: ['???'] } }", "???"],
    ],
  },
  "unused-suppression": {
    valid: {
      "a suppression in a text instead of a comment":
        "plan: { title: 'a # smplan-disable-line structure/placeholder' }\nteam: []",
      "a suppression above another comment":
        "# smplan-disable-next-line structure/placeholder -- ours\n# The fair is called so.\nplan: { title: TBD }",
      "one of several rules in a block that ends":
        "# smplan-disable structure/placeholder -- ours\nplan: { title: TBD }\n# smplan-enable structure/placeholder",
    },
    invalid: [
      [
        "# smplan-disable -- all of it\nplan: { title: TBD }\n# smplan-enable\n# smplan-disable -- b\nx-a: 1",
        "suppresses nothing",
      ],
      [
        "plan: { title: A } # smplan-disable-line structure/placehodler -- x",
        'Did you mean "structure/placeholder"',
      ],
      ["plan: { title: A } # smplan-disable-line made/up -- x", "lists them"],
      ["plan: { title: A } # smplan-disable-line structure/yaml -- x", "No comment suppresses"],
      ["plan: { title: A } # smplan-disabel -- x", 'Did you mean "smplan-disable"?'],
    ],
  },
  "suppression-reason": {
    valid: {
      "a reason in another script":
        "plan: { title: TBD } # smplan-disable-line structure/placeholder -- така се казва",
      "a comment that only mentions suppressions":
        "plan: { title: TBD } # see smplan-disable-line in the handbook",
      "the end of a block, which needs no reason":
        "# smplan-disable structure/placeholder -- ours\nplan: { title: TBD }\n# smplan-enable",
    },
    invalid: [["# smplan-disable-next-line\nplan: { title: TBD }", "does not say why"]],
  },
  unused: {
    valid: {
      "a kind that is never referenced": "people: { audiences: [{ id: a, name: A }, { id: b, name: B }] }",
      "a person with a role":
        "team: [{ id: a, name: A, role: Author }, { id: b, name: B }]\nobjectives: [{ id: o, statement: S, owner: b }]",
      "a tool with a purpose":
        "technology: { tools: [{ id: a, name: A }, { id: b, name: B, purposes: [design] }] }\nkpis: [{ id: k, name: K, source: a }]",
      "an invalid section, which may refer to it": {
        plan: "people: { audiences: [{ id: a, name: A }, { id: b, name: B }] }\nobjectives: [{ id: o, statement: S, audiences: [a] }]\ncampaigns: 7",
        faulty: true,
      },
    },
    invalid: [
      [
        "people: { audiences: [{ id: a, name: A }, { id: b, name: B }] }\nobjectives: [{ id: o, statement: S, audiences: [a] }]",
        'Nothing in the plan points to audience "b"',
      ],
    ],
  },
  dates: {
    valid: {
      "a campaign of one day": "campaigns: [{ id: c, name: C, start: 2027-01-01, end: 2027-01-01 }]",
      "an action that started before the plan":
        "plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\nstrategy: { actions: [{ id: a, description: A, start: 2026-11-01, end: 2027-02-01 }] }",
      "a period with an open end":
        "plan: { period: { start: 2027-01-01 } }\nobjectives: [{ id: o, statement: S, by: 2029-01-01 }]",
    },
    invalid: [
      [
        "plan: { period: { start: 2027-12-31, end: 2027-01-01 } }",
        "The plan ends on 2027-01-01, before it starts",
      ],
      [
        "plan: { period: { start: 2027-01-01, end: 2027-12-31 } }\nobjectives: [{ id: o, statement: S, by: 2028-01-01 }]",
        "after the plan ends on 2027-12-31",
      ],
      [
        "plan: { period: { start: 2027-01-01 } }\ncalendar: { posts: [{ id: p, date: 2026-01-01 }] }",
        "before the plan begins",
      ],
    ],
  },
});
