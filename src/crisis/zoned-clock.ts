/** Days and hours on the clocks of a place. */
export class ZonedClock {
  readonly #format: Intl.DateTimeFormat;

  /** @param zone as in "Europe/Sofia"; this machine's where there is none, or one that nobody knows */
  constructor(readonly zone?: string) {
    const style = {
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    } as const;
    try {
      this.#format = new Intl.DateTimeFormat("en", { ...style, timeZone: zone });
    } catch {
      this.#format = new Intl.DateTimeFormat("en", style);
    }
  }

  /** The place whose clocks these are, where it is not where this machine is. */
  get foreignZone(): string | undefined {
    const { timeZone } = this.#format.resolvedOptions();
    return timeZone === new Intl.DateTimeFormat().resolvedOptions().timeZone ? undefined : timeZone;
  }

  /** Year-month-day. */
  dateOf(moment: Date): string {
    const part = this.#parts(moment);
    return `${part("year")}-${part("month")}-${part("day")}`;
  }

  /** Hours and minutes: "15:30". */
  timeOf(moment: Date): string {
    const part = this.#parts(moment);
    return `${part("hour")}:${part("minute")}`;
  }

  #parts(moment: Date): (type: Intl.DateTimeFormatPartTypes) => string {
    const parts = this.#format.formatToParts(moment);
    return (type) => parts.find((part) => part.type === type)?.value ?? "";
  }
}
