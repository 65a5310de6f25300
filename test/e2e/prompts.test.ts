import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { loadAdviceWords } from "../../src/i18n/advice.ts";
import { languages } from "../../src/i18n/languages.ts";
import { fillPlaceholders } from "../../src/i18n/report.ts";
import { loadWizardWords } from "../../src/i18n/wizard.ts";
import type { PromptReply } from "../../src/wizard/prompter.ts";
import { Person } from "../support/terminal.ts";

const cwd = mkdtempSync(join(tmpdir(), "smplan-talk-"));
const program = join(cwd, "talk.cjs");
const keys = {
  up: "\u001b[A",
  down: "\u001b[B",
  escape: "\u001b",
  overview: "\u000f",
  stop: "\u0003",
  end: "\u0004",
};
const helpOf: Readonly<Record<string, string>> = {
  name: "The name on the sign over the door",
  offerings: "Three things are enough.",
  network: "Where most of your customers are already.",
  networks: "One or two kept well",
};
const asks: Readonly<Record<string, string>> = {
  name: "What is the bakery called?",
  hours: "How many hours a week?",
  offerings: "What do you sell?",
  network: "Which network comes first?",
  networks: "Which networks will you keep?",
  open: "Are you open on Sundays?",
};

/** Builds the program that talks as the real one is built. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, "prompts-program.ts"),
      target: "node20",
      outDir: cwd,
      rollupOptions: {
        output: { format: "cjs", entryFileNames: "talk.cjs", chunkFileNames: "chunks/[name].cjs" },
      },
    },
  });
}, 120_000);

interface Settings {
  language?: string;
  env?: Record<string, string>;
  columns?: number;
}

function meet(questions: readonly string[], { language = "en", env, columns }: Settings = {}): Person {
  return new Person([language, ...questions], { cwd, env, columns, program });
}

/** Waits for the end, and gives the replies; the cursor must show again, and a paste be what it was. */
async function repliesOf(person: Person, exitCode = 0): Promise<readonly PromptReply[]> {
  expect(await person.leaves(), person.screen()).toBe(exitCode);
  // The line may be longer than the screen is wide.
  const { replies } = lastLineOf(person);
  expect(lastOf(person, "\u001b[?25h", "\u001b[?25l")).toBe(true);
  expect(lastOf(person, "\u001b[?2004l", "\u001b[?2004h")).toBe(true);
  return replies;
}

function lastLineOf(person: Person): { replies: readonly PromptReply[]; raw: boolean } {
  return JSON.parse(person.sent().slice(person.sent().lastIndexOf('{"replies"')));
}

/** Whether the terminal was told one thing after the other, if ever. */
function lastOf(person: Person, wanted: string, other: string): boolean {
  return person.sent().lastIndexOf(wanted) >= person.sent().lastIndexOf(other);
}

/** Lines on the screen that hold a text. */
function linesWith(person: Person, text: string): readonly string[] {
  return person
    .screen()
    .split("\n")
    .filter((line) => line.includes(text));
}

