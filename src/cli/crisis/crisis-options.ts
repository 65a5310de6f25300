import type { IncidentOptions } from "../../services/incidents/incident-options.ts";

/** The options of the `smplan crisis` commands, as commander parses them. */
export interface CrisisOptions extends IncidentOptions {
  level?: string;
  language?: string;
  channel?: string;
  other?: string;
  answer?: readonly string[];
  watch?: boolean;
}
