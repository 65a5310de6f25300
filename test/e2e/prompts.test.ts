import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { smplanPlugin } from "../../src/build/plugin.ts";
import { languages } from "../../src/i18n/languages.ts";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import type { PromptReply } from "../../src/wizard/prompter.ts";
import { TerminalUser } from "../support/terminal.ts";

const cwd = mkdtempSync(join(tmpdir(), "smplan-prompts-"));
const program = join(cwd, "prompts.cjs");
const keys = {
  up: "\u001b[A",
  down: "\u001b[B",
  escape: "\u001b",
  overview: "\u000f",
  stop: "\u0003",
  end: "\u0004",
};
const helpTexts: Readonly<Record<string, string>> = {
  name: "The name on the sign over the door",
  offerings: "Three things are enough.",
  network: "Where most of your customers are already.",
  networks: "One or two kept well",
};
const questionTexts: Readonly<Record<string, string>> = {
  name: "What is the bakery called?",
  hours: "How many hours a week?",
  offerings: "What do you sell?",
  network: "Which network comes first?",
  networks: "Which networks will you keep?",
  open: "Are you open on Sundays?",
};

/** Builds the prompts program with the settings of the real one. */
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [smplanPlugin()],
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, "prompts-program.ts"),
      target: "node20",
      outDir: cwd,
      rollupOptions: {
        output: { format: "cjs", entryFileNames: "prompts.cjs", chunkFileNames: "chunks/[name].cjs" },
      },
    },
  });
}, 120_000);

interface Settings {
  language?: string;
  env?: Record<string, string>;
  columns?: number;
}

function startPrompts(
  questions: readonly string[],
  { language = "en", env, columns }: Settings = {},
): TerminalUser {
  return new TerminalUser([language, ...questions], { cwd, env, columns, program });
}

/**
 * Waits for the end and returns the replies. Checks that the cursor is visible and bracketed paste is off.
 */
async function repliesOf(person: TerminalUser, exitCode = 0): Promise<readonly PromptReply[]> {
  expect(await person.waitForExit(), person.screen()).toBe(exitCode);
  // The line may be wider than the screen.
  const { replies } = lastLineOf(person);
  expect(lastOf(person, "\u001b[?25h", "\u001b[?25l")).toBe(true);
  expect(lastOf(person, "\u001b[?2004l", "\u001b[?2004h")).toBe(true);
  return replies;
}

function lastLineOf(person: TerminalUser): { replies: readonly PromptReply[]; raw: boolean } {
  return JSON.parse(person.rawOutput().slice(person.rawOutput().lastIndexOf('{"replies"')));
}

/** Returns whether a sequence was sent after another, or both were never sent. */
function lastOf(person: TerminalUser, wanted: string, other: string): boolean {
  return person.rawOutput().lastIndexOf(wanted) >= person.rawOutput().lastIndexOf(other);
}

/** Returns the lines on the screen that contain a text. */
function linesWith(person: TerminalUser, text: string): readonly string[] {
  return person
    .screen()
    .split("\n")
    .filter((line) => line.includes(text));
}

