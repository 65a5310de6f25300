import { describe, expect, test } from "vitest";
import type { Answer, Prompt, Prompter, PromptReply } from "../../../src/wizard/prompter.ts";
import { type AnsweredQuestion, type Answers, Questionnaire } from "../../../src/wizard/questionnaire.ts";

const FIRST = "This is the first question.";
const back: PromptReply = { go: "back" };
const toOverview: PromptReply = { go: "overview" };
const typed = (text: Answer): PromptReply => ({ typed: text });

/** A person who says these things, one after the other, and notes what they were asked. */
class Scripted implements Prompter {
  /** The keys of the questions that were put, each with what it proposed. */
  readonly asked: [key: string, proposed: Answer | undefined][] = [];
  readonly said: string[] = [];

  constructor(readonly replies: PromptReply[]) {}

  async ask({ proposed }: Prompt, key = ""): Promise<PromptReply> {
    this.asked.push([key, proposed]);
    const reply = this.replies.shift();
    if (!reply) throw new Error(`nobody said what to answer to "${key}"`);
    return reply;
  }

  say(text: string): void {
    this.said.push(text);
  }

  get keys(): string[] {
    return this.asked.map(([key]) => key);
  }
}

function question(ask: string, more: Partial<Prompt> = {}): Prompt {
  return {
    kind: "text",
    question: ask,
    notes: [],
    help: [],
    choices: [],
    optional: false,
    validate: () => undefined,
    ...more,
  };
}

interface Told {
  answers?: Answers;
  overview?(asked: readonly AnsweredQuestion[]): string | undefined;
}

/** A bakery's interview: whose plan, what it sells, on which network, how often. */
function bakery(replies: PromptReply[], { answers = {}, overview = () => undefined }: Told = {}) {
  const prompter = new Scripted(replies);
  const kept: Answers[] = [];
  const opened: string[] = [];
  const interview = new Questionnaire(
    {
      prompter,
      saveAnswers: (now) => kept.push(now),
      introduceStep: (step) => opened.push(step),
      chooseQuestion: async (asked) => overview(asked),
      noEarlierQuestion: FIRST,
    },
    answers,
  );
  const run = () =>
    interview.run(async () => {
      interview.startStep("plan");
      const name = await interview.ask("name", question("What is the bakery called?"));
      const sells = await interview.ask("sells", question("What does it sell?"));
      interview.startStep("strategy");
      const network = await interview.ask(
        "network",
        question("Which network comes first?", {
          kind: "choice",
          choices: [
            { value: "instagram", name: "Instagram" },
            { value: "facebook", name: "Facebook" },
          ],
          validate: (text) => (["instagram", "facebook"].includes(String(text)) ? undefined : "Choose one."),
        }),
      );
      const posts = await interview.ask("posts", question("How many posts a week?"));
      return [name, sells, network, posts];
    });
  return { run, interview, prompter, kept, opened };
}

const all = [typed("Dawn Chorus"), typed("bread"), typed("instagram"), typed("3")];

test("an answer that is known is not put again", async () => {
  const answers = { name: "Dawn Chorus", network: "facebook" };
  const { run, prompter, interview } = bakery([typed("bread"), typed("3")], { answers });
  expect(await run()).toEqual(["Dawn Chorus", "bread", "facebook", "3"]);
  expect(prompter.keys).toEqual(["sells", "posts"]);
  expect(interview.promptCount).toBe(2);
});

test("each answer is kept as soon as it is given, with all before it", async () => {
  const { run, kept } = bakery([...all]);
  await run();
  expect(kept).toEqual([
    { name: "Dawn Chorus" },
    { name: "Dawn Chorus", sells: "bread" },
    { name: "Dawn Chorus", sells: "bread", network: "instagram" },
    { name: "Dawn Chorus", sells: "bread", network: "instagram", posts: "3" },
  ]);
});

test("a step is opened before the first question of it that is put, and once", async () => {
  const answers = { name: "Dawn Chorus", sells: "bread" };
  const { run, opened } = bakery([typed("instagram"), back, typed("facebook"), typed("3")], { answers });
  expect(await run()).toEqual(["Dawn Chorus", "bread", "facebook", "3"]);
  expect(opened).toEqual(["strategy"]);
});

