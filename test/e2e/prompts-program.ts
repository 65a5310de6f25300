import { setTimeout } from "node:timers/promises";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import { nodeRuntime } from "../../src/platform/node-runtime.ts";
import { createPrompter } from "../../src/prompts/create-prompter.ts";
import { isPromptAborted } from "../../src/prompts/prompt-aborted.ts";
import { promptWords } from "../../src/prompts/prompt-words.ts";
import type { Answer, Prompt } from "../../src/wizard/prompter.ts";

const networks = [
  { value: "instagram", name: "Instagram", about: "Pictures of what leaves the oven, and short clips." },
  { value: "facebook", name: "Facebook", about: "Neighbors who ask when you open." },
  {
    value: "whatsapp",
    name: "A WhatsApp channel for everyone who orders bread for the weekend in advance",
    about: "One message a day at most.",
  },
];

const plain: Omit<Prompt, "kind" | "question"> = {
  notes: [],
  help: [],
  choices: [],
  optional: false,
  validate: () => undefined,
};

/** The questions of a bakery: one of each kind, and some special ones. */
const questions: Readonly<Record<string, Prompt>> = {
  name: {
    ...plain,
    kind: "text",
    question: "What is the bakery called?",
    notes: ["The name as customers know it."],
    help: ["The name on the sign over the door will do.", "For example: Dawn Chorus Bakery"],
    proposed: "Dawn Chorus Bakery",
  },
  hours: {
    ...plain,
    kind: "text",
    question: "How many hours a week?",
    validate: (typed) => (/^\d+$/.test(String(typed)) ? undefined : "Please write a number, such as 6."),
    preview: (typed) => (/^\d+$/.test(String(typed)) ? `${typed} h of 20 h a week` : undefined),
  },
  note: { ...plain, kind: "text", question: "Anything else?", optional: true },
  season: { ...plain, kind: "text", question: "What is the season?", proposed: "Easter", optional: true },
  statement: {
    ...plain,
    kind: "text",
    question: "What would you publish if the oven were broken for several days in the week before Easter?",
    proposed:
      "Our oven has failed and is being repaired. Whoever has ordered bread gets it from our friends at the mill.",
  },
  offerings: {
    ...plain,
    kind: "list",
    question: "What do you sell?",
    separator: ";",
    help: ["Three things are enough."],
    preview: (typed) => `${typed.length} offerings`,
  },
  network: {
    ...plain,
    kind: "choice",
    question: "Which network comes first?",
    help: ["Where most of your customers are already."],
    choices: networks,
    proposed: "facebook",
    preview: (typed) => (typed === "instagram" ? "9 h of 20 h a week" : "2 h of 20 h a week"),
  },
  networks: {
    ...plain,
    kind: "choices",
    question: "Which networks will you keep?",
    help: ["One or two kept well are worth more than five that fall asleep."],
    choices: networks,
    proposed: ["facebook"],
    validate: (typed) => (typed.length > 2 ? "Two are enough." : undefined),
    preview: (typed) => `${typed.length * 3} h of 20 h a week`,
  },
  many: {
    ...plain,
    kind: "choice",
    question: "Which bread is the favorite?",
    choices: Array.from({ length: 40 }, (_, index) => ({
      value: `bread-${index + 1}`,
      name: `${index === 30 ? "Rye" : "Bread"} ${index + 1}`,
    })),
    optional: true,
  },
  open: { ...plain, kind: "confirm", question: "Are you open on Sundays?", proposed: "no" },
};

/** Asks the named questions and prints the replies. A number among the names is a pause in milliseconds. */
async function main([language = "en", ...names]: string[]): Promise<void> {
  const words = promptWords(
    await loadMessages("wizard", language, { values: "as-is" }),
    await loadMessages("advice", language, { values: "as-is" }),
  );
  const isPlain = names[0] === "--plain";
  const prompter = await createPrompter(nodeRuntime(), words, {
    plain: isPlain || undefined,
    questionnaire: process.env.ALONE === undefined,
  });
  const replies: ({ typed: Answer } | { go: string })[] = [];
  prompter.say("Dawn Chorus Bakery", "title");
  prompter.say("The mill is closed at Easter.", "warning");
  try {
    for (const name of isPlain ? names.slice(1) : names) {
      if (/^\d+$/.test(name)) {
        await setTimeout(Number(name));
        continue;
      }
      const question = questions[name];
      if (!question) throw new Error(`no question "${name}"`);
      replies.push(await prompter.ask(question));
    }
  } catch (error) {
    if (!isPromptAborted(error)) throw error;
    process.stdout.write("\nstopped");
    process.exitCode = 130;
  }
  process.stdout.write(`\n${JSON.stringify({ replies, raw: process.stdin.isRaw ?? false })}\n`);
}

main(process.argv.slice(2));