describe.each(languages)("in a terminal that can be drawn on (%s)", (language) => {
  const words = async () => ({
    ...(await loadWizardWords(language)),
    advice: await loadAdviceWords(language),
  });

  test.each(["drawn", "plain"])("outside an interview nothing is said of an overview (%s)", async (way) => {
    const { keys: said } = (await words()).advice;
    const person = meet([...(way === "plain" ? ["--plain"] : []), "name"], { language, env: { ALONE: "1" } });
    await person.sees(asks.name ?? "");
    expect(person.screen()).toContain(fillPlaceholders(said.leave, { key: "" }).trim());
    expect(person.screen()).toContain(fillPlaceholders(said.back, { key: "" }).trim());
    for (const text of [said.jump, said.stop])
      expect(person.screen()).not.toContain(fillPlaceholders(text, { key: "" }).trim());
    person.types("\r");
    await repliesOf(person);
  });

  test("each kind of question is answered", async () => {
    const { advice, yes } = await words();
    const person = meet(["name", "hours", "note", "offerings", "network", "networks", "open"], { language });
    await person.sees(`? ${asks.name} (Dawn Chorus Bakery)`);
    for (const text of [advice.keys.back, advice.keys.help, advice.keys.jump, advice.keys.stop])
      expect(person.screen()).toContain(fillPlaceholders(text, { key: "" }).trim());
    expect(person.screen()).toContain(`${advice.menu.enter} ${advice.menu.keep} · Tab ${advice.menu.change}`);
    person.types("Хляб и сол\r");
    await person.sees("✔ What is the bakery called? Хляб и сол");
    await person.answers(asks.hours ?? "", "7");
    await person.sees(`${advice.menu.enter} ${advice.menu.skip}`);
    await person.answers("Anything else?", "");
    await person.answers(asks.offerings ?? "", "bread ;козунак; hot cross buns;");
    await person.sees(`↑↓ ${advice.menu.move} · ${advice.menu.enter} ${advice.menu.choose}`);
    await person.answers(asks.network ?? "", keys.up);
    await person.sees(`${advice.menu.space} ${advice.menu.choose} · * ${advice.menu.all}`);
    await person.answers(asks.networks ?? "", " ");
    await person.answers(asks.open ?? "", keys.up);
    await person.sees(`✔ ${asks.open} ${yes}`);
    expect(await repliesOf(person)).toEqual([
      { typed: "Хляб и сол" },
      { typed: "7" },
      { typed: "" },
      { typed: ["bread", "козунак", "hot cross buns"] },
      { typed: "instagram" },
      { typed: ["instagram", "facebook"] },
      { typed: "yes" },
    ]);
  });

  test("line by line, each kind of question is answered", async () => {
    const { advice, no } = await words();
    const person = meet(["--plain", "name", "hours", "note", "offerings", "network", "networks", "open"], {
      language,
    });
    await person.sees(advice.plain.intro);
    await person.sees(fillPlaceholders(advice.plain.standard, { choice: "Dawn Chorus Bakery" }));
    person.types("Хляб и сол\r");
    await person.sees(asks.hours ?? "");
    person.types("7\r");
    await person.sees("> 7 7 h of 20 h a week");
    await person.sees(fillPlaceholders(advice.plain.skip, { key: advice.menu.enter }));
    person.types("\r");
    await person.sees(asks.offerings ?? "");
    person.types("bread; козунак\r");
    await person.sees("2 offerings");
    await person.sees("1. Instagram: Pictures of what leaves the oven, and short clips. 2. Facebook (");
    await person.sees(fillPlaceholders(advice.plain.one, { last: 3 }));
    person.types("4\r");
    await person.sees(`! ${fillPlaceholders(advice.plain.outside, { number: 4, last: 3 })}`);
    person.types("1\r");
    await person.sees(fillPlaceholders(advice.plain.several, { last: 3 }));
    person.types("3, 1\r");
    await person.sees(`1. ${(await words()).yes}`);
    person.types(`${no}\r`);
    expect(await repliesOf(person)).toEqual([
      { typed: "Хляб и сол" },
      { typed: "7" },
      { typed: "" },
      { typed: ["bread", "козунак"] },
      { typed: "instagram" },
      { typed: ["instagram", "whatsapp"] },
      { typed: "no" },
    ]);
    expect(person.sent()).not.toContain("\u001b");
  });
});

