/** A degree of gravity that a crisis manual may begin with. */
interface DefaultCrisisLevel {
  id: "watch" | "alert" | "crisis";
  /** The longest that may pass before the first public response; ours, for want of a source that says it for all. */
  respondWithin: string;
}

/** Levels of a crisis manual, mildest first; the languages have their names and triggers. */
export const defaultCrisisLevels: readonly DefaultCrisisLevel[] = [
  { id: "watch", respondWithin: "4h" },
  { id: "alert", respondWithin: "2h" },
  { id: "crisis", respondWithin: "1h" },
];

/** Something that is done in every crisis. */
interface DefaultCrisisStep {
  id: "alarm" | "pause" | "people" | "facts" | "statement" | "answers" | "recovery";
  /** Counted from when it is noticed. */
  within: string;
}

/**
 * What is done whatever has happened, in order; the languages say how. People before reputation (Coombs, Crisis
 * Management and Communications), what is scheduled before what is said (Digital.gov, Social Media Cyber-Vandalism
 * Toolkit). The first statement is out when the gravest of `crisisLevels` asks for it.
 */
export const defaultCrisisSteps: readonly DefaultCrisisStep[] = [
  { id: "alarm", within: "15m" },
  { id: "pause", within: "15m" },
  { id: "people", within: "30m" },
  { id: "facts", within: "45m" },
  { id: "statement", within: "1h" },
  { id: "answers", within: "2h" },
  { id: "recovery", within: "2d" },
];
