/** A default level of a crisis manual. */
interface DefaultCrisisLevel {
  id: "watch" | "alert" | "crisis";
  /**
   * The maximum time until the first public response. Our choice: no source gives one for all organizations.
   */
  respondWithin: string;
}

/** The default levels of a crisis manual, mildest first; names and triggers are in the language files. */
export const defaultCrisisLevels: readonly DefaultCrisisLevel[] = [
  { id: "watch", respondWithin: "4h" },
  { id: "alert", respondWithin: "2h" },
  { id: "crisis", respondWithin: "1h" },
];

/** A step that is taken in every crisis. */
interface DefaultCrisisStep {
  id: "alarm" | "pause" | "people" | "facts" | "statement" | "answers" | "recovery";
  /** The time limit, counted from when the crisis is noticed. */
  within: string;
}

/**
 * The steps of every crisis, in order; their texts are in the language files. Safety of people comes before
 * reputation (Coombs, Crisis Management and Communications), pausing scheduled posts before statements
 * (Digital.gov, Social Media Cyber-Vandalism Toolkit). The first statement has the time limit of the level
 * `crisis` above.
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
