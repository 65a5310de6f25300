/** The options of the `smplan crisis` commands. */
export interface IncidentOptions {
  plan?: string;
  incident?: string;
  by?: string;
  note?: string;
  level?: string;
  language?: string;
  channel?: string;
  /** The description of an incident for which the manual has no scenario. */
  other?: string;
  answer?: readonly string[];
  watch?: boolean;
  now?: Date;
}
