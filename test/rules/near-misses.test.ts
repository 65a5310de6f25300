import { expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { messagesOf } from "./judge.ts";

/** Plans that a careless rule would complain about, by the rule that must stay silent. */
const silent: Record<string, Record<string, string>> = {
  "structure/yaml": {
    "a colon in quotes, and a time":
      'plan: { title: "Spring: open early" }\ncommunity: { hours: { from: "09:00", to: "18:00" } }',
    "an anchor and its alias":
      "x-needs: &needs [bread]\npeople: { audiences: [{ id: a, name: A, needs: *needs }] }",
    "Windows line endings and a byte order mark": "plan: { title: Spring }\r\nteam: []\r\n",
  },
  "structure/schema": {
    "keys of the team's own, at any depth": "x-client: 17\nplan: { x-folder: { drive: Plans } }",
    "a section still to be written": "budget:\nkpis: []",
  },
  "structure/include": {
    "a key of the team's own that is called like it": "x-parts: { $include: ../elsewhere.yaml }",
  },
  "structure/section": {
    "sections that say little": [
      ...[
        "situation: { asOf: 2027-01-01 }",
        "people: { audiences: [] }",
        "objectives: [{ id: o, statement: S }]",
      ],
      ...["strategy: { voice: { tone: [warm] } }", "technology: { tools: [] }", "kpis: [{ id: k, name: K }]"],
      ...["measurement: { reviews: [] }", 'crisis: { version: "1" }'],
    ].join("\n"),
    "broken sections, for they are there": [
      ...[
        "situation: 1",
        "people: 1",
        "objectives: 1",
        "strategy: 1",
        "technology: 1",
        "kpis: 1",
        "measurement: 1",
      ],
      "crisis: 1",
    ].join("\n"),
  },
  "structure/unique-id": {
    "one id for things of different kinds":
      "team: [{ id: students, name: S }]\npeople: { audiences: [{ id: students, name: S }] }",
    "ids that differ by a letter":
      "people: { audiences: [{ id: student, name: A }, { id: students, name: B }] }",
    "one thing in two lists by an alias":
      "situation: { swot: { threats: [&t { id: t, statement: Rain }], weaknesses: [*t] } }",
  },
  "structure/reference": {
    "a platform nobody knows, far from all": "strategy: { channels: [{ id: v, platform: vkontakte }] }",
    "a metric of the team's own":
      "kpis: [{ id: k, name: K, metric: loaves-before-ten }, { id: l, name: L, metric: custom }]",
    "a platform's own statistics": "kpis: [{ id: k, name: K, source: native:instagram }]",
    "things that a broken section may define":
      "people: { audiences: [{ id: a, name: A }, 7] }\nobjectives: [{ id: o, statement: S, audiences: [b] }]",
    "evidence by id, by platform and by group":
      "situation: { internal: { history: [{ id: h, name: H }] }, profiles: [{ platform: facebook }], external: { factors: { economic: [Prices] } }, swot: { strengths: [{ id: s, statement: S, evidence: [internal.history.h, profiles.facebook, external.factors.economic] }] } }",
    "no campaign": "calendar: { posts: [{ id: p, campaign: null }] }",
  },
  "structure/placeholder": {
    "todo as the Spanish word for everything":
      "situation: { internal: { about: Todo sin gluten, offerings: [Todo el pan] } }",
    "dots that trail off": "situation: { internal: { about: We bake, and bake..., offerings: [Bread…] } }",
    "a name in brackets":
      "situation: { internal: { about: 'The bakery [since 1904]', offerings: ['<3 bread'] } }",
    "XXL and XXIX": "situation: { internal: { about: Size XXL at the XXIX fair } }",
    "pending as a word of a sentence": "situation: { internal: { about: Siempre pendiente de los vecinos } }",
    "a key of the team's own": "x-note: TODO",
  },
  "situation/internal": {
    "short answers":
      "situation: { internal: { about: A bakery, offerings: [Bread], resources: { level: limited }, reputation: { sentiment: positive }, history: [{ id: h, name: Easter }] } }",
    "a broken situation": "situation: { internal: { about: 7 } }",
  },
  "situation/external": {
    "one sentence or entry in each group":
      "situation: { external: { competitors: [{ id: c, name: C }], factors: { demographic: [a], economic: [{ id: e, statement: b }], technological: [c], political: [d], sociocultural: [e] } } }",
  },
  "situation/swot": {
    "items with ids beside items in words":
      "situation: { swot: { strengths: [a], weaknesses: [{ id: w, statement: b }], opportunities: [c], threats: [d] } }",
  },
  "people/defined": {
    "one need is enough": "people: { audiences: [{ id: a, name: A, description: D, needs: [N] }] }",
  },
  "people/reached": {
    "no channel names an audience, which strategy/channels says":
      "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }] }",
    "reached by one of several channels":
      "people: { audiences: [{ id: a, name: A }] }\nstrategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook, audiences: [a] }] }",
  },
  "objectives/measurable": {
    "a KPI that serves two objectives":
      "objectives: [{ id: a, statement: A }, { id: b, statement: B }]\nkpis: [{ id: k, name: K, objective: [a, b], target: { value: 1, by: 2027-01-01 } }]",
    "a KPI without a figure, of which kpis/target speaks":
      "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a }]",
  },
  "objectives/primary": {
    "one objective alone": "objectives: [{ id: a, statement: A }]",
    "one primary among several without a word":
      "objectives: [{ id: a, statement: A, priority: primary }, { id: b, statement: B }]",
  },
  "objectives/time-bound": {
    "the plan's end counts for all":
      "plan: { period: { end: 2027-12-31 } }\nobjectives: [{ id: a, statement: A }]",
  },
  "objectives/realistic": {
    "a doubling exactly":
      "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 50 }, target: { value: 100, by: 2027-01-01 } }]",
    "a fall, however deep":
      "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 180 }, target: { value: 10, by: 2027-01-01 } }]",
    "growth from nothing, which no percentage says":
      "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 0 }, target: { value: 500, by: 2027-01-01 } }]",
    "percentage points are no percent":
      'objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 4 }, target: { change: "+3pp", by: 2027-01-01 } }]',
  },
  "objectives/pursued": {
    "by a campaign alone":
      "objectives: [{ id: a, statement: A }]\ncampaigns: [{ id: c, name: C, objectives: [a] }]",
    "no means at all, which other rules say": "objectives: [{ id: a, statement: A }]",
  },
  "strategy/channels": {
    "no audience in the whole plan to be named": "strategy: { channels: [{ id: ig, platform: instagram }] }",
  },
  "strategy/frequency": {
    "per week where nothing is said":
      "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3 } }] }",
  },
  "strategy/voice": {
    "the channels' own language and tone":
      "strategy: { channels: [{ id: ig, platform: instagram, languages: [en], tone: warm }] }",
    "the plan's language and voice":
      "plan: { language: en }\nstrategy: { voice: { tone: [warm] }, channels: [{ id: ig, platform: instagram }] }",
  },
  "technology/covered": {
    "one tool for everything":
      "technology: { tools: [{ id: t, name: T, purposes: [publishing, analytics, listening] }] }",
  },
  "kpis/linked": { "several objectives": "kpis: [{ id: k, name: K, objective: [a, b] }]" },
  "kpis/target": {
    "a change instead of a value": 'kpis: [{ id: k, name: K, target: { change: "+20%", by: 2027-01-01 } }]',
    "what is to be kept has no day":
      "kpis: [{ id: k, name: K, direction: keep, target: { min: 4, max: 5 } }]",
    "a target of zero": "kpis: [{ id: k, name: K, target: { value: 0, by: 2027-01-01 } }]",
  },
  "kpis/baseline": {
    "not known yet, with a date":
      "kpis: [{ id: k, name: K, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 1, by: 2027-06-30 } }]",
    "a baseline of zero":
      "kpis: [{ id: k, name: K, baseline: { value: 0 }, target: { value: 1, by: 2027-06-30 } }]",
    "no target to start towards": "kpis: [{ id: k, name: K }]",
  },
  "kpis/source": {
    "the objective's owner counts":
      "objectives: [{ id: a, statement: A, owner: ema }]\nkpis: [{ id: k, name: K, objective: [b, a], source: native:x, cadence: weekly }]",
  },
  "measurement/review": {
    "one of several reviews is often enough":
      "kpis: [{ id: k, name: K, cadence: weekly }]\nmeasurement: { reviews: [{ cadence: yearly }, { cadence: weekly }] }",
    "a review that does not say how often":
      "kpis: [{ id: k, name: K, cadence: daily }]\nmeasurement: { reviews: [{ owner: ema }] }",
  },
  "measurement/correction": {
    "a KPI without a target cannot fall short":
      "kpis: [{ id: k, name: K }]\nmeasurement: { reviews: [{ cadence: weekly }] }",
  },
  "community/escalation": {
    "one of two answers to complaints leads on":
      "community: { responses: [{ kind: complaint }, { kind: complaint, escalateTo: l1 }] }\ncrisis: { levels: [{ id: l1, name: L }] }",
    "no level to lead to": "community: { responses: [{ kind: complaint }] }",
  },
  "crisis/levels": {
    "two levels that say everything":
      "crisis: { levels: [{ id: a, name: A, triggers: [x], respondWithin: 4h, decides: ema }, { id: b, name: B, triggers: [y], respondWithin: 1h, decides: ema }] }",
  },
  "crisis/roles": {
    "one person in all of them":
      "crisis: { roles: [{ role: decision-maker, person: ema }, { role: spokesperson, person: ema }, { role: monitor, person: ema }] }",
  },
  "crisis/monitoring": {
    "hours in words":
      "crisis: { monitoring: { keywords: [bakery], owner: ema, hours: whenever we are open } }",
  },
  "crisis/scenarios": {
    "one step with an owner is enough":
      "crisis: { scenarios: [{ id: s, name: S, level: l1, steps: [{ do: Wait }, { do: Answer, owner: ema }] }] }",
  },
  "crisis/known": {
    "a draft cannot have been read":
      "plan: { status: draft }\nteam: [{ id: ema, name: Ema }]\ncrisis: { version: '1' }",
    "a manual without a version":
      "team: [{ id: ema, name: Ema }]\ncrisis: { distribution: { acknowledged: [{ person: ema }] } }",
    "no team to read it": "crisis: { version: '1' }",
  },
};

const cases = Object.entries(silent).flatMap(([id, plans]) =>
  Object.entries(plans).map(([name, text]) => [id, name, text] as const),
);

test.each(cases)("%s is silent about %s", async (id, _, text) => {
  expect(await messagesOf(id, `smplan: 1\n${text}\n`)).toEqual([]);
});

test("every rule has a plan that comes near", () => {
  expect(rules.map(({ id }) => id).filter((id) => !(id in silent))).toEqual([]);
});

/** What a rule must say, where its own fragment shows only one of several things it finds. */
test.each([
  ["structure/placeholder", "situation: { internal: { about: '„[вашето име]“' } }", "[вашето име]"],
  ["structure/placeholder", "situation: { internal: { about: Por definir } }", "Por definir"],
  ["structure/placeholder", "situation: { internal: { about: 'Тук е ДА СЕ ДОПЪЛНИ' } }", "ДА СЕ ДОПЪЛНИ"],
  ["structure/placeholder", "situation: { internal: { offerings: ['???'] } }", "???"],
  ["structure/reference", "team: []\nplan: { owner: ema }", "Add it under team"],
  ["structure/reference", "kpis: [{ id: k, name: K, source: native:instagramm }]", '"native:instagram"'],
  ["situation/swot", "situation: { asOf: 2027-01-01 }", "There is no SWOT"],
  ["people/defined", "people: { audiences: [] }", "No audience"],
  ["objectives/primary", "objectives: [{ id: a, statement: A }, { id: b, statement: B }]", "None of the 2"],
  [
    "objectives/realistic",
    "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 9, by: 2027-06-30 } }]",
    "none of its KPIs has a baseline",
  ],
  [
    "objectives/realistic",
    "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 10 }, target: { change: x3, by: 2027-06-30 } }]",
    "by 200 %, from 10 to 30",
  ],
  ["strategy/channels", "strategy: { channels: [] }", "No channel is chosen"],
  [
    "strategy/voice",
    "strategy: { voice: { tone: [warm] }, channels: [{ id: a, platform: x }, { id: b, platform: x }] }",
    "nor any of its 2 channels",
  ],
  ["kpis/target", "kpis: [{ id: k, name: K }]", "has no target"],
  ["kpis/target", "kpis: [{ id: k, name: K, target: { by: 2027-01-01 } }]", "has no figure"],
  [
    "kpis/baseline",
    "kpis: [{ id: k, name: K, baseline: { unknown: true }, target: { value: 1, by: 2027-01-01 } }]",
    "Add measureBy",
  ],
  ["measurement/review", "measurement: { corrections: [] }", "There is no review"],
  [
    "measurement/correction",
    "kpis: [{ id: k, name: K, target: { value: 1 } }]\nmeasurement: { reviews: [] }",
    "under corrections",
  ],
  [
    "community/escalation",
    "community: { hours: { days: [mon] } }\ncrisis: { levels: [{ id: l, name: L }] }",
    "how complaints are answered",
  ],
  ["crisis/levels", "crisis: { version: '1' }", "has no levels"],
  ["crisis/scenarios", "crisis: { version: '1' }", "has no scenario"],
])("%s says of %j: %s", async (id, text, message) => {
  const said = await messagesOf(id, `smplan: 1\n${text}\n`);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
});

test("structure/section tells an empty section from a missing one", async () => {
  const said = await messagesOf("structure/section", "smplan: 1\nkpis:\n");
  expect(said.filter((message) => message.includes("is empty"))).toHaveLength(1);
  expect(said.filter((message) => message.includes("There is no section"))).toHaveLength(7);
});