describe("in a terminal that can be drawn on", () => {
  test("Esc goes back from every kind of question, and leaves one line of it", async () => {
    const all = Object.keys(asks);
    const person = meet(all);
    const waits: number[] = [];
    for (const name of all) {
      await person.sees(`? ${asks[name]}`);
      const pressed = performance.now();
      person.types(keys.escape);
      await person.sees(`< ${asks[name]}`);
      waits.push(performance.now() - pressed);
    }
    // Node by itself takes half a second to be sure; the shortest wait is the one that nothing else held up.
    expect(Math.min(...waits)).toBeLessThan(300);
    expect(await repliesOf(person)).toEqual(all.map(() => ({ go: "back" })));
    for (const name of all) expect(linesWith(person, asks[name] ?? "")).toEqual([`< ${asks[name]}`]);
    for (const trace of ["Instagram", "Enter choose", "(Dawn Chorus Bakery)"])
      expect(linesWith(person, trace)).toEqual([]);
  });

  test("a lone < goes back as well", async () => {
    const person = meet(["name", "offerings", "network"]);
    await person.sees(`? ${asks.name}`);
    person.types("<\r");
    await person.sees(`? ${asks.offerings}`);
    person.types(" < \r");
    await person.sees(`? ${asks.network}`);
    person.types("<");
    expect(await repliesOf(person)).toEqual([{ go: "back" }, { go: "back" }, { go: "back" }]);
  });

  test("Ctrl-O goes to the overview from every kind of question", async () => {
    const all = Object.keys(asks);
    const person = meet(all);
    for (const name of all) {
      await person.sees(`? ${asks[name]}`);
      person.types(keys.overview);
      await person.sees(`< ${asks[name]}`);
    }
    expect(await repliesOf(person)).toEqual(all.map(() => ({ go: "overview" })));
  });

  test.each(["name", "offerings"])("? shows help, and puts the question again (%s)", async (name) => {
    const person = meet([name]);
    await person.sees(`? ${asks[name]}`);
    person.types("?\r");
    await person.sees(helpOf[name] ?? "");
    await person.sees(`? ${asks[name]}`);
    expect(linesWith(person, asks[name] ?? "")).toHaveLength(1);
    await person.answers(asks[name] ?? "", "bread");
    expect(await repliesOf(person)).toEqual([{ typed: name === "name" ? "bread" : ["bread"] }]);
  });

  test("? in a menu keeps where one stands and what is ticked", async () => {
    const person = meet(["network", "networks"]);
    await person.sees(`? ${asks.network}`);
    person.types(`${keys.down}?`);
    await person.sees(helpOf.network ?? "");
    await person.sees("❯ A WhatsApp channel");
    expect(linesWith(person, "Instagram")).toHaveLength(1);
    person.types("\r");
    await person.sees(`? ${asks.networks}`);
    person.types(` ${keys.down}?`);
    await person.sees(helpOf.networks ?? "");
    await person.sees("◉ Instagram ❯ ◉ Facebook");
    person.types("\r");
    expect(await repliesOf(person)).toEqual([{ typed: "whatsapp" }, { typed: ["instagram", "facebook"] }]);
  });

  test("what follows is shown while one types, and is never part of the answer", async () => {
    const person = meet(["hours", "network", "networks"]);
    await person.sees(`? ${asks.hours}`);
    person.types("9");
    await person.sees("? How many hours a week? 9 9 h of 20 h a week");
    person.types("\u007f8");
    await person.sees("? How many hours a week? 8 8 h of 20 h a week");
    person.types("\r");
    await person.sees("2 h of 20 h a week");
    expect(linesWith(person, "8 h of 20 h")).toEqual([]);
    person.types(keys.up);
    await person.sees("Pictures of what leaves the oven, and short clips. 9 h of 20 h a week");
    person.types("\r");
    await person.sees("3 h of 20 h a week");
    person.types(" ");
    await person.sees("6 h of 20 h a week");
    person.types("\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "8" },
      { typed: "instagram" },
      { typed: ["instagram", "facebook"] },
    ]);
  });

  test("an answer that will not do is complained of, and can be mended", async () => {
    const person = meet(["hours", "networks"]);
    await person.sees(`? ${asks.hours}`);
    person.types("7h\r");
    await person.sees("✘ Please write a number, such as 6.");
    person.types("\u007f\r");
    await person.sees("✔ How many hours a week? 7");
    await person.sees(`? ${asks.networks}`);
    person.types("*\r");
    await person.sees("✘ Two are enough.");
    person.types(" \r");
    await person.sees(`✔ ${asks.networks} Facebook,`);
    expect(await repliesOf(person)).toEqual([{ typed: "7" }, { typed: ["facebook", "whatsapp"] }]);
  });

  test("an empty answer is only taken where it is one", async () => {
    const person = meet(["offerings", "networks", "season"]);
    await person.sees(`? ${asks.offerings}`);
    person.types("\r");
    await person.sees("✘ An answer is needed here.");
    await person.answers(asks.offerings ?? "", "bread");
    await person.sees(`? ${asks.networks}`);
    person.types(`${keys.down} \r`);
    await person.sees("✘ Please choose at least one.");
    person.types(" \r");
    await person.sees("? What is the season? (Easter)");
    person.types("-\r");
    await person.sees("✔ What is the season? -");
    expect(await repliesOf(person)).toEqual([{ typed: ["bread"] }, { typed: ["facebook"] }, { typed: "" }]);
  });

  test("Enter alone keeps what is proposed, and Tab takes it into the line to change it", async () => {
    const person = meet(["name", "season", "network", "networks", "open"]);
    await person.answers(asks.name ?? "", "");
    await person.answers("What is the season?", "\t Monday");
    await person.answers(asks.network ?? "", "");
    await person.answers(asks.networks ?? "", "");
    await person.answers(asks.open ?? "", "");
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn Chorus Bakery" },
      { typed: "Easter Monday" },
      { typed: "facebook" },
      { typed: ["facebook"] },
      { typed: "no" },
    ]);
  });

  test("letters find a choice in a long menu, which says where one stands", async () => {
    const person = meet(["many", "many"]);
    await person.sees("? Which bread is the favorite? (1/40)");
    person.types("ry");
    await person.sees("? Which bread is the favorite? (31/40)");
    person.types("\r");
    await person.sees("✔ Which bread is the favorite? Rye 31");
    await person.sees("? Which bread is the favorite? (1/40)");
    person.types("-");
    expect(await repliesOf(person)).toEqual([{ typed: "bread-31" }, { typed: "" }]);
  });

  test.each([
    ["Ctrl-C", keys.stop],
    ["Ctrl-D", keys.end],
  ])("%s ends it at every kind of question", async (_, key) => {
    for (const name of ["hours", "networks"]) {
      const person = meet(["name", name]);
      await person.answers(asks.name ?? "", "");
      await person.sees(`? ${asks[name]}`);
      person.types(key);
      expect(await repliesOf(person, 130)).toEqual([{ typed: "Dawn Chorus Bakery" }]);
    }
  });

  test("Ctrl-D in the middle of a line only deletes", async () => {
    const person = meet(["name"]);
    await person.sees(`? ${asks.name}`);
    person.types("Dawn!\u001b[D\u0004\r");
    expect(await repliesOf(person)).toEqual([{ typed: "Dawn" }]);
  });

  test("what is pasted is one answer, whatever lines it has", async () => {
    const person = meet(["name", "offerings", "network"]);
    await person.sees(`? ${asks.name}`);
    person.types("\u001b[200~Dawn\r\nChorus\r\nBakery\r\n\u001b[201~");
    await person.sees("? What is the bakery called? Dawn Chorus Bakery");
    person.types("\r");
    await person.sees(`? ${asks.offerings}`);
    person.types("\u001b[200~bread\nbuns\ncakes\n\u001b[201~");
    await person.sees("3 offerings");
    person.types("\r");
    await person.sees(`? ${asks.network}`);
    person.types("\u001b[200~<?!\r\u001b[201~\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn Chorus Bakery" },
      { typed: ["bread", "buns", "cakes"] },
      { typed: "facebook" },
    ]);
  });

  test("what is typed ahead waits for its question", async () => {
    const person = meet(["name", "hours", "network", "networks", "open"]);
    await person.sees(`? ${asks.name}`);
    person.types(`Dawn\r7\r${keys.up}\r ${keys.down} \r\r`);
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn" },
      { typed: "7" },
      { typed: "instagram" },
      { typed: ["instagram"] },
      { typed: "no" },
    ]);
  });

  test("between two questions nothing that is typed shows, and Ctrl-C waits for the next one", async () => {
    const person = meet(["name", "200", "hours", "100", "network"]);
    await person.answers(asks.name ?? "", "");
    person.types("7\r");
    await person.sees(`✔ ${asks.hours} 7`);
    expect(linesWith(person, "7")).toEqual([`✔ ${asks.hours} 7`]);
    person.types(keys.stop);
    expect(await repliesOf(person, 130)).toHaveLength(2);
    expect(person.screen()).toContain("stopped");
  });

  test("after a while without a question the terminal is as it was before", async () => {
    const person = meet(["networks", "600"]);
    await person.answers(asks.networks ?? "", "");
    await repliesOf(person);
    expect(lastLineOf(person).raw).toBe(false);
  });

  test("a long talk leaves nothing behind that Node would warn of", async () => {
    const questions = Array.from({ length: 30 }, (_, index) => (index % 2 ? "note" : "network"));
    const person = meet(questions);
    await person.sees(`? ${asks.network}`);
    person.types("\r".repeat(30));
    expect(await repliesOf(person)).toHaveLength(30);
    expect(person.sent()).not.toContain("Warning");
  });

  test("at 40 columns nothing is wider, words stay whole, and long names of choices are cut", async () => {
    const person = meet(["statement", "networks", "network"], { columns: 40, language: "bg" });
    await person.sees("(Our oven has failed and is being repaired. Whoever has ordered bread");
    const statement = "We are closed until Saturday, and the mill bakes for all of you.";
    person.types(statement);
    await person.sees("until Saturday");
    person.types("\r");
    await person.sees(`? ${asks.networks}`);
    expect(linesWith(person, "A WhatsApp")).toEqual(["  ◯ A WhatsApp channel for everyone wh…"]);
    person.types(`${keys.up} `);
    await person.sees(
      "A WhatsApp channel for everyone who orders bread for the weekend in advance One message",
    );
    person.types("\r");
    await person.sees(`? ${asks.network}`);
    person.types("\r");
    const replies = await repliesOf(person);
    expect(replies).toEqual([
      { typed: statement },
      { typed: ["facebook", "whatsapp"] },
      { typed: "facebook" },
    ]);
    const screen = person.screen();
    expect(screen.split("\n").every((line) => line.length <= 40)).toBe(true);
    expect(screen).toContain(
      "✔ What would you publish if the oven\nwere broken for several days in the week\n",
    );
  });

  test("without color everything can still be told apart", async () => {
    const person = meet(["hours", "networks"], { env: { NO_COLOR: "1" } });
    await person.sees("⚠ The mill is closed at Easter.");
    await person.sees(`? ${asks.hours}`);
    person.types("x\r");
    await person.sees("✘ Please write a number");
    person.types("\u007f7\r");
    await person.sees("❯ ◯ Instagram ◉ Facebook");
    person.types("\r");
    await repliesOf(person);
    // Whatever colors a letter ends in m.
    expect(
      person
        .sent()
        .split("\u001b[")
        .filter((part) => /^[\d;]*m/.test(part)),
    ).toEqual([]);
  });
});

