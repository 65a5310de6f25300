import { describe, expect, test } from "vitest";
import { isBlank, missingKeys } from "../../../src/plan/blank.ts";
import { crisisPeople, mostSevereLevel, shortestDuration } from "../../../src/plan/crisis.ts";
import { entitiesOf } from "../../../src/plan/entities.ts";
import { forEachText } from "../../../src/plan/for-each-text.ts";
import { mapTexts } from "../../../src/plan/map-texts.ts";
import { memoizeLast } from "../../../src/plan/memoize-last.ts";
import { parseServiceHours } from "../../../src/plan/parse-service-hours.ts";
import {
  baseLanguage,
  channelsById,
  hashtagsIn,
  hashtagsOf,
  isClosedPost,
  mediaKindOf,
} from "../../../src/plan/posts.ts";
import { recoverValidYaml } from "../../../src/plan/recover.ts";
import { definitionPathOf, idDefinitions, idReferences, locationsAt } from "../../../src/plan/references.ts";
import { findResponsePromise } from "../../../src/plan/response-promise.ts";
import { isEmptySection, isSectionName, type Sections, sectionNames } from "../../../src/plan/sections.ts";
import { haveSameStem, sentencesOf, wordsOf } from "../../../src/plan/sentences.ts";
import { swotItemLabel, swotItems } from "../../../src/plan/swot.ts";

describe("service hours in a text", () => {
  test.each([
    ["mon-fri 09:00-18:00", ["mon", "tue", "wed", "thu", "fri"], "09:00", "18:00"],
    ["Monday to Saturday 9:30 to 18.00", ["mon", "tue", "wed", "thu", "fri", "sat"], "09:30", "18:00"],
    ["daily 08:00 – 20:00", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "08:00", "20:00"],
    ["пон–пет 9:00 до 17:00", ["mon", "tue", "wed", "thu", "fri"], "09:00", "17:00"],
    ["lun. a vie. 09:00 a 14:00", ["mon", "tue", "wed", "thu", "fri"], "09:00", "14:00"],
    ["todos los días 10:00-12:00", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "10:00", "12:00"],
    ["Sat-Sun 10:00-12:00", ["sat", "sun"], "10:00", "12:00"],
    ["miércoles - jueves 10:00-12:00", ["wed", "thu"], "10:00", "12:00"],
    ["вт-сряда 10:00-12:00", ["tue", "wed"], "10:00", "12:00"],
  ])("are read: %s", (text, days, from, to) => {
    expect(parseServiceHours(text)).toEqual({ days, from, to });
  });

  test.each([
    [undefined],
    ["24/7"],
    ["around the clock, mon-fri 09:00-18:00"],
    ["mon-fri 09:00-12:00, 13:00-18:00"],
    ["mon-fri 09:00-18:00; sat 10:00-12:00"],
    ["mon-fri 09:00-18:00 and on call"],
    ["mon-fri 09:00-12:00 13:00"],
    ["mon-fri"],
    ["09:00-18:00"],
    ["fri-mon 09:00-18:00"],
    ["foo-bar 09:00-18:00"],
    ["mon-bar 09:00-18:00"],
  ])("are not read in another form: %s", (text) => {
    expect(parseServiceHours(text)).toBeUndefined();
  });
});

describe("hashtags", () => {
  test("are words after a number sign, in any script, but not numbers and parts of links", () => {
    expect(hashtagsIn("#spring and #пролет, #café2027! We are #1 #2027_1")).toEqual([
      "spring",
      "пролет",
      "café2027",
    ]);
    expect(hashtagsIn("https://example.org/#top a#b &#39; ##x")).toEqual([]);
    expect(hashtagsIn("no tags")).toEqual([]);
  });

  test("are read from the text and the list of a post, each once", () => {
    expect(hashtagsOf({ id: "p", text: "#Spring #buns", hashtags: ["spring", "Easter", "easter"] })).toEqual([
      "Spring",
      "buns",
      "Easter",
    ]);
    expect(hashtagsOf({ id: "p" })).toEqual([]);
  });
});

test("a post is closed if it is published or cancelled", () => {
  expect(isClosedPost({ id: "p", status: "published" })).toBe(true);
  expect(isClosedPost({ id: "p", status: "cancelled" })).toBe(true);
  expect(isClosedPost({ id: "p", status: "approved" })).toBe(false);
  expect(isClosedPost({ id: "p" })).toBe(false);
});