describe.each(languages)("in an interactive terminal (%s)", (language) => {
  const words = async () => ({
    ...(await loadMessages("wizard", language, { values: "as-is" })),
    advice: await loadMessages("advice", language, { values: "as-is" }),
  });

  test.each(["drawn", "plain"])(
    "outside a questionnaire, there is no mention of an overview (%s)",
    async (mode) => {
      const { keys: keyTexts } = (await words()).advice;
      const person = startPrompts([...(mode === "plain" ? ["--plain"] : []), "name"], {
        language,
        env: { ALONE: "1" },
      });
      await person.waitFor(questionTexts.name ?? "");
      expect(person.screen()).toContain(keyTexts.leave({ key: "" }).trim());
      expect(person.screen()).toContain(keyTexts.back({ key: "" }).trim());
      for (const text of [keyTexts.jump, keyTexts.stop])
        expect(person.screen()).not.toContain(text({ key: "" }).trim());
      person.type("\r");
      await repliesOf(person);
    },
  );

  test("each kind of question is answered", async () => {
    const { advice, yes } = await words();
    const person = startPrompts(["name", "hours", "note", "offerings", "network", "networks", "open"], {
      language,
    });
    await person.waitFor(`? ${questionTexts.name} (Dawn Chorus Bakery)`);
    for (const text of [advice.keys.back, advice.keys.help, advice.keys.jump, advice.keys.stop])
      expect(person.screen()).toContain(text({ key: "" }).trim());
    expect(person.screen()).toContain(`${advice.menu.enter} ${advice.menu.keep} · Tab ${advice.menu.change}`);
    person.type("Хляб и сол\r");
    await person.waitFor("✔ What is the bakery called? Хляб и сол");
    await person.answer(questionTexts.hours ?? "", "7");
    await person.waitFor(`${advice.menu.enter} ${advice.menu.skip}`);
    await person.answer("Anything else?", "");
    await person.answer(questionTexts.offerings ?? "", "bread ;козунак; hot cross buns;");
    await person.waitFor(`↑↓ ${advice.menu.move} · ${advice.menu.enter} ${advice.menu.choose}`);
    await person.answer(questionTexts.network ?? "", keys.up);
    await person.waitFor(`${advice.menu.space} ${advice.menu.choose} · * ${advice.menu.all}`);
    await person.answer(questionTexts.networks ?? "", " ");
    await person.answer(questionTexts.open ?? "", keys.up);
    await person.waitFor(`✔ ${questionTexts.open} ${yes}`);
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
    const person = startPrompts(
      ["--plain", "name", "hours", "note", "offerings", "network", "networks", "open"],
      {
        language,
      },
    );
    await person.waitFor(advice.plain.intro);
    await person.waitFor(advice.plain.standard({ choice: "Dawn Chorus Bakery" }));
    person.type("Хляб и сол\r");
    await person.waitFor(questionTexts.hours ?? "");
    person.type("7\r");
    await person.waitFor("> 7 7 h of 20 h a week");
    await person.waitFor(advice.plain.skip({ key: advice.menu.enter }));
    person.type("\r");
    await person.waitFor(questionTexts.offerings ?? "");
    person.type("bread; козунак\r");
    await person.waitFor("2 offerings");
    await person.waitFor("1. Instagram: Pictures of what leaves the oven, and short clips. 2. Facebook (");
    await person.waitFor(advice.plain.one({ last: 3 }));
    person.type("4\r");
    await person.waitFor(`! ${advice.plain.outside({ number: 4, last: 3 })}`);
    person.type("1\r");
    await person.waitFor(advice.plain.several({ last: 3 }));
    person.type("3, 1\r");
    await person.waitFor(`1. ${(await words()).yes}`);
    person.type(`${no}\r`);
    expect(await repliesOf(person)).toEqual([
      { typed: "Хляб и сол" },
      { typed: "7" },
      { typed: "" },
      { typed: ["bread", "козунак"] },
      { typed: "instagram" },
      { typed: ["instagram", "whatsapp"] },
      { typed: "no" },
    ]);
    expect(person.rawOutput()).not.toContain("\u001b");
  });
});

