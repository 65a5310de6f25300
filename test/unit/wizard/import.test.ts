import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadMessages } from "../../../src/i18n/load-messages.ts";
import { type SectionName, sectionNames } from "../../../src/plan/sections.ts";
import { findSchemaErrors } from "../../../src/schema/validate-plan.ts";
import { type ImportedPlan, importDocument } from "../../../src/wizard/import/import-document.ts";
import { readMarkdown } from "../../../src/wizard/import/read-markdown.ts";
import {
  blockText,
  type SourceBlock,
  type SourceListItem,
} from "../../../src/wizard/import/source-document.ts";
import { writeImportedPlan } from "../../../src/wizard/import/write-imported-plan.ts";
import { commentsIn } from "../../../src/yaml/comments.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { docxOf, zipOf } from "../../support/docx.ts";

const documents = ["cafe.bg.md", "bakery.en.md", "hotel.es.md"] as const;

const text = (name: string) => readFileSync(join(import.meta.dirname, "documents", name), "utf8");
const fromText = (markdown: string, name = "plan.md") =>
  importDocument({ name, bytes: new TextEncoder().encode(markdown) });
const fromWord = (blocks: readonly SourceBlock[]) =>
  importDocument({ name: "plan.docx", bytes: docxOf(blocks) });

/** Returns the words of a text in lower case, without punctuation and Markdown syntax. */
function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function wordsOfBlocks(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) =>
    wordsIn(
      block.kind === "heading"
        ? block.text.replace(/^(?:\d+\.)+\d*\s|^\d+\.\d+\s|^[IVX]+\.\s/, "")
        : blockText(block),
    ),
  );
}

/**
 * Returns how often each word occurs in the imported plan, its headings, the leftovers and the interpreted
 * texts.
 */
