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
});