describe("going back", () => {
  test("leads several questions back, and what was answered behind them stays, to be taken once more", async () => {
    const { run, prompter } = bakery([
      ...all.slice(0, 3),
      back,
      back,
      typed("cakes"),
      typed("instagram"),
      typed("3"),
    ]);
    expect(await run()).toEqual(["Dawn Chorus", "cakes", "instagram", "3"]);
    expect(prompter.asked).toEqual([
      ["name", undefined],
      ["sells", undefined],
      ["network", undefined],
      ["posts", undefined],
      ["network", "instagram"],
      ["sells", "bread"],
      ["network", "instagram"],
      ["posts", undefined],
    ]);
  });

  test("has nowhere to lead from the first question, and says so", async () => {
    const { run, prompter } = bakery([back, ...all]);
    expect(await run()).toEqual(["Dawn Chorus", "bread", "instagram", "3"]);
    expect(prompter.said).toEqual([FIRST]);
    expect(prompter.keys).toEqual(["name", "name", "sells", "network", "posts"]);
  });

  test("leads to an answer that was known from before", async () => {
    const { run, prompter } = bakery([back, typed("Dusk"), typed("bread"), typed("instagram"), typed("3")], {
      answers: { name: "Dawn Chorus" },
    });
    expect(await run()).toEqual(["Dusk", "bread", "instagram", "3"]);
    expect(prompter.asked.slice(0, 2)).toEqual([
      ["sells", undefined],
      ["name", "Dawn Chorus"],
    ]);
  });
});

test("a known answer that will no longer do is put again, with itself proposed", async () => {
  const answers = { name: "Dawn Chorus", sells: "bread", network: "myspace", posts: "3" };
  const { run, prompter } = bakery([typed("facebook")], { answers });
  expect(await run()).toEqual(["Dawn Chorus", "bread", "facebook", "3"]);
  expect(prompter.asked).toEqual([["network", "myspace"]]);
});

describe("the overview", () => {
  test("leads to an earlier question, and all behind it stays answered", async () => {
    const seen: string[][] = [];
    const { run, prompter } = bakery([...all.slice(0, 3), toOverview, typed("Dusk"), typed("3")], {
      overview: (asked) => {
        seen.push(asked.map(({ key, answerShown, answer: text }) => `${key}: ${answerShown ?? text}`));
        return "name";
      },
    });
    expect(await run()).toEqual(["Dusk", "bread", "instagram", "3"]);
    expect(seen).toEqual([["name: Dawn Chorus", "sells: bread", "network: Instagram"]]);
    expect(prompter.keys).toEqual(["name", "sells", "network", "posts", "name", "posts"]);
  });

  test("that is left without a choice comes back to the same question, without a word", async () => {
    const { run, prompter } = bakery([typed("Dawn Chorus"), toOverview, ...all.slice(1)]);
    expect(await run()).toEqual(["Dawn Chorus", "bread", "instagram", "3"]);
    expect(prompter.keys).toEqual(["name", "sells", "sells", "network", "posts"]);
    expect(prompter.said).toEqual([]);
  });
});

test("an answer that is judged not to stand is put again, though it was kept", async () => {
  const prompter = new Scripted([typed("sometimes"), typed("3")]);
  const kept: Answers[] = [];
  const interview = new Questionnaire({
    prompter,
    saveAnswers: (answers) => kept.push(answers),
    introduceStep() {},
    chooseQuestion: async () => undefined,
    noEarlierQuestion: FIRST,
  });
  const posts = await interview.ask("posts", question("How many posts?"), async (text) => text === "3");
  expect(posts).toBe("3");
  expect(prompter.asked).toEqual([
    ["posts", undefined],
    ["posts", "sometimes"],
  ]);
  expect(kept).toEqual([{ posts: "sometimes" }, { posts: "3" }]);
  expect(interview.lastPromptedKey).toBe("posts");
});
