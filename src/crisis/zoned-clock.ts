/** Formats moments as local dates and times of a time zone. */
export class ZonedClock {
  readonly #format: Intl.DateTimeFormat;

  /** @param zone such as "Europe/Sofia"; the machine's time zone if it is not set or unknown */
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

  /** The time zone, if it is not the machine's. */
  get foreignZone(): string | undefined {
    const { timeZone } = this.#format.resolvedOptions();
    return timeZone === new Intl.DateTimeFormat().resolvedOptions().timeZone ? undefined : timeZone;
  }

  /** Returns the local date as year-month-day. */
  dateOf(moment: Date): string {
    const part = this.#parts(moment);
    return `${part("year")}-${part("month")}-${part("day")}`;
  }

  /** Returns the local time, such as "15:30". */
  timeOf(moment: Date): string {
    const part = this.#parts(moment);
    return `${part("hour")}:${part("minute")}`;
  }

  #parts(moment: Date): (type: Intl.DateTimeFormatPartTypes) => string {
    const parts = this.#format.formatToParts(moment);
    return (type) => parts.find((part) => part.type === type)?.value ?? "";
  }
}
