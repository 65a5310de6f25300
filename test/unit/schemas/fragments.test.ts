import { expect, test } from "vitest";
import { parse } from "yaml";
import { strictAjv } from "./walk.ts";

const ajv = strictAjv();

/** Returns the JSON pointers at which a plan with this one section is rejected. */
function refusedAt(fragment: string): string[] {
  const validate = ajv.getSchema("plan.schema.json");
  if (!validate) throw new Error("plan.schema.json does not compile");
  const accepted = validate({ smplan: 1, ...parse(fragment) });
  return accepted ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

test.each([
  ["only the version", "{}"],
  ["a section whose content is still to come", "budget:"],
  ["a section in its own file", "crisis: { $include: shared/crisis.yaml }"],
  ["empty lists", "{ team: [], people: { audiences: [] }, kpis: [], calendar: { slots: [], posts: [] } }"],
  ["a period of which only the start is known", "plan: { period: { start: 2027-01-01 } }"],
  ["a KPI that is only named", "kpis: [{ id: site-visits, name: Visits from social networks }]"],
  ["a KPI for several objectives", "kpis: [{ id: v, name: Visits, objective: [grow-visits, be-known] }]"],
  ["a channel without a frequency", "strategy: { channels: [{ id: ig, platform: instagram }] }"],
  [
    "ids in the team's own script",
    "team: [{ id: мария-и, name: Мария Иванова }, { id: íñigo, name: Íñigo }]",
  ],
  ["the team's own keys", "{ x-client: 17, plan: { x-folder: { drive: Plans } } }"],
  [
    "an activity dated by year, month or day",
    "situation: { internal: { history: [{ id: a, name: A, when: 2026 }, { id: b, name: B, when: 2026-07 }, { id: c, name: C, when: 2026-07-15 }] } }",
  ],
  [
    "SWOT items in words and with evidence",
    "situation: { swot: { threats: [Rain, { id: t, statement: Reviews, evidence: [external.competitors.acme] }] } }",
  ],
  ["results in files", "measurement: { results: [results/q1.csv, results/q2.csv] }"],
  ["results in place", "measurement: { results: [{ kpi: v, date: 2027-01-31, value: -2.5, note: '' }] }"],
  [
    "a post with no campaign, link or alt text",
    "calendar: { posts: [{ id: p1, campaign: null, link: null, media: [{ file: p1.png, alt: null }] }] }",
  ],
  [
    "lengths of videos",
    "calendar: { posts: [{ id: p1, media: [{ file: a.mp4, length: 90s }, { file: b.mp4, length: 1h }] }] }",
  ],
  ["a watch until midnight", "community: { hours: { days: [sat], from: '16:00', to: '24:00' } }"],
  [
    "languages with script and region",
    "people: { audiences: [{ id: a, name: A, languages: [zh-Hant-TW, es-419, sr-Cyrl] }] }",
  ],
])("accepts %s", (_, fragment) => {
  expect(refusedAt(fragment)).toEqual([]);
});

test.each([
  ["another version of the format", "smplan: 2", "/smplan"],
  ["a misspelled section", "kpi: []", ""],
  ["an include with another key", "crisis: { $include: a.yaml, levels: [] }", "/crisis"],
  ["a mapping for a list", "team: { id: maria, name: Maria }", "/team"],
  ["a team member without a name", "team: [{ id: maria }]", "/team/0"],
  ["an id with capitals", "team: [{ id: Maria, name: Maria }]", "/team/0/id"],
  ["an id with a space", "team: [{ id: maria i, name: Maria }]", "/team/0/id"],
  ["a key without a value", "plan: { title: }", "/plan/title"],
  ["a label without text", "plan: { title: '' }", "/plan/title"],
  ["a version read as a number", "plan: { version: 1.10 }", "/plan/version"],
  ["an unknown status", "plan: { status: done }", "/plan/status"],
  ["a currency in small letters", "plan: { currency: eur }", "/plan/currency"],
  ["a language in words", "plan: { language: bulgarian }", "/plan/language"],
  ["a day that does not exist", "plan: { period: { end: 2027-02-30 } }", "/plan/period/end"],
  ["a color in words", "plan: { brand: { color: brown } }", "/plan/brand/color"],
  ["a logo outside the plan's folder", "plan: { brand: { logo: /home/logo.svg } }", "/plan/brand/logo"],
  ["a logo on the web", "plan: { brand: { logo: 'https://example.org/logo.svg' } }", "/plan/brand/logo"],
  ["negative hours", "team: [{ id: a, name: A, hoursPerWeek: -1 }]", "/team/0/hoursPerWeek"],
  [
    "a SWOT item without a statement",
    "situation: { swot: { strengths: [{ id: s }] } }",
    "/situation/swot/strengths/0",
  ],
  [
    "a text cut in two by its comma",
    "situation: { profiles: [{ platform: x, handle: a, b }] }",
    "/situation/profiles/0",
  ],
  [
    "evidence in prose",
    "situation: { swot: { threats: [{ id: t, statement: T, evidence: [We saw it] }] } }",
    "/situation/swot/threats/0/evidence/0",
  ],
  [
    "a month in words",
    "situation: { internal: { history: [{ id: a, name: A, when: July }] } }",
    "/situation/internal/history/0/when",
  ],
  ["an unknown kind of objective", "objectives: [{ id: a, statement: A, kind: fame }]", "/objectives/0/kind"],
  [
    "a share over 100 percent",
    "strategy: { pillars: [{ id: a, name: A, share: 120 }] }",
    "/strategy/pillars/0/share",
  ],
  [
    "one audience twice",
    "strategy: { channels: [{ id: a, platform: x, audiences: [b, b] }] }",
    "/strategy/channels/0/audiences",
  ],
  ["a target that is a bare number", "kpis: [{ id: a, name: A, target: 600 }]", "/kpis/0/target"],
  [
    "a change without its unit",
    "kpis: [{ id: a, name: A, target: { change: '+140' } }]",
    "/kpis/0/target/change",
  ],
  [
    "a threshold in percent",
    "measurement: { thresholds: { onTrack: 90 } }",
    "/measurement/thresholds/onTrack",
  ],
  [
    "a result without its value",
    "measurement: { results: [{ kpi: a, date: 2027-01-31 }] }",
    "/measurement/results/0",
  ],
  ["an amount in words", "budget: { total: 6 000 EUR }", "/budget/total"],
  [
    "a landing page without https://",
    "campaigns: [{ id: a, name: A, landingPage: example.org }]",
    "/campaigns/0/landingPage",
  ],
  [
    "a duration in words",
    "community: { responses: [{ kind: question, within: 4 hours }] }",
    "/community/responses/0/within",
  ],
  [
    "a time without its zero",
    "calendar: { slots: [{ channel: ig, time: '9:30' }] }",
    "/calendar/slots/0/time",
  ],
  ["a weekday in full", "calendar: { slots: [{ channel: ig, days: [monday] }] }", "/calendar/slots/0/days/0"],
  ["a slot without a channel", "calendar: { slots: [{ id: a }] }", "/calendar/slots/0"],
  [
    "a hashtag with its #",
    "calendar: { posts: [{ id: a, hashtags: ['#a'] }] }",
    "/calendar/posts/0/hashtags/0",
  ],
  [
    "a video's length as a clock shows it",
    "calendar: { posts: [{ id: a, media: [{ file: a.mp4, length: '1:30' }] }] }",
    "/calendar/posts/0/media/0/length",
  ],
  [
    "a date that starts with the day",
    "calendar: { posts: [{ id: a, date: 12.01.2027 }] }",
    "/calendar/posts/0/date",
  ],
  ["a password", "accounts: [{ channel: ig, password: latte }]", "/accounts/0"],
  ["an escalation without a target", "crisis: { escalation: [{ from: l1 }] }", "/crisis/escalation/0"],
  [
    "a statement without a language",
    "crisis: { scenarios: [{ id: a, name: A, statements: [{ text: T }] }] }",
    "/crisis/scenarios/0/statements/0",
  ],
])("rejects %s", (_, fragment, place) => {
  expect(refusedAt(fragment)).toContain(place);
});
