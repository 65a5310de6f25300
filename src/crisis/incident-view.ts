import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { IncidentWords } from "../i18n/incidents.ts";
import { fillPlaceholders } from "../i18n/report.ts";
import { mapTexts } from "../plan/map-texts.ts";
import { escapeControls, escapeControlsInLines } from "../platform/escape-controls.ts";
import type { Runtime } from "../platform/runtime.ts";
import { colorLevel, terminalWidth } from "../platform/terminal.ts";
import {
  addDuration,
  type CrisisContact,
  type Incident,
  type IncidentEntry,
  type StepId,
} from "./incident.ts";
import { ZonedClock } from "./zoned-clock.ts";

/** How an incident is shown to those who act: what is to be done now comes first. */
export class IncidentView {
  readonly #chalk: ChalkInstance;
  readonly #clock: ZonedClock;

  /** @param zone of the clocks that count */
  constructor(
    readonly words: IncidentWords,
    readonly now: Date,
    readonly runtime: Runtime,
    zone?: string,
  ) {
    this.#clock = new ZonedClock(zone);
    this.#chalk = new Chalk({ level: colorLevel(runtime.stdout, runtime.env) });
  }

  /** All that somebody needs who has just been woken up. */
  print(written: Incident, { whole }: { whole: boolean }): void {
    const incident = escapeIncident(written);
    const { manual, startedAt, level, levelSince, unreadableLines } = incident;
    const { words } = this;
    const chalk = this.#chalk;
    if (manual.exercise) this.#write(chalk.inverse(` ${words.exercise} `));
    this.#write(chalk.bold(escapeControls(manual.name)));
    const standing = manual.levels.find(({ id }) => id === level);
    const { foreignZone } = this.#clock;
    const facts = [
      fillPlaceholders(words.began, { time: this.formatTime(startedAt) }),
      standing && fillPlaceholders(words.level, { level: standing.name }),
      standing?.decides && fillPlaceholders(words.decides, { person: nameWithPhone(standing.decides) }),
      standing?.respondWithin &&
        !incident.endedAt &&
        fillPlaceholders(words.respond, {
          time: this.formatTime(addDuration(levelSince, standing.respondWithin)),
        }),
      foreignZone && fillPlaceholders(words.zone, { zone: foreignZone }),
    ];
    this.#write(facts.filter(Boolean).join(" · "));
    if (manual.stop) {
      const { steps, owner, due } = manual.stop;
      const [sign, state] = this.#stepState("stop", due, incident);
      this.#write("");
      this.#write(
        [`${sign} ${chalk.red.bold(words.stop)}`, owner && nameWithPhone(owner), state]
          .filter(Boolean)
          .join(" – "),
      );
      for (const step of whole ? steps : []) this.#item("•", step);
    }
    if (manual.steps.length > 0) this.#heading(chalk.bold(words.steps));
    for (const { number, action, owner, due } of manual.steps) {
      const [sign, state] = this.#stepState(number, due, incident);
      const text = incident.done.has(number) ? chalk.dim(action) : action;
      this.#item(
        `${sign} ${number}`,
        [text, owner && chalk.bold(nameWithPhone(owner)), state].filter(Boolean).join(" – "),
      );
    }
    if (whole && manual.dont.length > 0) {
      this.#heading(chalk.bold(words.dont));
      for (const one of manual.dont) this.#item(chalk.red("✗"), one);
    }
    const [statement] = manual.statements;
    if (whole && statement) {
      this.#heading(
        chalk.bold(`${words.statement} (${statement.channels.map(({ name }) => name).join(", ")})`),
      );
      this.#item("", statement.text);
      this.#write(chalk.dim(words.copy));
    }
    if (!whole) this.#timeline(incident);
    if (unreadableLines > 0) this.#write(chalk.yellow(words.cut));
  }

  /** The sign of a step, and when it was done or is to be. */
  #stepState(
    step: StepId,
    due: string | undefined,
    { done }: Incident,
  ): [sign: string, state: string | undefined] {
    const chalk = this.#chalk;
    const at = done.get(step);
    if (at)
      return [
        chalk.green("✔"),
        chalk.green(fillPlaceholders(this.words.doneAt, { time: this.formatTime(at) })),
      ];
    return [this.#isLate(due) ? chalk.red("✖") : "○", this.#deadline(due)];
  }

  /** Whom to call on each level, and who has to hear it from us. */
  printCalls(incident: Incident): void {
    const { manual, level } = escapeIncident(incident);
    const { words } = this;
    for (const { id, name, decides, notify } of manual.levels) {
      this.#heading(id === level ? this.#chalk.bold(`▶ ${name}`) : this.#chalk.bold(name));
      if (decides) this.#item("", fillPlaceholders(words.decides, { person: this.#withBackup(decides) }));
      for (const person of notify) this.#item("•", this.#withBackup(person));
    }
    if (manual.stakeholders.length > 0) this.#heading(this.#chalk.bold(words.tell));
    for (const { name, way, owner } of manual.stakeholders)
      this.#item("•", [name, way, owner && nameWithPhone(owner)].filter(Boolean).join(" – "));
  }

  #withBackup(person: CrisisContact): string {
    const { backup } = person;
    return [
      nameWithPhone(person),
      backup && fillPlaceholders(this.words.instead, { person: nameWithPhone(backup) }),
    ]
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
        return fillPlaceholders(notes.level, { level: entry.level });
      case "end":
        return [notes.end, entry.text].filter(Boolean).join(": ");
      case "review":
        return `${entry.question} ${entry.answer}`;
      default: {
        const step = entry.step === "stop" ? this.words.stopShort : entry.step;
        return [fillPlaceholders(notes[entry.kind], { step }), entry.text].filter(Boolean).join(": ");
      }
    }
  }

  #heading(text: string): void {
    this.#write("");
    this.#write(text);
  }

  #item(sign: string, text: string): void {
    const width = Math.max(30, terminalWidth(this.runtime.stdout) - 8);
    const [first = "", ...others] = wrapAnsi(text, width).split("\n");
    const before = sign === "" ? "  " : `  ${sign}  `;
    this.#write(`${before}${first}`);
    for (const line of others) this.#write(`${" ".repeat(stringWidth(before))}${line}`);
  }

  #write(text: string): void {
    this.runtime.stdout.writeStyled(`${text}\n`);
  }

  #isLate(due: string | undefined): boolean {
    return due !== undefined && due < this.now.toISOString();
  }

  /** By when, and how long that is from now. */
  #deadline(due: string | undefined): string | undefined {
    if (due === undefined) return undefined;
    const { words } = this;
    const by = fillPlaceholders(words.by, { time: this.formatTime(due) });
    const minutes = Math.round((Date.parse(due) - this.now.getTime()) / 60_000);
    if (minutes < 0)
      return `${by}, ${this.#chalk.red.bold(fillPlaceholders(words.late, { time: this.formatMinutes(-minutes) }))}`;
    return `${by} (${fillPlaceholders(words.left, { time: this.formatMinutes(minutes) })})`;
  }

  /** The hour on the clocks that count; of another day with the day. */
  formatTime(moment: string): string {
    const at = new Date(Date.parse(moment));
    const [day, time] = [this.formatDate(at), this.#clock.timeOf(at)];
    return day === this.formatDate(this.now) ? time : `${day} ${time}`;
  }

  /** The day, year-month-day, on the calendars that count. */
  formatDate(moment: Date): string {
    return this.#clock.dateOf(moment);
  }

  /** A stretch of time in minutes, in hours and minutes. */
  formatMinutes(minutes: number): string {
    const { words } = this;
    if (minutes < 60) return fillPlaceholders(words.minutes, { count: minutes });
    return fillPlaceholders(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }
}

/** An incident whose texts a terminal can show; they may have several lines. */
function escapeIncident(incident: Incident): Incident {
  const { manual, entries } = incident;
  return {
    ...incident,
    manual: mapTexts(manual, escapeControlsInLines),
    entries: mapTexts(entries, escapeControlsInLines),
  };
}

/** Who it is, and by what number. */
export function nameWithPhone({ name, phone }: CrisisContact): string {
  return [name, phone].filter(Boolean).join(" ");
}
