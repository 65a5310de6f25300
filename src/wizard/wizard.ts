import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Finding, PlanPath } from "../diagnostics.ts";
import { type Plurals, pluralFor } from "../i18n/plurals.ts";
import type { PartialPlan } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type FieldOptions, promptForField } from "./field-prompt.ts";
import { answerTexts, parseFieldValue } from "./field-value.ts";
import { interpolate } from "./interpolate.ts";
import { fieldPathOf, PlanDraft, valueAtPath } from "./plan-draft.ts";
import type { Answer, MessageTone, Prompt, PromptChoice, Prompter } from "./prompter.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { isStarterPlaceholder } from "./starter-placeholders.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** What a wizard works with. */
export interface WizardContext {
  words: WizardTexts;
  /** The day on which it runs, year-month-day. */
  today: string;
  /** Whether every part of a plan is asked about, and not only what a plan needs to begin with. */
  thorough: boolean;
  vocabulary: Vocabulary;
  /** Whether whatever a starter has stays as it is, examples too, where no answer is known. */
  keepStarter: boolean;
  prompter: Prompter;
  /** What the linter says of a plan, as it would say it of the file. */
  lint(plan: PartialPlan): Promise<readonly Finding[]>;
}

/** How the wizard asks about a field. */
interface AskFieldOptions extends FieldOptions {
  /** Also where the starter has an answer: only this organization can know it. */
  always?: boolean;
}

/** Asks about a plan, writes it, and lets the linter judge each answer. */
export class Wizard {
  draft: PlanDraft;
  /** What the person wants to see to later. */
  readonly #later = new Set<string>();

  constructor(
    readonly questionnaire: Questionnaire,
    readonly context: WizardContext,
    /** What the plan begins with: a starter, a plan that is there, or nothing. */
    readonly base: Readonly<Record<string, unknown>> = {},
  ) {
    this.draft = new PlanDraft(base);
  }

  get words(): WizardTexts {
    return this.context.words;
  }

  get plan(): PartialPlan {
    return this.draft.plan as PartialPlan;
  }

  /** Whether the plan was begun with another: then what holds for anybody of the kind stands already. */
  get hasBase(): boolean {
    return Object.keys(this.base).length > 0;
  }

  /** Begins with the plan anew: a flow that goes back writes it from its beginning. */
  restart(): void {
    this.draft = new PlanDraft(this.base);
  }

  say(text: string, tone?: MessageTone): void {
    this.context.prompter.say(text, tone);
  }

  at(...path: PlanPath): unknown {
    return this.draft.at(path);
  }

  /** Puts a value that follows from answers where nothing stands yet. */
  setDefault(path: PlanPath, value: unknown): void {
    if (this.draft.at(path) === undefined && value !== undefined) this.draft.set(path, value);
  }

  set(path: PlanPath, value: unknown): void {
    this.draft.set(path, value);
  }

  /**
   * Asks about a place of the plan, writes the answer there, and lets the linter judge it. What the starter has settled
   * is asked about only where every part is.
   */
  async askField(path: PlanPath, options: AskFieldOptions = {}): Promise<unknown> {
    const place = fieldPathOf(path);
    const settled = !options.always && !this.context.thorough && this.#isSettled(path);
    const kept = this.context.keepStarter && !this.questionnaire.hasAnswer(options.key ?? path.join("."));
    const there = this.draft.at(path);
    if (there !== undefined && (settled || kept)) return there;
    const prompt = promptForField(place, options, {
      words: this.words,
      plan: this.plan,
      vocabulary: this.context.vocabulary,
      starter: valueAtPath(this.base, path),
    });
    const write = (typed: Answer): unknown => {
      const value = this.parseAnswer(place, typed);
      this.draft.set(path, value);
      return value;
    };
    const typed = await this.questionnaire.ask(options.key ?? path.join("."), prompt, async (said) => {
      // Nobody who has skipped a question wants to be told that the answer is missing.
      return write(said) === undefined || this.reviewAnswer(path);
    });
    return write(typed);
  }

  /** Asks for the names or sentences of a list, which make items elsewhere. */
  async askTexts(path: PlanPath, options: FieldOptions = {}): Promise<string[]> {
    const prompt = promptForField(fieldPathOf(path), options, {
      words: this.words,
      plan: this.plan,
      vocabulary: this.context.vocabulary,
    });
    const texts = answerTexts(
      await this.questionnaire.ask(options.key ?? path.join("."), prompt),
      prompt.separator,
    );
    // What stands between semicolons is a sentence each.
    return texts.map((text) => text.slice(0, 1).toLocaleUpperCase(this.words.language) + text.slice(1));
  }