test("the kind of a file is its own kind, or follows from its extension", () => {
  expect(mediaKindOf({ file: "a.b.JPG" })).toBe("image");
  expect(mediaKindOf({ file: "clips/a.mp4" })).toBe("video");
  expect(mediaKindOf({ file: "a.jpg", kind: "video" })).toBe("video");
  expect(mediaKindOf({ file: "a.pdf" })).toBeUndefined();
  expect(mediaKindOf({ file: "jpg" })).toBe("image");
});

test("a language has no region and no script; both forms of Norwegian are one language", () => {
  expect(["en-GB", "ES", "sr-Cyrl-RS", "nb", "nn-NO", "no"].map(baseLanguage)).toEqual([
    "en",
    "es",
    "sr",
    "no",
    "no",
    "no",
  ]);
});

test("channels are found by their id", () => {
  const channel = { id: "ig", platform: "instagram" };
  expect(channelsById({ channels: [channel] }).get("ig")).toBe(channel);
  expect(channelsById({}).size).toBe(0);
});

describe("the sentences of a text", () => {
  test("end with a mark before a capital letter", () => {
    expect(sentencesOf("We bake. At 4.8 km approx. there? Здравей! „Да“ ¿Qué? ")).toEqual([
      "We bake.",
      "At 4.8 km approx. there?",
      "Здравей!",
      "„Да“ ¿Qué? ",
    ]);
    expect(sentencesOf("  ")).toEqual([]);
    expect(sentencesOf("През 2027 г. ще печем; Y así…  «No»")).toEqual([
      "През 2027 г. ще печем;",
      "Y así…",
      "«No»",
    ]);
  });

  test("have words in lower case, with their offsets", () => {
    expect(wordsOf("Don’t re-use Кафе 2027!")).toEqual([
      { word: "don’t", offset: 0 },
      { word: "re-use", offset: 6 },
      { word: "кафе", offset: 13 },
      { word: "2027", offset: 18 },
    ]);
  });

  test.each([
    ["visits", "visitors", true],
    ["заявки", "заявка", true],
    ["visit", "visits", true],
    ["post", "posts", true],
    ["pos", "post", false],
    ["pos", "pos", true],
    ["follow", "folder", false],
    ["reach", "reader", false],
    ["comments", "common", true],
    ["commercial", "communities", false],
  ])("%s and %s have the same stem: %s", (one, other, expected) => {
    expect(haveSameStem(one, other)).toBe(expected);
    expect(haveSameStem(other, one)).toBe(expected);
  });
});

describe("a promise to answer everything", () => {
  test.each([
    ["We answer every comment within two hours.", true],
    ["Answers 80 % of comments. We answer every comment.", true],
    ["We answer 80 % of all comments.", false],
    ["We do not answer every comment.", false],
    ["No comment stays unanswered.", true],
    ["We bake every day.", false],
    ["Отговаряме на всеки коментар.", true],
    ["Respondemos a todos los comentarios.", true],
  ])("%s %s", (text, promises) => {
    expect(findResponsePromise(text) !== undefined).toBe(promises);
  });
});