describe("in an interactive terminal", () => {
  test("Esc goes back from every kind of question, and leaves one line", async () => {
    const all = Object.keys(questionTexts);
    const person = startPrompts(all);
    const waits: number[] = [];
    for (const name of all) {
      await person.waitFor(`? ${questionTexts[name]}`);
      const pressed = performance.now();
      person.type(keys.escape);
      await person.waitFor(`< ${questionTexts[name]}`);
      waits.push(performance.now() - pressed);
    }
    // Without this program, Node waits half a second after Esc. The shortest time is the one without other
    // delays.
    expect(Math.min(...waits)).toBeLessThan(300);
    expect(await repliesOf(person)).toEqual(all.map(() => ({ go: "back" })));
    for (const name of all)
      expect(linesWith(person, questionTexts[name] ?? "")).toEqual([`< ${questionTexts[name]}`]);
    for (const trace of ["Instagram", "Enter choose", "(Dawn Chorus Bakery)"])
      expect(linesWith(person, trace)).toEqual([]);
  });

  test('the answer "<" goes back as well', async () => {
    const person = startPrompts(["name", "offerings", "network"]);
    await person.waitFor(`? ${questionTexts.name}`);
    person.type("<\r");
    await person.waitFor(`? ${questionTexts.offerings}`);
    person.type(" < \r");
    await person.waitFor(`? ${questionTexts.network}`);
    person.type("<");
    expect(await repliesOf(person)).toEqual([{ go: "back" }, { go: "back" }, { go: "back" }]);
  });

  test("Ctrl-O opens the overview from every kind of question", async () => {
    const all = Object.keys(questionTexts);
    const person = startPrompts(all);
    for (const name of all) {
      await person.waitFor(`? ${questionTexts[name]}`);
      person.type(keys.overview);
      await person.waitFor(`< ${questionTexts[name]}`);
    }
    expect(await repliesOf(person)).toEqual(all.map(() => ({ go: "overview" })));
  });

  test.each(["name", "offerings"])("? shows help, and asks the question again (%s)", async (name) => {
    const person = startPrompts([name]);
    await person.waitFor(`? ${questionTexts[name]}`);
    person.type("?\r");
    await person.waitFor(helpTexts[name] ?? "");
    await person.waitFor(`? ${questionTexts[name]}`);
    expect(linesWith(person, questionTexts[name] ?? "")).toHaveLength(1);
    await person.answer(questionTexts[name] ?? "", "bread");
    expect(await repliesOf(person)).toEqual([{ typed: name === "name" ? "bread" : ["bread"] }]);
  });

  test("? in a menu keeps the cursor and the selection", async () => {
    const person = startPrompts(["network", "networks"]);
    await person.waitFor(`? ${questionTexts.network}`);
    person.type(`${keys.down}?`);
    await person.waitFor(helpTexts.network ?? "");
    await person.waitFor("❯ A WhatsApp channel");
    expect(linesWith(person, "Instagram")).toHaveLength(1);
    person.type("\r");
    await person.waitFor(`? ${questionTexts.networks}`);
    person.type(` ${keys.down}?`);
    await person.waitFor(helpTexts.networks ?? "");
    await person.waitFor("◉ Instagram ❯ ◉ Facebook");
    person.type("\r");
    expect(await repliesOf(person)).toEqual([{ typed: "whatsapp" }, { typed: ["instagram", "facebook"] }]);
  });

  test("the preview is shown while typing, and is not part of the answer", async () => {
    const person = startPrompts(["hours", "network", "networks"]);
    await person.waitFor(`? ${questionTexts.hours}`);
    person.type("9");
    await person.waitFor("? How many hours a week? 9 9 h of 20 h a week");
    person.type("\u007f8");
    await person.waitFor("? How many hours a week? 8 8 h of 20 h a week");
    person.type("\r");
    await person.waitFor("2 h of 20 h a week");
    expect(linesWith(person, "8 h of 20 h")).toEqual([]);
    person.type(keys.up);
    await person.waitFor("Pictures of what leaves the oven, and short clips. 9 h of 20 h a week");
    person.type("\r");
    await person.waitFor("3 h of 20 h a week");
    person.type(" ");
    await person.waitFor("6 h of 20 h a week");
    person.type("\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "8" },
      { typed: "instagram" },
      { typed: ["instagram", "facebook"] },
    ]);
  });

  test("an invalid answer is reported, and can be corrected", async () => {
    const person = startPrompts(["hours", "networks"]);
    await person.waitFor(`? ${questionTexts.hours}`);
    person.type("7h\r");
    await person.waitFor("✘ Please write a number, such as 6.");
    person.type("\u007f\r");
    await person.waitFor("✔ How many hours a week? 7");
    await person.waitFor(`? ${questionTexts.networks}`);
    person.type("*\r");
    await person.waitFor("✘ Two are enough.");
    person.type(" \r");
    await person.waitFor(`✔ ${questionTexts.networks} Facebook,`);
    expect(await repliesOf(person)).toEqual([{ typed: "7" }, { typed: ["facebook", "whatsapp"] }]);
  });

  test("an empty answer is accepted only for optional questions", async () => {
    const person = startPrompts(["offerings", "networks", "season"]);
    await person.waitFor(`? ${questionTexts.offerings}`);
    person.type("\r");
    await person.waitFor("✘ An answer is needed here.");
    await person.answer(questionTexts.offerings ?? "", "bread");
    await person.waitFor(`? ${questionTexts.networks}`);
    person.type(`${keys.down} \r`);
    await person.waitFor("✘ Please choose at least one.");
    person.type(" \r");
    await person.waitFor("? What is the season? (Easter)");
    person.type("-\r");
    await person.waitFor("✔ What is the season? -");
    expect(await repliesOf(person)).toEqual([{ typed: ["bread"] }, { typed: ["facebook"] }, { typed: "" }]);
  });

  test("Enter accepts the proposal, and Tab copies it into the line for editing", async () => {
    const person = startPrompts(["name", "season", "network", "networks", "open"]);
    await person.answer(questionTexts.name ?? "", "");
    await person.answer("What is the season?", "\t Monday");
    await person.answer(questionTexts.network ?? "", "");
    await person.answer(questionTexts.networks ?? "", "");
    await person.answer(questionTexts.open ?? "", "");
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn Chorus Bakery" },
      { typed: "Easter Monday" },
      { typed: "facebook" },
      { typed: ["facebook"] },
      { typed: "no" },
    ]);
  });

  test("letters find a choice in a long menu, which shows the position", async () => {
    const person = startPrompts(["many", "many"]);
    await person.waitFor("? Which bread is the favorite? (1/40)");
    person.type("ry");
    await person.waitFor("? Which bread is the favorite? (31/40)");
    person.type("\r");
    await person.waitFor("✔ Which bread is the favorite? Rye 31");
    await person.waitFor("? Which bread is the favorite? (1/40)");
    person.type("-");
    expect(await repliesOf(person)).toEqual([{ typed: "bread-31" }, { typed: "" }]);
  });

  test.each([
    ["Ctrl-C", keys.stop],
    ["Ctrl-D", keys.end],
  ])("%s ends the program at every kind of question", async (_, key) => {
    for (const name of ["hours", "networks"]) {
      const person = startPrompts(["name", name]);
      await person.answer(questionTexts.name ?? "", "");
      await person.waitFor(`? ${questionTexts[name]}`);
      person.type(key);
      expect(await repliesOf(person, 130)).toEqual([{ typed: "Dawn Chorus Bakery" }]);
    }
  });

  test("Ctrl-D in the middle of a line only deletes", async () => {
    const person = startPrompts(["name"]);
    await person.waitFor(`? ${questionTexts.name}`);
    person.type("Dawn!\u001b[D\u0004\r");
    expect(await repliesOf(person)).toEqual([{ typed: "Dawn" }]);
  });

  test("pasted text with several lines is one answer", async () => {
    const person = startPrompts(["name", "offerings", "network"]);
    await person.waitFor(`? ${questionTexts.name}`);
    person.type("\u001b[200~Dawn\r\nChorus\r\nBakery\r\n\u001b[201~");
    await person.waitFor("? What is the bakery called? Dawn Chorus Bakery");
    person.type("\r");
    await person.waitFor(`? ${questionTexts.offerings}`);
    person.type("\u001b[200~bread\nbuns\ncakes\n\u001b[201~");
    await person.waitFor("3 offerings");
    person.type("\r");
    await person.waitFor(`? ${questionTexts.network}`);
    person.type("\u001b[200~<?!\r\u001b[201~\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn Chorus Bakery" },
      { typed: ["bread", "buns", "cakes"] },
      { typed: "facebook" },
    ]);
  });

  test("keys that are typed ahead are kept for their question", async () => {
    const person = startPrompts(["name", "hours", "network", "networks", "open"]);
    await person.waitFor(`? ${questionTexts.name}`);
    person.type(`Dawn\r7\r${keys.up}\r ${keys.down} \r\r`);
    expect(await repliesOf(person)).toEqual([
      { typed: "Dawn" },
      { typed: "7" },
      { typed: "instagram" },
      { typed: ["instagram"] },
      { typed: "no" },
    ]);
  });

  test("typed keys are not shown between two questions, and Ctrl-C takes effect at the next one", async () => {
    const person = startPrompts(["name", "200", "hours", "100", "network"]);
    await person.answer(questionTexts.name ?? "", "");
    person.type("7\r");
    await person.waitFor(`✔ ${questionTexts.hours} 7`);
    expect(linesWith(person, "7")).toEqual([`✔ ${questionTexts.hours} 7`]);
    person.type(keys.stop);
    expect(await repliesOf(person, 130)).toHaveLength(2);
    expect(person.screen()).toContain("stopped");
  });

  test("some time without a question restores the terminal", async () => {
    const person = startPrompts(["networks", "600"]);
    await person.answer(questionTexts.networks ?? "", "");
    await repliesOf(person);
    expect(lastLineOf(person).raw).toBe(false);
  });

  test("many questions cause no warning of Node", async () => {
    const questions = Array.from({ length: 30 }, (_, index) => (index % 2 ? "note" : "network"));
    const person = startPrompts(questions);
    await person.waitFor(`? ${questionTexts.network}`);
    person.type("\r".repeat(30));
    expect(await repliesOf(person)).toHaveLength(30);
    expect(person.rawOutput()).not.toContain("Warning");
  });

  test("with 40 columns no line is wider, words stay whole, and long choices are truncated", async () => {
    const person = startPrompts(["statement", "networks", "network"], { columns: 40, language: "bg" });
    await person.waitFor("(Our oven has failed and is being repaired. Whoever has ordered bread");
    const statement = "We are closed until Saturday, and the mill bakes for all of you.";
    person.type(statement);
    await person.waitFor("until Saturday");
    person.type("\r");
    await person.waitFor(`? ${questionTexts.networks}`);
    expect(linesWith(person, "A WhatsApp")).toEqual(["  ◯ A WhatsApp channel for everyone wh…"]);
    person.type(`${keys.up} `);
    await person.waitFor(
      "A WhatsApp channel for everyone who orders bread for the weekend in advance One message",
    );
    person.type("\r");
    await person.waitFor(`? ${questionTexts.network}`);
    person.type("\r");
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

  test("without color, all states are distinguishable", async () => {
    const person = startPrompts(["hours", "networks"], { env: { NO_COLOR: "1" } });
    await person.waitFor("⚠ The mill is closed at Easter.");
    await person.waitFor(`? ${questionTexts.hours}`);
    person.type("x\r");
    await person.waitFor("✘ Please write a number");
    person.type("\u007f7\r");
    await person.waitFor("❯ ◯ Instagram ◉ Facebook");
    person.type("\r");
    await repliesOf(person);
    // Color sequences end in m.
    expect(
      person
        .rawOutput()
        .split("\u001b[")
        .filter((part) => /^[\d;]*m/.test(part)),
    ).toEqual([]);
  });
});

