/** What the commands for a crisis take. */
export interface IncidentOptions {
  plan?: string;
  incident?: string;
  by?: string;
  note?: string;
  level?: string;
  language?: string;
  channel?: string;
  /** What it is, where the manual has no scenario for it. */
  other?: string;
  answer?: readonly string[];
  watch?: boolean;
  now?: Date;
}
