import { Chalk, type ChalkInstance } from "chalk";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { IncidentWords } from "../i18n/incidents.ts";
import { fillWords } from "../i18n/report.ts";
import { mapTexts } from "../plan/map-texts.ts";
import { visible, visibleLines } from "../platform/escape-controls.ts";
import type { World } from "../platform/runtime.ts";
import { colorLevel, widthOf } from "../platform/terminal.ts";
import { type Entry, type Incident, later, type Person, type StepName } from "./incident.ts";
import { Clock } from "./zoned-clock.ts";

/** How an incident is shown to those who act: what is to be done now comes first. */
export class Board {
  readonly #chalk: ChalkInstance;
  readonly #clock: Clock;

  /** @param zone of the clocks that count */
  constructor(
    readonly words: IncidentWords,
    readonly now: Date,
    readonly world: World,
    zone?: string,
  ) {
    this.#clock = new Clock(zone);
    this.#chalk = new Chalk({ level: colorLevel(world.stdout, world.env) });
  }

  /** All that somebody needs who has just been woken up. */
  print(written: Incident, { whole }: { whole: boolean }): void {
    const incident = shown(written);
    const { manual, begun, level, levelSince, unread } = incident;
    const { words } = this;
    const chalk = this.#chalk;
    if (manual.exercise) this.#say(chalk.inverse(` ${words.exercise} `));
    this.#say(chalk.bold(visible(manual.name)));
    const standing = manual.levels.find(({ id }) => id === level);
    const { elsewhere } = this.#clock;
    const facts = [
      fillWords(words.began, { time: this.clock(begun) }),
      standing && fillWords(words.level, { level: standing.name }),
      standing?.decides && fillWords(words.decides, { person: reached(standing.decides) }),
      standing?.respondWithin &&
        !incident.ended &&
        fillWords(words.respond, { time: this.clock(later(levelSince, standing.respondWithin)) }),
      elsewhere && fillWords(words.zone, { zone: elsewhere }),
    ];
    this.#say(facts.filter(Boolean).join(" · "));
    if (manual.stop) {
      const { steps, owner, due } = manual.stop;
      const [sign, state] = this.#standing("stop", due, incident);
      this.#say("");
      this.#say(
        [`${sign} ${chalk.red.bold(words.stop)}`, owner && reached(owner), state].filter(Boolean).join(" – "),
      );
      for (const step of whole ? steps : []) this.#item("•", step);
    }
    if (manual.steps.length > 0) this.#heading(chalk.bold(words.steps));
    for (const { number, action, owner, due } of manual.steps) {
      const [sign, state] = this.#standing(number, due, incident);
      const text = incident.done.has(number) ? chalk.dim(action) : action;
      this.#item(
        `${sign} ${number}`,
        [text, owner && chalk.bold(reached(owner)), state].filter(Boolean).join(" – "),
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
      this.#say(chalk.dim(words.copy));
    }
    if (!whole) this.#timeline(incident);
    if (unread > 0) this.#say(chalk.yellow(words.cut));
  }

  /** The sign of a step, and when it was done or is to be. */
  #standing(
    step: StepName,
    due: string | undefined,
    { done }: Incident,
  ): [sign: string, state: string | undefined] {
    const chalk = this.#chalk;
    const at = done.get(step);
    if (at) return [chalk.green("✔"), chalk.green(fillWords(this.words.doneAt, { time: this.clock(at) }))];
    return [this.#isLate(due) ? chalk.red("✖") : "○", this.#deadline(due)];
  }

  /** Whom to call on each level, and who has to hear it from us. */
  calls(incident: Incident): void {
    const { manual, level } = shown(incident);
    const { words } = this;
    for (const { id, name, decides, notify } of manual.levels) {
      this.#heading(id === level ? this.#chalk.bold(`▶ ${name}`) : this.#chalk.bold(name));
      if (decides) this.#item("", fillWords(words.decides, { person: this.#withBackup(decides) }));
      for (const person of notify) this.#item("•", this.#withBackup(person));
    }
    if (manual.stakeholders.length > 0) this.#heading(this.#chalk.bold(words.tell));
    for (const { name, way, owner } of manual.stakeholders)
      this.#item("•", [name, way, owner && reached(owner)].filter(Boolean).join(" – "));
  }

  #withBackup(person: Person): string {
    const { backup } = person;
    return [reached(person), backup && fillWords(this.words.instead, { person: reached(backup) })]
      .filter(Boolean)
      .join(" – ");
  }

  #timeline({ entries }: Incident): void {
    const { words } = this;
    this.#heading(this.#chalk.bold(words.timeline));
    for (const entry of entries)
      this.#item(
        this.clock(entry.at),
        [this.#noted(entry), entry.by && `(${entry.by})`].filter(Boolean).join(" "),
      );
  }

  #noted(entry: Entry): string {
    const { notes } = this.words;
    switch (entry.kind) {
      case "log":
        return entry.text;
      case "start":
        return [notes.start, entry.note].filter(Boolean).join(": ");
      case "level":
        return fillWords(notes.level, { level: entry.level });
      case "end":
        return [notes.end, entry.text].filter(Boolean).join(": ");
      case "review":
        return `${entry.question} ${entry.answer}`;
      default: {
        const step = entry.step === "stop" ? this.words.stopShort : entry.step;
        return [fillWords(notes[entry.kind], { step }), entry.text].filter(Boolean).join(": ");
      }
    }
  }

  #heading(text: string): void {
    this.#say("");
    this.#say(text);
  }

  #item(sign: string, text: string): void {
    const width = Math.max(30, widthOf(this.world.stdout) - 8);
    const [first = "", ...others] = wrapAnsi(text, width).split("\n");
    const before = sign === "" ? "  " : `  ${sign}  `;
    this.#say(`${before}${first}`);
    for (const line of others) this.#say(`${" ".repeat(stringWidth(before))}${line}`);
  }

  #say(text: string): void {
    this.world.stdout.writeStyled(`${text}\n`);
  }

  #isLate(due: string | undefined): boolean {
    return due !== undefined && due < this.now.toISOString();
  }

  /** By when, and how long that is from now. */
  #deadline(due: string | undefined): string | undefined {
    if (due === undefined) return undefined;
    const { words } = this;
    const by = fillWords(words.by, { time: this.clock(due) });
    const minutes = Math.round((Date.parse(due) - this.now.getTime()) / 60_000);
    if (minutes < 0)
      return `${by}, ${this.#chalk.red.bold(fillWords(words.late, { time: this.length(-minutes) }))}`;
    return `${by} (${fillWords(words.left, { time: this.length(minutes) })})`;
  }

  /** The hour on the clocks that count; of another day with the day. */
  clock(moment: string): string {
    const at = new Date(Date.parse(moment));
    const [day, time] = [this.day(at), this.#clock.hourOf(at)];
    return day === this.day(this.now) ? time : `${day} ${time}`;
  }

  /** The day, year-month-day, on the calendars that count. */
  day(moment: Date): string {
    return this.#clock.dayOf(moment);
  }

  /** A stretch of time in minutes, in hours and minutes. */
  length(minutes: number): string {
    const { words } = this;
    if (minutes < 60) return fillWords(words.minutes, { count: minutes });
    return fillWords(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }
}

/** An incident whose texts a terminal can show; they may have several lines. */
function shown(incident: Incident): Incident {
  const { manual, entries } = incident;
  return { ...incident, manual: mapTexts(manual, visibleLines), entries: mapTexts(entries, visibleLines) };
}

/** Who it is, and by what number. */
export function reached({ name, phone }: Person): string {
  return [name, phone].filter(Boolean).join(" ");
}