  /** Says what follows from an answer, where it was just given and not known from before. */
  sayIfJustAsked(key: string, text: string, tone: MessageTone = "note"): void {
    if (this.questionnaire.lastPromptedKey === key) this.say(text, tone);
  }

  /** An example as it stands under a question. */
  exampleNote(example: string): string {
    return interpolate(this.words.advice.proposals.example, { example });
  }

  /** Asks what is no place of the plan by itself. */
  ask(
    key: string,
    createPrompt: Partial<Prompt> & Pick<Prompt, "question" | "kind">,
    judge?: (typed: Answer) => Promise<boolean>,
  ): Promise<Answer> {
    return this.questionnaire.ask(key, this.prompt(createPrompt), judge);
  }

  /** A question with what it leaves unsaid: an answer is needed, and one of the choices where there are any. */
  prompt(prompt: Partial<Prompt> & Pick<Prompt, "question" | "kind">): Prompt {
    const { complaints } = this.words.wizard;
    const { choices = [], optional = false } = prompt;
    const complain = (typed: Answer): string | undefined => {
      const texts = (typeof typed === "string" ? [typed] : typed).filter((text) => text.trim() !== "");
      if (texts.length === 0)
        return optional ? undefined : choices.length > 0 ? complaints.choose : complaints.empty;
      const unknown =
        choices.length > 0 && texts.some((text) => !choices.some(({ value }) => value === text));
      return unknown ? complaints.unknown : undefined;
    };
    return { notes: [], help: [], ...prompt, choices, optional, validate: prompt.validate ?? complain };
  }

  /** A question that is answered by yes or no. */
  async confirm(key: string, ask: string, proposed: boolean): Promise<boolean> {
    const { yes, no } = this.words.wizard;
    const choices: PromptChoice[] = [
      { value: "yes", name: yes },
      { value: "no", name: no },
    ];
    return (
      (await this.ask(key, {
        kind: "confirm",
        question: ask,
        choices,
        proposed: proposed ? "yes" : "no",
      })) === "yes"
    );
  }

  /** A yes or no that is not kept: whether to do what cannot be undone. */
  async confirmOnce(ask: string): Promise<boolean> {
    const { yes, no } = this.words.wizard;
    const choices: PromptChoice[] = [
      { value: "yes", name: yes },
      { value: "no", name: no },
    ];
    const prompt = this.prompt({ kind: "confirm", question: ask, choices, proposed: "no" });
    const reply = await this.context.prompter.ask(prompt);
    return "typed" in reply && reply.typed === "yes";
  }

  /** A text that agrees with a figure, with its gaps filled. */
  pluralText(count: number, texts: Plurals, values: Readonly<Record<string, string | number>> = {}): string {
    return interpolate(pluralFor(count, texts, this.words.language), { count, ...values });
  }

  /** The value of a field that was typed; questions see to it that there is one. */
  parseAnswer(place: string, typed: Answer): unknown {
    const field = fieldAt(place);
    if (!field) throw new Error(`there is no place "${place}" in a plan`);
    const reading = parseFieldValue(field, typed, this.words.language);
    return "value" in reading ? reading.value : undefined;
  }

  /** Tells what the linter says of an answer; it stands unless the person wants to mend it now. */
  async reviewAnswer(path: PlanPath): Promise<boolean> {
    const said = (await this.context.lint(this.plan)).filter((finding) => this.#concerns(finding, path));
    if (said.length === 0) return true;
    const { says, ask, fixNow, later } = this.words.advice.lint;
    this.say([says, ...said.map(({ message }) => message)].join("\n"), "warning");
    const choices = [
      { value: "now", name: fixNow },
      { value: "later", name: later },
    ];
    const reply = await this.context.prompter.ask(
      this.prompt({ kind: "choice", question: ask, choices, proposed: "now" }),
    );
    const now = !("typed" in reply) || reply.typed === "now";
    if (!now) for (const finding of said) this.#later.add(findingKey(finding));
    return !now;
  }

  #isSettled(path: PlanPath): boolean {
    const given = valueAtPath(this.base, path);
    return given !== undefined && !JSON.stringify(given).split('"').some(isStarterPlaceholder);
  }

  /** Whether a finding is about an answer that was just given, and new: what is missing beside it is asked for yet. */
  #concerns(finding: Finding, path: PlanPath): boolean {
    const { path: place = [] } = finding;
    const here = place.length >= path.length && path.every((step, depth) => place[depth] === step);
    return here && finding.rule !== "structure/placeholder" && !this.#later.has(findingKey(finding));
  }
}

function findingKey({ rule, anchor }: Finding): string {
  return `${rule} ${anchor}`;
}
