import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import {
  addDuration,
  type CrisisContact,
  type Incident,
  type IncidentEntry,
  type StepId,
} from "../../crisis/incident.ts";
import { ZonedClock } from "../../crisis/zoned-clock.ts";
import type { Messages } from "../../generated/messages.ts";
import { mapTexts } from "../../plan/map-texts.ts";
import { escapeControls, escapeControlsInLines } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../../platform/terminal.ts";

/** Prints an incident for the people who handle it: the next actions come first. */
export class IncidentView {
  readonly #chalk: ChalkInstance;
  readonly #clock: ZonedClock;

  /** @param zone the time zone of the printed times */
  constructor(
    readonly words: Messages["incidents"],
    readonly now: Date,
    readonly runtime: Runtime,
    zone?: string,
  ) {
    this.#clock = new ZonedClock(zone);
    this.#chalk = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  }

  /** Prints the level and the steps; with `full`, also the don'ts and a statement, otherwise the log. */
  print(rawIncident: Incident, { full }: { full: boolean }): void {
    const incident = escapeIncident(rawIncident);
    const { manual, startedAt, level, levelSince, unreadableLines } = incident;
    const { words } = this;
    const chalk = this.#chalk;
    if (manual.exercise) this.#write(chalk.inverse(` ${words.exercise} `));
    this.#write(chalk.bold(escapeControls(manual.name)));
    const currentLevel = manual.levels.find(({ id }) => id === level);
    const { foreignZone } = this.#clock;
    const facts = [
      words.began({ time: this.formatTime(startedAt) }),
      currentLevel && words.level({ level: currentLevel.name }),
      currentLevel?.decides && words.decides({ person: nameWithPhone(currentLevel.decides) }),
      currentLevel?.respondWithin &&
        !incident.endedAt &&
        words.respond({
          time: this.formatTime(addDuration(levelSince, currentLevel.respondWithin)),
        }),
      foreignZone && words.zone({ zone: foreignZone }),
    ];
    this.#write(facts.filter(Boolean).join(" · "));
    if (manual.stop) {
      const { steps, owner, due } = manual.stop;
      const [symbol, state] = this.#stepState("stop", due, incident);
      this.#write("");
      this.#write(
        [`${symbol} ${chalk.red.bold(words.stop)}`, owner && nameWithPhone(owner), state]
          .filter(Boolean)
          .join(" – "),
      );
      for (const step of full ? steps : []) this.#item("•", step);
    }
    if (manual.steps.length > 0) this.#heading(chalk.bold(words.steps));
    for (const { number, action, owner, due } of manual.steps) {
      const [symbol, state] = this.#stepState(number, due, incident);
      const text = incident.done.has(number) ? chalk.dim(action) : action;
      this.#item(
        `${symbol} ${number}`,
        [text, owner && chalk.bold(nameWithPhone(owner)), state].filter(Boolean).join(" – "),
      );
    }
    if (full && manual.dont.length > 0) {
      this.#heading(chalk.bold(words.dont));
      for (const one of manual.dont) this.#item(chalk.red("✗"), one);
    }
    const [statement] = manual.statements;
    if (full && statement) {
      this.#heading(
        chalk.bold(`${words.statement} (${statement.channels.map(({ name }) => name).join(", ")})`),
      );
      this.#item("", statement.text);
      this.#write(chalk.dim(words.copy));
    }
    if (!full) this.#timeline(incident);
    if (unreadableLines > 0) this.#write(chalk.yellow(words.cut));
  }

  /** Returns the symbol of a step, and when it was done or is due. */
  #stepState(
    step: StepId,
    due: string | undefined,
    { done }: Incident,
  ): [symbol: string, state: string | undefined] {
    const chalk = this.#chalk;
    const at = done.get(step);
    if (at) return [chalk.green("✔"), chalk.green(this.words.doneAt({ time: this.formatTime(at) }))];
    return [this.#isLate(due) ? chalk.red("✖") : "○", this.#deadline(due)];
  }

  /** Prints the people to call on each level, and the stakeholders to inform. */
  printCalls(incident: Incident): void {
    const { manual, level } = escapeIncident(incident);
    const { words } = this;
    for (const { id, name, decides, notify } of manual.levels) {
      this.#heading(id === level ? this.#chalk.bold(`▶ ${name}`) : this.#chalk.bold(name));
      if (decides) this.#item("", words.decides({ person: this.#withBackup(decides) }));
      for (const person of notify) this.#item("•", this.#withBackup(person));
    }
    if (manual.stakeholders.length > 0) this.#heading(this.#chalk.bold(words.tell));
    for (const { name, way, owner } of manual.stakeholders)
      this.#item("•", [name, way, owner && nameWithPhone(owner)].filter(Boolean).join(" – "));
  }

  #withBackup(person: CrisisContact): string {
    const { backup } = person;
    return [nameWithPhone(person), backup && this.words.instead({ person: nameWithPhone(backup) })]
      .filter(Boolean)
      .join(" – ");
  }

  #timeline({ entries }: Incident): void {
    const { words } = this;
    this.#heading(this.#chalk.bold(words.timeline));
    for (const entry of entries)
      this.#item(
        this.formatTime(entry.at),
        [this.#describeEntry(entry), entry.by && `(${entry.by})`].filter(Boolean).join(" "),
      );
  }

  #describeEntry(entry: IncidentEntry): string {
    const { notes } = this.words;
    switch (entry.kind) {
      case "log":
        return entry.text;
      case "start":
        return [notes.start, entry.note].filter(Boolean).join(": ");
      case "level":
        return notes.level({ level: entry.level });
      case "end":
        return [notes.end, entry.text].filter(Boolean).join(": ");
      case "review":
        return `${entry.question} ${entry.answer}`;
      default: {
        const step = entry.step === "stop" ? this.words.stopShort : entry.step;
        return [notes[entry.kind]({ step }), entry.text].filter(Boolean).join(": ");
      }
    }
  }

  #heading(text: string): void {
    this.#write("");
    this.#write(text);
  }

  #item(symbol: string, text: string): void {
    const width = Math.max(30, terminalWidth(this.runtime.stdout) - 8);
    const [first = "", ...others] = wrapAnsi(text, width).split("\n");
    const prefix = symbol === "" ? "  " : `  ${symbol}  `;
    this.#write(`${prefix}${first}`);
    for (const line of others) this.#write(`${" ".repeat(stringWidth(prefix))}${line}`);
  }

  #write(text: string): void {
    this.runtime.stdout.writeStyled(`${text}\n`);
  }

  #isLate(due: string | undefined): boolean {
    return due !== undefined && due < this.now.toISOString();
  }

  /** Returns the deadline of a step and the time until then, or how late it is. */
  #deadline(due: string | undefined): string | undefined {
    if (due === undefined) return undefined;
    const { words } = this;
    const by = words.by({ time: this.formatTime(due) });
    const minutes = Math.round((Date.parse(due) - this.now.getTime()) / 60_000);
    if (minutes < 0)
      return `${by}, ${this.#chalk.red.bold(words.late({ time: this.formatMinutes(-minutes) }))}`;
    return `${by} (${words.left({ time: this.formatMinutes(minutes) })})`;
  }

  /** Returns the local time of a moment, with the date if it is not today. */
  formatTime(moment: string): string {
    const at = new Date(Date.parse(moment));
    const [day, time] = [this.formatDate(at), this.#clock.timeOf(at)];
    return day === this.formatDate(this.now) ? time : `${day} ${time}`;
  }

  /** Returns the local date as year-month-day. */
  formatDate(moment: Date): string {
    return this.#clock.dateOf(moment);
  }

  /** Returns a duration in minutes as a text with hours and minutes. */
  formatMinutes(minutes: number): string {
    const { words } = this;
    if (minutes < 60) return words.minutes({ count: minutes });
    return words.hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }
}

/** Returns an incident whose texts cannot control the terminal; they may have several lines. */
function escapeIncident(incident: Incident): Incident {
  const { manual, entries } = incident;
  return {
    ...incident,
    manual: mapTexts(manual, escapeControlsInLines),
    entries: mapTexts(entries, escapeControlsInLines),
  };
}

/** Returns a person's name, followed by the phone number if there is one. */
export function nameWithPhone({ name, phone }: CrisisContact): string {
  return [name, phone].filter(Boolean).join(" ");
}
