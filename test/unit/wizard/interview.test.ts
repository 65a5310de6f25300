import { describe, expect, test } from "vitest";
import type { Answer, Prompt, Prompter, PromptReply } from "../../../src/wizard/prompter.ts";
import { type AnsweredQuestion, type Answers, Questionnaire } from "../../../src/wizard/questionnaire.ts";

const FIRST = "This is the first question.";
const back: PromptReply = { go: "back" };
const toOverview: PromptReply = { go: "overview" };
const typed = (text: Answer): PromptReply => ({ typed: text });

/** Types these replies in sequence, and records the questions and notices. */
class Scripted implements Prompter {
  /** The keys of the asked questions, each with the proposed answer. */
  readonly asked: [key: string, proposed: Answer | undefined][] = [];
  readonly said: string[] = [];

  constructor(readonly replies: PromptReply[]) {}

  async ask({ proposed }: Prompt, key = ""): Promise<PromptReply> {
    this.asked.push([key, proposed]);
    const reply = this.replies.shift();
    if (!reply) throw new Error(`there is no reply for "${key}"`);
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

interface BakeryOptions {
  answers?: Answers;
  overview?(asked: readonly AnsweredQuestion[]): string | undefined;
}

/** Returns a questionnaire about a bakery: name, products, network and frequency. */
function bakery(replies: PromptReply[], { answers = {}, overview = () => undefined }: BakeryOptions = {}) {
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

test("does not ask a question with a known answer", async () => {
  const answers = { name: "Dawn Chorus", network: "facebook" };
  const { run, prompter, interview } = bakery([typed("bread"), typed("3")], { answers });
  expect(await run()).toEqual(["Dawn Chorus", "bread", "facebook", "3"]);
  expect(prompter.keys).toEqual(["sells", "posts"]);
  expect(interview.promptCount).toBe(2);
});

test("saves all answers after each answer", async () => {
  const { run, kept } = bakery([...all]);
  await run();
  expect(kept).toEqual([
    { name: "Dawn Chorus" },
    { name: "Dawn Chorus", sells: "bread" },
    { name: "Dawn Chorus", sells: "bread", network: "instagram" },
    { name: "Dawn Chorus", sells: "bread", network: "instagram", posts: "3" },
  ]);
});

test("introduces a step once, before its first asked question", async () => {
  const answers = { name: "Dawn Chorus", sells: "bread" };
  const { run, opened } = bakery([typed("instagram"), back, typed("facebook"), typed("3")], { answers });
  expect(await run()).toEqual(["Dawn Chorus", "bread", "facebook", "3"]);
  expect(opened).toEqual(["strategy"]);
});

describe("going back", () => {
  test("repeats several questions, and proposes the later answers again", async () => {
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

  test("shows a notice at the first question, which has no previous one", async () => {
    const { run, prompter } = bakery([back, ...all]);
    expect(await run()).toEqual(["Dawn Chorus", "bread", "instagram", "3"]);
    expect(prompter.said).toEqual([FIRST]);
    expect(prompter.keys).toEqual(["name", "name", "sells", "network", "posts"]);
  });

  test("reaches an answer that was known before", async () => {
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

test("asks again if a known answer is no longer valid, and proposes it", async () => {
  const answers = { name: "Dawn Chorus", sells: "bread", network: "myspace", posts: "3" };
  const { run, prompter } = bakery([typed("facebook")], { answers });
  expect(await run()).toEqual(["Dawn Chorus", "bread", "facebook", "3"]);
  expect(prompter.asked).toEqual([["network", "myspace"]]);
});

describe("the overview", () => {
  test("leads to an earlier question, and keeps the later answers", async () => {
    const overviews: string[][] = [];
    const { run, prompter } = bakery([...all.slice(0, 3), toOverview, typed("Dusk"), typed("3")], {
      overview: (asked) => {
        overviews.push(asked.map(({ key, answerShown, answer: text }) => `${key}: ${answerShown ?? text}`));
        return "name";
      },
    });
    expect(await run()).toEqual(["Dusk", "bread", "instagram", "3"]);
    expect(overviews).toEqual([["name: Dawn Chorus", "sells: bread", "network: Instagram"]]);
    expect(prompter.keys).toEqual(["name", "sells", "network", "posts", "name", "posts"]);
  });

  test("returns to the same question silently if nothing is chosen", async () => {
    const { run, prompter } = bakery([typed("Dawn Chorus"), toOverview, ...all.slice(1)]);
    expect(await run()).toEqual(["Dawn Chorus", "bread", "instagram", "3"]);
    expect(prompter.keys).toEqual(["name", "sells", "sells", "network", "posts"]);
    expect(prompter.said).toEqual([]);
  });
});

test("asks again if an answer is rejected after it was saved", async () => {
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
