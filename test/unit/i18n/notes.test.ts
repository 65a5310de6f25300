import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/catalog/metrics.ts";
import { platforms } from "../../../src/catalog/platforms.ts";
import { languages } from "../../../src/i18n/languages.ts";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import type { NotesById } from "../../../src/i18n/notes-by-id.ts";
import { withWrongQuotes } from "./texts.ts";

const loadNotes = (area: "metric-notes" | "platform-notes", language: string): Promise<NotesById> =>
  loadMessages(area, language, { values: "as-is" });

const catalogs = [
  {
    what: "metric",
    load: (language: string) => loadNotes("metric-notes", language),
    ids: metrics.map(({ id }) => id),
    longest: 110,
  },
  {
    what: "platform",
    load: (language: string) => loadNotes("platform-notes", language),
    ids: platforms.map(({ id }) => id),
    longest: 140,
  },
];

describe.each(catalogs)("for every $what", ({ load, ids, longest }) => {
  test.each(languages)("there is one note in %s, short enough to fit next to a choice", async (language) => {
    const notes = await load(language);
    expect(Object.keys(notes).sort()).toEqual([...ids].sort());
    const texts = Object.values(notes);
    expect(new Set(texts).size).toBe(ids.length);
    expect(texts.filter((text) => text.length > longest)).toEqual([]);
    expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    expect(withWrongQuotes(texts, language)).toEqual([]);
  });

  test("an unsupported language gets English notes", async () => {
    expect(await load("fi")).toEqual(await load("en"));
  });

  test("no note is still in English", async () => {
    const english = Object.values(await load("en"));
    for (const language of languages.filter((one) => one !== "en"))
      expect(Object.values(await load(language)).filter((text) => english.includes(text))).toEqual([]);
  });
});

/** The names in notes of the quantities that metrics are calculated from, as word stems. */
const stems: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    followers: /follower/i,
    reach: /reach/i,
    impressions: /impression/i,
    views: /view/i,
    interactions: /interaction/i,
    likes: /like/i,
    comments: /comment/i,
    shares: /share/i,
    saves: /save/i,
    mentions: /mention/i,
    "link-clicks": /click/i,
    "social-sessions": /visits from networks/i,
    sessions: /visits/i,
    leads: /lead/i,
    conversions: /conversion/i,
    conversations: /conversation/i,
    "revenue-social": /revenue/i,
    spend: /spent|cost/i,
  },
  bg: {
    followers: /последовател/i,
    reach: /обхват/i,
    impressions: /импреси/i,
    views: /гледан/i,
    interactions: /взаимодейств/i,
    likes: /харесван/i,
    comments: /коментар/i,
    shares: /споделян/i,
    saves: /запазван/i,
    mentions: /споменаван/i,
    "link-clicks": /кликван/i,
    "social-sessions": /(сесии|посещения).* мрежи/i,
    sessions: /сеси|посещен/i,
    leads: /запитван/i,
    conversions: /конверси/i,
    conversations: /разговор/i,
    "revenue-social": /приход/i,
    spend: /похарч|струва/i,
  },
  es: {
    followers: /seguidor/i,
    reach: /alcance/i,
    impressions: /impresion/i,
    views: /visualizacion/i,
    interactions: /interaccion/i,
    likes: /me gusta/i,
    comments: /comentario/i,
    shares: /compart/i,
    saves: /guardado/i,
    mentions: /mencion/i,
    "link-clicks": /clic/i,
    "social-sessions": /(sesiones|visitas) desde redes/i,
    sessions: /sesion|visita/i,
    leads: /contacto/i,
    conversions: /conversion/i,
    conversations: /conversacion/i,
    "revenue-social": /ingresos/i,
    spend: /gast|cuestan/i,
  },
};

describe.each(languages)("in %s the note of a metric", (language) => {
  test("names the operands of its formula", async () => {
    const notes = await loadNotes("metric-notes", language);
    const words = stems[language] ?? {};
    const missing = metrics.flatMap(({ id, formula = "" }) =>
      (formula.match(/[a-z][a-z-]*/g) ?? [])
        .filter((operand) => words[operand]?.test(notes[id] ?? "") === false)
        .map((operand) => `${id} does not mention ${operand}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(words)).toEqual(Object.keys(stems.en ?? {}));
  });

  test("states the limits of a vanity metric", async () => {
    const notes = await loadNotes("metric-notes", language);
    const denials: Readonly<Record<string, RegExp>> = {
      en: /[Dd]oes not tell/,
      bg: /[Нн]е казва/,
      es: /[Nn]o dice/,
    };
    const withoutLimits = metrics.filter(
      ({ id, vanity }) => vanity && !denials[language]?.test(notes[id] ?? ""),
    );
    expect(withoutLimits.map(({ id }) => id)).toEqual([]);
  });
});

test.each(languages)(
  "notes of platforms in %s have no numbers, because numbers need a source and a date",
  async (language) => {
    expect(
      Object.values(await loadMessages("platform-notes", language, { values: "as-is" })).filter((text) =>
        /\d/.test(text),
      ),
    ).toEqual([]);
  },
);
