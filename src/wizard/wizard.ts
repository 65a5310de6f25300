import type { Vocabulary } from "../catalog/vocabulary.ts";
import type { Finding, PlanPath } from "../diagnostics.ts";
import { findingKey } from "../lint/finding-key.ts";
import type { PartialPlan } from "../plan/sections.ts";
import { fieldAt } from "../schema/plan-fields.ts";
import { type FieldOptions, promptForField } from "./field-prompt.ts";
import { answerTexts, parseFieldValue } from "./field-value.ts";
import { fieldPathOf, PlanDraft, valueAtPath } from "./plan-draft.ts";
import type { Answer, MessageTone, Prompt, PromptChoice, Prompter } from "./prompter.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { isStarterPlaceholder } from "./starter-placeholders.ts";
import type { WizardTexts } from "./wizard-texts.ts";

/** The environment of a wizard: texts, options and services. */
export interface WizardContext {
  words: WizardTexts;
  /** Today's date, year-month-day. */
  today: string;
  /** Whether to ask about every part of a plan, not only about the parts that a first plan needs. */
  thorough: boolean;
  vocabulary: Vocabulary;
  /** Whether to keep all values of the starter, including examples, unless an answer is known. */
  keepStarter: boolean;
  prompter: Prompter;
  /** Lints a plan. Returns the findings that the linter would report for its file. */
  lint(plan: PartialPlan): Promise<readonly Finding[]>;
}

/** Options of a question about a field. */
interface AskFieldOptions extends FieldOptions {
  /** Ask even if the starter has a value, because only this organization can know the answer. */
  always?: boolean;
}

/** A dialog that asks about a plan, writes the answers to a draft, and lints each answer. */
export class Wizard {
  draft: PlanDraft;
  /** The keys of the findings that the user wants to fix later. */
  readonly #postponed = new Set<string>();

  constructor(
    readonly questionnaire: Questionnaire,
    readonly context: WizardContext,
    /** The data that the plan starts from: a starter, an existing plan, or an empty mapping. */
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

  /**
   * Returns whether the plan starts from a starter or an existing plan, which already has the general
   * sections.
   */
  get hasBase(): boolean {
    return Object.keys(this.base).length > 0;
  }

  /**
   * Discards the draft and starts from the base again. A flow that goes back writes the plan from the
   * beginning.
   */
  restart(): void {
    this.draft = new PlanDraft(this.base);
  }

  /** Shows a message between two questions. */
  say(text: string, tone?: MessageTone): void {
    this.context.prompter.say(text, tone);
  }

  /** Returns the value at a path of the draft, or `undefined` if there is none. */
  at(...path: PlanPath): unknown {
    return this.draft.at(path);
  }

  /** Sets a value, unless the path already has one or the value is `undefined`. */
  setDefault(path: PlanPath, value: unknown): void {
    if (this.draft.at(path) === undefined && value !== undefined) this.draft.set(path, value);
  }

  /** Sets the value at a path of the draft. `undefined` removes it. */
  set(path: PlanPath, value: unknown): void {
    this.draft.set(path, value);
  }

  /**
   * Asks about a field of the plan, writes the answer to the draft, and lints it. If the starter has a value
   * that is not an example, asks only in a thorough run or with `always`.
   * @returns the value of the field
   */
  async askField(path: PlanPath, options: AskFieldOptions = {}): Promise<unknown> {
    const place = fieldPathOf(path);
    const settled = !options.always && !this.context.thorough && this.#isSettled(path);
    const kept = this.context.keepStarter && !this.questionnaire.hasAnswer(options.key ?? path.join("."));
    const current = this.draft.at(path);
    if (current !== undefined && (settled || kept)) return current;
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
    const typed = await this.questionnaire.ask(options.key ?? path.join("."), prompt, async (answer) => {
      // If the user skips a question, do not report the missing answer.
      return write(answer) === undefined || this.reviewAnswer(path);
    });
    return write(typed);
  }

  /** Asks for names or sentences that the caller turns into list items. Writes nothing to the draft. */
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
    // Each text is a sentence, so it starts with a capital letter.
    return texts.map((text) => text.slice(0, 1).toLocaleUpperCase(this.words.language) + text.slice(1));
  }