describe("line by line", () => {
  const commands: readonly [string, PromptReply][] = [
    ["<", { go: "back" }],
    ["!", { go: "overview" }],
  ];

  test.each(commands)("the answer %s is a command at every kind of question", async (input, reply) => {
    const all = Object.keys(questionTexts);
    const person = startPrompts(["--plain", ...all]);
    for (const name of all) {
      await person.waitFor(questionTexts[name] ?? "");
      person.type(`${input}\r`);
    }
    expect(await repliesOf(person)).toEqual(all.map(() => reply));
  });

  test("? shows help, and the question is asked again", async () => {
    const person = startPrompts(["--plain", "name", "networks"]);
    await person.waitFor(questionTexts.name ?? "");
    person.type("?\r");
    await person.waitFor(
      "> ? The name on the sign over the door will do. For example: Dawn Chorus Bakery What is the",
    );
    person.type("\r");
    await person.waitFor("Enter alone keeps Facebook.");
    person.type("?\r");
    await person.waitFor(`${helpTexts.networks}`);
    person.type("\r");
    expect(await repliesOf(person)).toEqual([{ typed: "Dawn Chorus Bakery" }, { typed: ["facebook"] }]);
  });

  test("an invalid answer is reported, and the question is asked again", async () => {
    const person = startPrompts(["--plain", "hours", "network", "networks", "season"]);
    await person.waitFor(questionTexts.hours ?? "");
    person.type("\r");
    await person.waitFor("! Please write a number, such as 6.");
    person.type("7\r");
    await person.waitFor(questionTexts.network ?? "");
    person.type("1, 2\r");
    await person.waitFor("! This is none of the choices.");
    person.type("insta\r");
    await person.waitFor(questionTexts.networks ?? "");
    person.type("1, 2, 3\r");
    await person.waitFor("! Two are enough.");
    person.type("2 3\r");
    await person.waitFor("- alone skips the question.");
    person.type("-\r");
    expect(await repliesOf(person)).toEqual([
      { typed: "7" },
      { typed: "instagram" },
      { typed: ["facebook", "whatsapp"] },
      { typed: "" },
    ]);
  });

  test("no line is lost if many are typed at once", async () => {
    const person = startPrompts([
      "--plain",
      "name",
      "hours",
      "offerings",
      "network",
      "networks",
      "open",
      "note",
    ]);
    person.type("Dawn\r7\rbread; buns\r1\r1 3\r1\rсол\r");
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
  ])("%s=%s switches to line by line", async (name, value) => {
    const person = startPrompts(["name"], { env: { [name]: value } });
    await person.waitFor("Enter alone keeps Dawn Chorus Bakery.");
    person.type("\r");
    expect(await repliesOf(person)).toEqual([{ typed: "Dawn Chorus Bakery" }]);
    expect(person.rawOutput()).not.toContain("\u001b");
  });

  test.each([
    ["Ctrl-C", keys.stop],
    ["Ctrl-D", keys.end],
  ])("%s ends the program", async (_, key) => {
    const person = startPrompts(["--plain", "name", "hours"]);
    await person.waitFor(questionTexts.name ?? "");
    person.type("\r");
    await person.waitFor(questionTexts.hours ?? "");
    person.type(key);
    expect(await repliesOf(person, 130)).toEqual([{ typed: "Dawn Chorus Bakery" }]);
  });

  test("with 40 columns no line is wider", async () => {
    const person = startPrompts(["--plain", "statement", "network"], { columns: 40, language: "es" });
    await person.waitFor("What would you publish");
    person.type("\r");
    await person.waitFor("3. A WhatsApp channel for everyone who orders");
    person.type("2\r");
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