describe("line by line", () => {
  const wishes: readonly [string, PromptReply][] = [
    ["<", { go: "back" }],
    ["!", { go: "overview" }],
  ];

  test.each(wishes)("%s alone is a wish at every kind of question", async (sign, reply) => {
    const all = Object.keys(asks);
    const person = meet(["--plain", ...all]);
    for (const name of all) {
      await person.sees(asks[name] ?? "");
      person.types(`${sign}\r`);
    }
    expect(await repliesOf(person)).toEqual(all.map(() => reply));
  });

  test("? gives help, and the question is asked again", async () => {
    const person = meet(["--plain", "name", "networks"]);
    await person.sees(asks.name ?? "");
    person.types("?\r");
    await person.sees(
      "> ? The name on the sign over the door will do. For example: Dawn Chorus Bakery What is the",
    );
    person.types("\r");
    await person.sees("Enter alone keeps Facebook.");
    person.types("?\r");
    await person.sees(`${helpOf.networks}`);
    person.types("\r");
    expect(await repliesOf(person)).toEqual([{ typed: "Dawn Chorus Bakery" }, { typed: ["facebook"] }]);
  });

  test("an answer that will not do is complained of, and asked for again", async () => {
    const person = meet(["--plain", "hours", "network", "networks", "season"]);
    await person.sees(asks.hours ?? "");
    person.types("\r");
    await person.sees("! Please write a number, such as 6.");
    person.types("7\r");
    await person.sees(asks.network ?? "");
    person.types("1, 2\r");
    await person.sees("! This is none of the choices.");
    person.types("insta\r");
    await person.sees(asks.networks ?? "");
    person.types("1, 2, 3\r");
    await person.sees("! Two are enough.");
    person.types("2 3\r");
    await person.sees("- alone skips the question.");
    person.types("-\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "7" },
      { typed: "instagram" },
      { typed: ["facebook", "whatsapp"] },
      { typed: "" },
    ]);
  });

  test("many lines at once lose none", async () => {
    const person = meet(["--plain", "name", "hours", "offerings", "network", "networks", "open", "note"]);
    person.types("Dawn\r7\rbread; buns\r1\r1 3\r1\rсол\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn" },
      { typed: "7" },
      { typed: ["bread", "buns"] },
      { typed: "instagram" },
      { typed: ["instagram", "whatsapp"] },
      { typed: "yes" },
      { typed: "сол" },
    ]);
  });

  test.each([
    ["TERM", "dumb"],
    ["ACCESSIBLE", "1"],
  ])("%s=%s asks for it", async (name, value) => {
    const person = meet(["name"], { env: { [name]: value } });
    await person.sees("Enter alone keeps Dawn Chorus Bakery.");
    person.types("\r");
    expect(await repliesOf(person)).toEqual([{ typed: "Dawn Chorus Bakery" }]);
    expect(person.sent()).not.toContain("\u001b");
  });

  test.each([
    ["Ctrl-C", keys.stop],
    ["Ctrl-D", keys.end],
  ])("%s ends it", async (_, key) => {
    const person = meet(["--plain", "name", "hours"]);
    await person.sees(asks.name ?? "");
    person.types("\r");
    await person.sees(asks.hours ?? "");
    person.types(key);
    expect(await repliesOf(person, 130)).toEqual([{ typed: "Dawn Chorus Bakery" }]);
  });

  test("at 40 columns nothing is wider", async () => {
    const person = meet(["--plain", "statement", "network"], { columns: 40, language: "es" });
    await person.sees("What would you publish");
    person.types("\r");
    await person.sees("3. A WhatsApp channel for everyone who orders");
    person.types("2\r");
    await repliesOf(person);
    expect(
      person
        .screen()
        .split("\n")
        .every((line) => line.length <= 40),
    ).toBe(true);
    expect(person.screen()).toContain("\nWhat would you publish if the oven were\nbroken for");
  });
});
