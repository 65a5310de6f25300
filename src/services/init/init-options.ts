import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { Answers } from "../../wizard/questionnaire.ts";
import type { WizardTexts } from "../../wizard/wizard-texts.ts";

/** The choices of the user about a new plan. */
export interface InitOptions {
  starter?: string;
  full?: boolean;
  short?: boolean;
  /** Whether an existing file may be replaced. */
  force?: boolean;
  /** Whether to write a schema for editors next to the plan. */
  schema: boolean;
}

/** The environment of the creation of a plan. */
export interface InitContext {
  runtime: ServiceRuntime;
  words: WizardTexts;
  /** The current day, as year-month-day. */
  today: string;
}

/** Returns the answers that the options give. */
export function answersFromOptions({ starter, short, full }: InitOptions): Answers {
  return {
    ...(starter !== undefined && { starter }),
    ...((short || full) && { thoroughness: full ? "full" : "short" }),
  };
}
