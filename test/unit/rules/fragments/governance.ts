import { fragments } from "../fragments.ts";

export default fragments("governance", {
  approval: {
    valid: {
      "a draft": "plan: { status: draft }",
      "an approved and archived plan": "plan: { status: archived }",
    },
    invalid: [["plan: { status: approved }", "by whom (by) or when (on)"]],
  },
  approver: {
    valid: {
      "a team of one": "team: [{ id: a, name: A }]\nplan: { owner: a, approval: { by: a, on: 2027-01-01 } }",
      "a plan without an owner":
        "team: [{ id: a, name: A }, { id: b, name: B }]\nplan: { approval: { by: a } }",
    },
  },
  current: {
    valid: {
      "the last day": { plan: "plan: { period: { end: 2027-03-15 } }", today: "2027-03-15" },
      "a period without an end": "plan: { period: { start: 2020-01-01 } }",
    },
  },
  accounts: {
    valid: {
      "a team of one":
        "team: [{ id: a, name: A }]\naccounts: [{ channel: c, admins: [a], recovery: a, mfa: true }]",
      "a team that requires three": {
        plan: "accounts: [{ channel: c, admins: [a, b, d], recovery: a, mfa: true }]",
        options: { admins: 3 },
      },
    },
    invalid: [
      [
        "accounts: [{ channel: c }]",
        "only 0 of 2 people have full access (admins), nobody is named who gets it back (recovery) and not every admin",
      ],
      [
        "strategy: { channels: [{ id: c, platform: x }] }\naccounts: [{ channel: d, admins: [a, b], recovery: a, mfa: true }]",
        'who has access to channel "c"',
      ],
    ],
  },
  secrets: {
    valid: {
      "a sentence about passwords":
        "crisis: { scenarios: [{ id: s, name: S, steps: [{ do: 'Change the password: first on Facebook, then everywhere.' }] }] }",
      "the place where it is kept":
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the environment, as files name it.
        "technology: { tools: [{ id: t, name: T, x-password: vault/social, x-token: '${TOKEN}' }] }",
      "a key of another kind": "technology: { tools: [{ id: t, name: T, x-key: main }] }",
      "an address with a port":
        "campaigns: [{ id: c, name: C, landingPage: 'https://example.org:8443/@bakery' }]",
      "a long word": "plan: { title: Skyscraper-sk-and-ghp_ for beginners }",
      "a step in Bulgarian":
        "crisis: { scenarios: [{ id: s, name: S, steps: [{ do: 'Сменяме паролата: веднага, навсякъде.' }] }] }",
    },
    invalid: [
      ["plan: { x-access-token: q8Zr7Lw2 }", "looks like a password"],
      ["x-notes: { api: 'ghp_0123456789abcdefghijABCDEFGHIJ012345' }", "looks like a password"],
      [
        "technology: { tools: [{ id: t, name: T, rationale: 'Парола: Lipa-2027!' }] }",
        "looks like a password",
      ],
      [
        "technology: { tools: [{ id: t, name: T, rationale: 'https://ema:kifla27@tool.example' }] }",
        "looks like a password",
      ],
    ],
  },
  access: {
    valid: {
      "a register with gaps, which governance/accounts reports":
        "strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }\naccounts: [{ channel: ig }]",
      "an archived plan":
        "plan: { status: archived }\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
      "a plan without channels": "strategy: { voice: { tone: [warm] } }",
    },
  },
  header: {
    valid: {
      "a draft without a version":
        "plan: { status: draft, owner: a, period: { start: 2027-01-01, end: 2027-12-31 } }\nobjectives: [{ id: o, statement: O }]",
      "an approved plan without an approval, which governance/approval reports":
        'plan: { status: approved, version: "1", owner: a, period: { start: 2027-01-01, end: 2027-12-31 } }\nobjectives: [{ id: o, statement: O }]',
      "notes without objectives and channels": "plan: { title: Notes }",
    },
    invalid: [
      ["objectives: [{ id: o, statement: O }]", "no owner, period (start and end), version or approval"],
    ],
  },
  people: {
    valid: {
      "a person with a field as a surname":
        "team: [{ id: a, name: Anna Press }, { id: b, name: Leo Staff Berg }]",
      "a company": "team: [{ id: a, name: Estudio Brisa }]",
      "an archived plan": "plan: { status: archived }\nteam: [{ id: a, name: Staff }]",
    },
    invalid: [
      ["team: [{ id: a, name: Екип „Комуникации“ }]", "is a title or a group"],
      [
        "team: [{ id: a, name: Community manager }, { id: b, name: Responsable de redes sociales }]",
        "are titles or groups",
      ],
    ],
  },
});