test("a value is blank if it has no content at all", () => {
  for (const value of [undefined, null, "", " \n", [], {}, [""], { a: null, b: [" "] }])
    expect(isBlank(value), JSON.stringify(value)).toBe(true);
  for (const value of ["a", 0, false, [0], { a: { b: "x" } }, ["", "a"]])
    expect(isBlank(value), JSON.stringify(value)).toBe(false);
  expect(missingKeys({ a: "", b: 0 }, ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(missingKeys(undefined, ["a"])).toEqual(["a"]);
});

test("every text is visited with its owner, and custom keys only if they are wanted", () => {
  const inner = { name: "N", "x-own": "O" };
  const data = {
    title: "T",
    list: ["a", 1, null, inner],
    "x-top": { deep: "D" },
    x: "X",
    "a-b": "AB",
    none: null,
  };
  const visit = (own: boolean) => {
    const seen: unknown[] = [];
    forEachText(data, (text, owner, key) => seen.push([text, owner, key]), { own });
    return seen;
  };
  const usual = [
    ["T", data, "title"],
    ["a", data.list, 0],
    ["N", inner, "name"],
    ["X", data, "x"],
    ["AB", data, "a-b"],
  ];
  expect(visit(false)).toEqual(usual);
  expect(visit(true)).toEqual([
    ...usual.slice(0, 3),
    ["O", inner, "x-own"],
    ["D", data["x-top"], "deep"],
    ...usual.slice(3),
  ]);
});

test("texts and keys are changed, and unchanged parts are the same objects", () => {
  const kept = { b: ["c"] };
  const when = new Date(0);
  const data = {
    a: "x",
    kept,
    when,
    list: ["x", 1],
    none: null,
    bare: Object.assign(Object.create(null), { k: "x" }),
  };
  const changed = mapTexts(data, (text) => text.replace("x", "y"));
  expect(changed).toEqual({ ...data, a: "y", list: ["y", 1], bare: { k: "y" } });
  expect(changed.kept).toBe(kept);
  expect(changed.when).toBe(when);
  expect(mapTexts(data, (text) => text)).toBe(data);
  expect(mapTexts({ x: 1 }, (text) => text.replace("x", "y"))).toEqual({ y: 1 });
});

test("the result for the last argument is remembered", () => {
  const seen: object[] = [];
  const compute = memoizeLast((arg: object) => {
    seen.push(arg);
    return seen.length;
  });
  const [one, two] = [{}, {}];
  expect([compute(one), compute(one), compute(two), compute(one)]).toEqual([1, 1, 2, 3]);
});

describe("the crisis manual", () => {
  test("names people, each once, in its order", () => {
    const crisis = {
      roles: [{ role: "lead", person: "emma", backup: "mario" }],
      levels: [{ id: "red", name: "Red", decides: "per" }],
      monitoring: { owner: "emma" },
      pause: { owner: "ana" },
      escalation: [{ notify: ["per", "ivo"] }, {}],
      scenarios: [
        { id: "s", name: "S", steps: [{ do: "x", owner: "eva" }, { do: "y" }] },
        { id: "t", name: "T" },
      ],
    };
    expect(crisisPeople(crisis as never)).toEqual(["emma", "mario", "per", "ana", "ivo", "eva"]);
    expect(crisisPeople({})).toEqual([]);
  });

  test("has its most severe level at the end", () => {
    const levels = [{ id: "green" }, { id: "red" }];
    expect(mostSevereLevel({ levels } as never)).toEqual({ id: "red" });
    expect(mostSevereLevel({})).toBeUndefined();
  });

  test("has a shortest duration, in any unit", () => {
    expect(shortestDuration(["2h", undefined, "90m", "1d"])).toBe("90m");
    expect(shortestDuration([undefined])).toBeUndefined();
  });
});

describe("ids", () => {
  const plan = {
    team: [{ id: "emma", name: "Emma" }],
    plan: { owner: "emma" },
    people: {
      audiences: [
        { id: "near", name: "Neighbors" },
        { id: "far", description: "Tourists" },
      ],
    },
    objectives: [{ id: "more", statement: "More visits", audiences: ["near", "far"] }],
    kpis: [{ id: "k", name: "K", objective: ["more"], channel: "ig" }],
    strategy: {
      channels: [
        { id: "ig", platform: "instagram", handle: "bakery" },
        { id: "own", platform: "ours" },
      ],
    },
    technology: { tools: [{ id: "till", name: "The till" }] },
  } as unknown as Sections;

  test("are defined by items, with their kind", () => {
    const defined = idDefinitions(plan).map(({ kind, id }) => `${kind} ${id}`);
    expect(defined).toEqual(
      expect.arrayContaining(["team member emma", "audience near", "objective more", "KPI k", "channel ig"]),
    );
    const near = idDefinitions(plan).find(({ id }) => id === "near");
    expect(near).toMatchObject({
      key: "id",
      keys: ["people", "audiences", "id"],
      owner: plan.people.audiences?.[0],
    });
    expect(near?.container.parent?.value).toBe(plan.people.audiences);
    expect(near?.container.parent?.parent?.value).toBe(plan.people);
    expect(near?.container.parent?.parent?.parent).toMatchObject({ value: plan, parent: undefined });
  });

  test("are referred to, also in lists", () => {
    const found = idReferences(plan).map(
      ({ kind, id, key, keys }) => `${keys.join(".")} ${key}: ${kind} ${id}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "plan.owner owner: team member emma",
        "objectives.audiences 0: audience near",
        "objectives.audiences 1: audience far",
        "kpis.objective 0: objective more",
        "kpis.channel channel: channel ig",
      ]),
    );
  });

  test("have the list that defines their kind", () => {
    expect(definitionPathOf("audience")).toEqual({ section: "people", path: "people.audiences" });
    expect(definitionPathOf("nothing")).toBeUndefined();
  });

  test("belong to entities that have names", () => {
    const named = (kind: string) => entitiesOf(plan as never, kind).map(({ id, name }) => `${id}: ${name}`);
    expect(named("audience")).toEqual(["near: Neighbors", "far: Tourists"]);
    expect(named("objective")).toEqual(["more: More visits"]);
    expect(named("channel")).toEqual(["ig: Instagram, bakery", "own: own"]);
    expect(named("data source")).toEqual(["till: The till"]);
  });
});

test("a path of keys leads to all locations that it matches", () => {
  const plan = { kpis: [{ target: { value: 1 } }, {}, { target: null }], plan: { title: "T" }, list: "text" };
  const keys = (path: string) =>
    locationsAt(plan, path.split(".")).map(({ owner, key }) => (owner as never)[key]);
  expect(keys("kpis.*")).toEqual(plan.kpis);
  expect(keys("kpis.*.target.value")).toEqual([1]);
  expect(keys("plan.title")).toEqual(["T"]);
  expect(keys("plan.missing")).toEqual([undefined]);
  expect(keys("plan.*")).toEqual([]);
  expect(keys("kpis.target")).toEqual([]);
  expect(keys("list.*")).toEqual([]);
});

describe("a YAML text with errors", () => {
  test("is unchanged if it is valid", () => {
    expect(recoverValidYaml("a: 1\nb: [2]\n")).toBe("a: 1\nb: [2]\n");
  });

  test("keeps the sections that are valid, on their lines", () => {
    expect(recoverValidYaml("a: 1\nb: [2\nc: 3\n")).toBe("a: 1\n\nc: 3\n");
  });

  test("keeps the valid entries of a section", () => {
    const text = "a:\n  x: 1\n  y: [2\n  # note\n  z: 3\nb: 2\n";
    expect(recoverValidYaml(text)).toBe("a:\n  x: 1\n\n\n  z: 3\nb: 2\n");
    expect(recoverValidYaml("a: # all\n\n  - x: 1\n  - y: [2\n")).toBe("a: # all\n\n  - x: 1\n\n");
  });

  test("loses a section whose first line is not a key", () => {
    expect(recoverValidYaml("a: [1\n  x: 1\nb: 2\n")).toBe("\n\nb: 2\n");
    expect(recoverValidYaml("# top\na: 1\nb: :\n : :\n")).toBe("# top\na: 1\n\n\n");
  });
});

describe("the SWOT", () => {
  const swot = {
    strengths: ["We bake at night", { id: "team", statement: "The team" }],
    threats: ["A".repeat(50)],
    opportunities: [],
  };
  const items = swotItems({ swot } as never);

  test("has its items by quadrant", () => {
    expect(items.map(({ quadrant, index, statement }) => `${quadrant} ${index} ${statement}`)).toEqual([
      "strengths 0 We bake at night",
      "strengths 1 The team",
      `threats 0 ${"A".repeat(50)}`,
    ]);
    expect(items[1]).toMatchObject({ list: swot.strengths, entry: swot.strengths[1] });
    expect(items[0]).not.toHaveProperty("entry");
    expect(swotItems({})).toEqual([]);
  });

  test("has labels: the id, or the start of the sentence", () => {
    expect(items.map(swotItemLabel)).toEqual(["We bake at night", "team", `${"A".repeat(39)}…`]);
    const exactly = swotItems({
      swot: { threats: ["B".repeat(40), `${"C".repeat(38)} ${"C".repeat(9)}`] },
    } as never);
    expect(exactly.map(swotItemLabel)).toEqual(["B".repeat(40), `${"C".repeat(38)}…`]);
  });
});

test("a section is empty if it is missing or has nothing in it", () => {
  for (const section of [undefined, null, [], {}]) expect(isEmptySection(section)).toBe(true);
  for (const section of [[0], { a: null }, "text", 5]) expect(isEmptySection(section)).toBe(false);
  expect(isSectionName("kpis")).toBe(true);
  expect(isSectionName("smplan")).toBe(false);
  expect(isSectionName(5)).toBe(false);
  expect(sectionNames).toContain("crisis");
});