function wordsOf({ plan, matchedHeadings, leftovers, interpreted }: ImportedPlan): Map<string, number> {
  const counts = new Map<string, number>();
  const values = (value: unknown): string[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(values) : [String(value)];
  const texts = [
    ...values(plan),
    ...matchedHeadings.map(({ heading }) => heading),
    ...leftovers.flatMap(({ heading, text }) => [heading, text]),
    ...interpreted.map(({ text }) => text),
  ];
  for (const word of texts.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Returns the words that occur less often in the result than in the document. */
function missing(blocks: readonly SourceBlock[], imported: ImportedPlan): string[] {
  const counts = wordsOf(imported);
  return wordsOfBlocks(blocks).filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

async function schemaErrors(plan: ImportedPlan["plan"]): Promise<unknown[]> {
  const present = sectionNames.filter((section) => plan[section] !== undefined);
  const found = present.map((section: SectionName) => findSchemaErrors(section, plan[section], section));
  return [...(await Promise.all(found)).flat(), ...(await findSchemaErrors("root", plan, "plan"))];
}

test.each([
  ["Monday – Wednesday", ["mon", "tue", "wed"]],
  ["Sunday to Monday", ["sun", "mon"]],
  ["Friday–Tuesday", ["fri", "sat", "sun", "mon", "tue"]],
  ["Sunday and Monday", ["sun", "mon"]],
])("service hours from %s are on all of these days", async (text, days) => {
  const { plan } = await fromText(`# Plan\n\n## Community\n\nService hours: ${text} 09:00–18:00\n`);
  expect(plan.community).toEqual({ hours: { days, from: "09:00", to: "18:00" } });
});

describe("A plan in Bulgarian", async () => {
  const { plan, language, leftovers, interpreted } = await fromText(text("cafe.bg.md"));

  test("is recognized by its words", () => {
    expect(language).toBe("bg");
    expect(plan.plan).toEqual({
      title: "План за социални медии 2027 – Кафе „Липа“",
      organization: "Кафе „Липа“",
      period: { start: "2027-01-01", end: "2027-12-31" },
      language: "bg",
      currency: "EUR",
      owner: "мария-иванова",
      version: "1.2",
      approval: { by: "петър-димитров" },
    });
  });

  test("imports the analysis, a SWOT table of two by two and a PEST table with a row for each factor", () => {
    expect(plan.situation).toMatchObject({
      internal: {
        about: "Семейно кафене с 34 места в края на Студентски град, отворено през 2019 г.",
        offerings: ["Кафе от малки пекарни", "Домашни торти", "Закуска с предварителна поръчка"],
        history: [
          { name: "Лято на студеното кафе", when: "2026-07", result: "340 използвани купона" },
          { name: "Празник на двора", when: "2026-05" },
        ],
      },
      external: {
        competitors: [{ name: "Верига „Зърно“", does: "Отстъпки всеки петък" }, { name: "Пекарна Хляб" }],
        factors: { political: ["Общината ремонтира подлеза – заплаха"] },
      },
      swot: {
        strengths: ["Тортите се снимат сами", "Познаваме гостите по име"],
        weaknesses: ["Отговаряме бавно", "Няма кой да снима"],
        opportunities: ["В сесия се търси тихо място"],
        threats: ["Веригата сваля цените"],
      },
    });
  });

  test("imports audiences from headings with labels, and channels with their frequency", () => {
    expect(plan.people).toMatchObject({
      audiences: [
        {
          id: "студенти-квартала",
          age: { from: 18, to: 26 },
          platforms: ["instagram", "tiktok"],
          needs: ["място за учене", "евтина закуска"],
        },
        { id: "млади-родители", platforms: ["facebook"] },
      ],
    });
    expect(plan.strategy).toMatchObject({
      channels: [
        { platform: "facebook", frequency: { posts: 3, per: "week" }, audiences: ["млади-родители"] },
        { platform: "instagram", frequency: { posts: 1, per: "day" }, formats: ["reel", "story"] },
        { platform: "tiktok", frequency: { posts: 1, per: "week" }, formats: ["video"] },
      ],
      pillars: [{ name: "Зад тезгяха", share: 40 }, { share: 30 }, { share: 30 }],
    });
  });

  test("imports KPIs with values, dates and sources, and with their objectives if a word matches", () => {
    expect(plan.objectives).toMatchObject([{ by: "2027-09-30" }, { by: "2027-06-30" }]);
    expect(plan.kpis).toEqual([
      {
        id: "поръчки-закуска",
        name: "Поръчки за закуска",
        objective: "достигнем-онлайн-поръчки",
        baseline: { value: 70, on: "2026-11-01" },
        target: { value: 120, by: "2027-09-30" },
        source: "google-analytics",
        cadence: "monthly",
      },
      {
        id: "последователи-instagram",
        name: "Последователи в Instagram",
        objective: "увеличим-последователите-инстаграм",
        metric: "followers",
        channel: "instagram",
        baseline: { value: 1200, on: "2026-11-01" },
        target: { change: "+40%", by: "2027-06-30" },
        source: "native:instagram",
        cadence: "monthly",
      },
      {
        id: "време-отговор",
        name: "Време за отговор",
        unit: "duration",
        baseline: { value: 300, on: "2026-11-01" },
        target: { value: 120, by: "2027-03-31" },
        source: "meta-business-suite",
        cadence: "weekly",
      },
      {
        id: "разходи-нова-поръчка",
        name: "Разходи на нова поръчка",
        unit: "currency",
        target: { value: 1.5 },
        cadence: "monthly",
      },
    ]);
  });

  test("imports budget, campaign, community, calendar, and the crisis manual with its people", () => {
    expect(plan.budget).toMatchObject({
      total: 1494,
      lines: [
        { amount: 100, per: "month", category: "paid-media" },
        { amount: 150, per: "once" },
        { amount: 12 },
      ],
    });
    expect(plan.campaigns).toMatchObject([
      { start: "2027-01-10", end: "2027-02-15", budget: 200, channels: ["instagram", "tiktok"] },
    ]);
    expect(plan.community).toMatchObject({
      responses: [
        { kind: "question", within: "4h", owner: "мария-иванова" },
        { kind: "complaint" },
        { kind: "spam" },
      ],
      moderation: { remove: ["обиди", "лични данни"], never: ["критика"] },
    });
    expect(plan.calendar).toMatchObject({
      posts: [
        {
          date: "2027-01-12",
          time: "18:00",
          channel: "instagram",
          pillar: "зад-тезгяха",
          status: "approved",
        },
        { date: "2027-01-14", time: "09:30", channel: "facebook", status: "draft" },
      ],
    });
    expect(plan.crisis).toMatchObject({
      levels: [{ name: "Внимание" }, { name: "Криза" }],
      roles: [
        { role: "decision-maker", person: "петър-димитров" },
        { role: "spokesperson", person: "мария-иванова" },
        { role: "legal", person: "адв-соня-колева" },
      ],
      scenarios: [{ name: "Гост се оплаква от развалена храна", steps: [{}, {}, {}], dont: [{}, {}] }],
    });
    expect(plan.team).toMatchObject([
      { name: "Мария Иванова", hoursPerWeek: 20, contact: { email: "maria@example.org" } },
      { name: "Петър Димитров", contact: { phone: "+359 88 000 0001" } },
      { name: "Адв. Соня Колева" },
    ]);
  });

  test("reports what could not be imported, with the reason, and what was interpreted", () => {
    expect(leftovers).toContainEqual({
      heading: "Приложение: Нашата история с кафето",
      text: "Баба ни печеше кафе на двора.",
      reason: "no-field",
    });
    expect(leftovers.map(({ text }) => text)).toContain(
      "Разходи на нова поръчка – Изходна стойност (ноември 2026): не знаем",
    );
    expect(interpreted).toContainEqual({
      text: "3 пъти седмично",
      place: "strategy.channels.frequency",
      as: "value",
    });
  });
});

describe("A plan in English", async () => {
  const { plan, language, leftovers } = await fromText(text("bakery.en.md"));

  test("is read from front matter, labels in a table, and bold lines as headings", () => {
    expect(language).toBe("en");
    expect(plan.plan).toMatchObject({
      organization: "Dawn Chorus Bakery",
      owner: "emma-lindgren",
      period: { start: "2027-03-01", end: "2027-05-31" },
      approval: { by: "per-holm", on: "2027-02-15" },
      currency: "GBP",
    });
    expect(plan.budget).toMatchObject({ total: 900, lines: [{ amount: 150, per: "month" }, {}, {}] });
    expect(plan.situation).toMatchObject({ swot: { strengths: [{}, {}].map(() => expect.any(String)) } });
    expect(plan.people).toMatchObject({
      audiences: [{ name: "Anna, 34, commuter" }, { name: "Weekend bakers" }],
    });
  });

  test("distinguishes objectives from targets in one table", () => {
    expect(plan.kpis).toMatchObject([
      { objective: "take-orders-for", baseline: { value: 240 }, target: { value: 300, by: "2027-03-26" } },
      { objective: "fill-all-places", baseline: { value: 0 }, target: { value: 24 }, source: "booking-page" },
      { objective: "double-the-visits", target: { change: "+100%", by: "2027-05-31" } },
      { unit: "percent", baseline: { value: 2.5 }, target: { value: 4 }, channel: "instagram" },
    ]);
  });

  test("imports hours, levels, a scenario with its statement, posts and a slot", () => {
    expect(plan.community).toMatchObject({
      hours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "07:00", to: "15:00" },
      responses: [{ within: "4h" }, { within: "2h" }, { kind: "emergency", within: "15m" }],
    });
    expect(plan.crisis).toMatchObject({
      levels: [
        { respondWithin: "4h", decides: "emma-lindgren" },
        { triggers: ["Someone falls ill", "the press calls"] },
      ],
      scenarios: [{ statements: [{ language: "en", text: expect.stringContaining("We have heard") }] }],
      review: { questions: ["What did we know, and when?", "What changes in this manual?"] },
    });
    expect(plan.calendar).toMatchObject({
      posts: [
        { date: "2027-03-08", time: "07:00", format: "reel" },
        { date: "2027-03-10", format: "poll" },
      ],
      slots: [{ days: ["fri"], time: "18:00", pillar: "behind-the-counter" }],
    });
  });

  test("keeps a channel that is not a social network as a leftover", () => {
    expect(leftovers).toContainEqual({
      heading: "4. Channels",
      text: "Newsletter – Goes out on the first of the month.",
      reason: "unread",
    });
  });
});

describe("A plan in Spanish", async () => {
  const { plan, language } = await fromText(text("hotel.es.md"));

  test("is read with Roman numerals, DAFO, and numbers in Spanish notation", () => {
    expect(language).toBe("es");
    expect(plan.plan).toMatchObject({
      organization: "Hotel Rural La Encina",
      owner: "lucía-márquez",
      period: { start: "2027-01-01", end: "2027-12-31" },
    });
    expect(plan.situation).toMatchObject({
      profiles: [
        { platform: "instagram", handle: "hotellaencina", followers: 3450, lastPost: "2026-11-12" },
        { platform: "facebook", followers: 5200 },
      ],
      swot: {
        strengths: ["desayuno con productos propios", "trato familiar"],
        weaknesses: ["wifi lento", "poco tiempo"],
        opportunities: ["turismo de cercanía"],
        threats: ["incendios en verano"],
      },
      external: { factors: { political: ["nueva tasa turística en la comarca"] } },
    });
  });

  test("links KPIs to objectives by their numbers", () => {
    expect(plan.objectives).toMatchObject([
      {
        id: "conseguir-reservas-directas",
        owner: "lucía-márquez",
        audiences: ["parejas-ciudad"],
        by: "2027-12-31",
      },
      { id: "subir-interacción-instagram", by: "2027-06-30" },
    ]);
    expect(plan.kpis).toMatchObject([
      {
        objective: "conseguir-reservas-directas",
        target: { value: 200, by: "2027-12-31" },
        cadence: "monthly",
      },
      {
        objective: "subir-interacción-instagram",
        unit: "percent",
        baseline: { value: 3.2 },
        target: { value: 5 },
      },
      { unit: "duration", baseline: { value: 540 }, target: { value: 180, by: "2027-03-31" } },
    ]);
    expect(plan.measurement).toMatchObject({
      corrections: [{ kpi: "reservas-directas-desde", owner: "lucía-márquez" }],
    });
  });
});

describe.each(documents)("keeps all words of %s", (name) => {
  const blocks = readMarkdown(text(name));

  test("from Markdown", async () => {
    const imported = await fromText(text(name));
    expect(missing(blocks, imported)).toEqual([]);
    expect(await schemaErrors(imported.plan)).toEqual([]);
  });

  test("from Word, with the same plan", async () => {
    const imported = await fromWord(blocks);
    expect(missing(blocks, imported)).toEqual([]);
    expect(imported.plan).toEqual((await fromText(text(name))).plan);
  });

  test("in the written file, which has the same plan, and the leftovers in comments", async () => {
    const imported = await fromText(text(name));
    const words = await loadMessages("import", imported.language, { values: "as-is" });
    const { comments } = await loadMessages("wizard", imported.language, { values: "as-is" });
    const file = writeImportedPlan(imported, { words, comments, from: name });
    expect(readYaml(file)).toMatchObject({ data: imported.plan, diagnostics: [] });
    const fileWords = new Set(wordsIn(file));
    expect(wordsOfBlocks(blocks).filter((word) => !fileWords.has(word))).toEqual([]);
    for (const { text } of imported.leftovers)
      for (const word of wordsIn(text))
        expect(
          wordsIn(
            commentsIn(file)
              .map((comment) => comment.text)
              .join("\n"),
          ),
        ).toContain(word);
  });
});

const words = fc.constantFrom(
  ...[
    "Goals",
    "Цели",
    "Objetivos",
    "KPI",
    "Channels",
    "Канали",
    "Budget",
    "Crisis",
    "SWOT",
    "Strengths",
    "Team",
  ],
  ...[
    "Instagram",
    "Фейсбук",
    "3 posts per week",
    "Мария Иванова",
    "€ 250 al mes",
    "31.12.2027 г.",
    "+20 %",
    "Steps",
  ],
  ...[
    "loaves",
    "питки",
    "panecillos",
    "Scenario 2:",
    "Период: 2027",
    "Needs: bread, quiet",
    "18:00",
    "Level 1 –",
    "Total",
  ],
);
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
const { item } = fc.letrec<{ item: SourceListItem }>((tie) => ({
  item: fc.record({ text: line, items: fc.array(tie("item"), { maxLength: 2 }) }),
}));
const block: fc.Arbitrary<SourceBlock> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), depth: fc.integer({ min: 1, max: 6 }), text: line }),
  fc.record({ kind: fc.constant("paragraph" as const), text: line, bold: fc.boolean() }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(item, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    kind: fc.constant("table" as const),
    rows: fc.array(fc.tuple(line, fc.oneof(line, fc.constant("")), line), { minLength: 1, maxLength: 4 }),
  }),
);

