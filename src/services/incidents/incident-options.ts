import type { Prompter } from "../../wizard/prompter.ts";

/** The plan or incident that a command is about, who acts, and when. */
export interface IncidentOptions {
  /** The plan or its folder, by default the only plan of the current folder. */
  plan?: string;
  /** A part of the file name of the incident. */
  incident?: string;
  /** The name of the team member who acts. */
  by?: string;
  note?: string;
  /** The moment of the action, by default the current one. */
  now?: Date;
}

/** Returns a prompter for questions in a language. */
export type PrompterLoader = (language: string) => Promise<Prompter>;