  /**
   * Shows a message about an answer if the user has just given it. Shows nothing if the answer was already
   * known.
   */
  sayIfJustAsked(key: string, text: string, tone: MessageTone = "note"): void {
    if (this.questionnaire.lastPromptedKey === key) this.say(text, tone);
  }

  /** Returns the note that shows an example below a question. */
  exampleNote(example: string): string {
    return this.words.advice.proposals.example({ example });
  }

  /** Asks a question that is not about a single field of the plan. */
  ask(
    key: string,
    promptOptions: Partial<Prompt> & Pick<Prompt, "question" | "kind">,
    accept?: (typed: Answer) => Promise<boolean>,
  ): Promise<Answer> {
    return this.questionnaire.ask(key, this.prompt(promptOptions), accept);
  }

  /**
   * Returns a question with defaults for missing properties. By default an answer is required, and it must be
   * one of the choices if there are any.
   */
  prompt(prompt: Partial<Prompt> & Pick<Prompt, "question" | "kind">): Prompt {
    const { complaints } = this.words.wizard;
    const { choices = [], optional = false } = prompt;
    const validate = (typed: Answer): string | undefined => {
      const texts = (typeof typed === "string" ? [typed] : typed).filter((text) => text.trim() !== "");
      if (texts.length === 0)
        return optional ? undefined : choices.length > 0 ? complaints.choose : complaints.empty;
      const unknown =
        choices.length > 0 && texts.some((text) => !choices.some(({ value }) => value === text));
      return unknown ? complaints.unknown : undefined;
    };
    return { notes: [], help: [], ...prompt, choices, optional, validate: prompt.validate ?? validate };
  }

  /** Asks a yes-or-no question. Returns `true` for "yes". */
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

  /**
   * Asks a yes-or-no question whose answer is not saved, before a step that cannot be undone. Returns `true`
   * for "yes".
   */
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

  /**
   * Parses an answer as the value of a field. Returns `undefined` if it cannot be parsed, which questions
   * prevent.
   * @throws Error if the field does not exist
   */
  parseAnswer(place: string, typed: Answer): unknown {
    const field = fieldAt(place);
    if (!field) throw new Error(`there is no place "${place}" in a plan`);
    const reading = parseFieldValue(field, typed, this.words.language);
    return "value" in reading ? reading.value : undefined;
  }

  /** Shows the linter's findings about an answer. Returns `false` if the user wants to fix it now. */
  async reviewAnswer(path: PlanPath): Promise<boolean> {
    const findings = (await this.context.lint(this.plan)).filter((finding) => this.#concerns(finding, path));
    if (findings.length === 0) return true;
    const { says, ask, fixNow, later } = this.words.advice.lint;
    this.say([says, ...findings.map(({ message }) => message)].join("\n"), "warning");
    const choices = [
      { value: "now", name: fixNow },
      { value: "later", name: later },
    ];
    const reply = await this.context.prompter.ask(
      this.prompt({ kind: "choice", question: ask, choices, proposed: "now" }),
    );
    const now = !("typed" in reply) || reply.typed === "now";
    if (!now) for (const finding of findings) this.#postponed.add(findingKey(finding));
    return !now;
  }

  #isSettled(path: PlanPath): boolean {
    const value = valueAtPath(this.base, path);
    return value !== undefined && !JSON.stringify(value).split('"').some(isStarterPlaceholder);
  }

  /**
   * Returns whether a finding is about the value at a path and is not postponed. Findings about missing
   * neighbors are left out, because the wizard still asks for them.
   */
  #concerns(finding: Finding, path: PlanPath): boolean {
    const { path: place = [] } = finding;
    const isInside = place.length >= path.length && path.every((step, depth) => place[depth] === step);
    return isInside && finding.rule !== "structure/placeholder" && !this.#postponed.has(findingKey(finding));
  }
}