test("loses no word of any document, and returns a plan that fits its schemas", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), async (blocks) => {
      const imported = await fromWord(blocks);
      expect(missing(blocks, imported)).toEqual([]);
      expect(await schemaErrors(imported.plan)).toEqual([]);
    }),
    { numRuns: 60, seed: 20_270_301, endOnFailure: true },
  );
}, 120_000);

describe("A file that is not a plan", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    ["old.doc", bytes("x"), "save it as .docx"],
    ["plan.pdf", bytes("%PDF-1.7"), "only Markdown (.md) and Word (.docx)"],
    ["plan", bytes("# Goals"), "only Markdown"],
    ["empty.md", bytes(" \n"), "has no text"],
    ["comment.md", bytes("***\n"), "has no text"],
    ["picture.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "is no text"],
    ["latin.md", new Uint8Array([0xcf, 0xee, 0xeb, 0xe8]), "no text in UTF-8"],
    ["large.md", bytes("Buns. ".repeat(900_000)), "too large"],
    [
      "results.md",
      bytes(`| Day | Buns |\n| - | - |\n${"| 1 | 2 |\n".repeat(4_000)}`),
      "more than 3,000 rows",
    ],
    ["broken.docx", bytes("PK\u0003\u0004 and no more"), "cannot be read as a Word document"],
    ["empty.docx", new Uint8Array(), "cannot be read as a Word document"],
    ["sheet.docx", zipOf({ "xl/workbook.xml": "<workbook/>" }), "cannot be read as a Word document"],
    [
      "torn.docx",
      docxOf([{ kind: "paragraph", text: "Buns" }]).slice(40),
      "cannot be read as a Word document",
    ],
    ["markup.docx", zipOf({ "word/document.xml": "<w:document" }), "cannot be read as a Word document"],
  ])("rejects %s with advice", async (name, bytes, says) => {
    const refusal = await importDocument({ name, bytes }).catch((error) => error);
    expect(`${refusal.message} ${refusal.remedy}`).toContain(says);
    expect(refusal.name).toBe("UserError");
  });
});

test("imports a large table in time", async () => {
  const rows = Array.from(
    { length: 1_000 },
    (_, row) => `| ${row} | 12.01.2027 | Instagram | Bun number ${row} |`,
  );
  const { plan } = await fromText(
    `# Plan\n\n## Calendar\n\n| No | Date | Channel | Text |\n| - | - | - | - |\n${rows.join("\n")}`,
  );
  expect(plan.calendar).toMatchObject({ posts: { length: 1_000 } });
}, 20_000);

test("keeps the text of a Word document outside its body", async () => {
  const { leftovers } = await importDocument({
    name: "plan.docx",
    bytes: docxOf([{ kind: "heading", depth: 1, text: "Goals" }], { header: "Confidential until Easter" }),
  });
  expect(leftovers).toContainEqual({ heading: "", text: "Confidential until Easter", reason: "aside" });
});

test("prevents comments of a document from suppressing rules", async () => {
  const imported = await fromText("# Our notes\n\nsmplan-disable structure/schema\n");
  const file = writeImportedPlan(imported, {
    words: await loadMessages("import", "en", { values: "as-is" }),
    comments: (await loadMessages("wizard", "en", { values: "as-is" })).comments,
    from: "plan.md",
  });
  expect(file).toContain("# | smplan-disable structure/schema");
});

test("reads a document in the requested language", async () => {
  const bytes = new TextEncoder().encode("# Plan\n\n## Presupuesto\n\n- Pan: 1.500 €\n");
  const { language, plan } = await importDocument({ name: "plan.md", bytes, language: "es" });
  expect(language).toBe("es");
  expect(plan.budget).toMatchObject({ lines: [{ amount: 1500 }] });
});
