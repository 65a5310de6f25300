// Generated from schemas/ by `npm run generate`; changes here are lost.
export const sections: readonly string[] = [
  "plan",
  "team",
  "situation",
  "people",
  "objectives",
  "strategy",
  "technology",
  "kpis",
  "measurement",
  "budget",
  "campaigns",
  "community",
  "calendar",
  "accounts",
  "crisis"
];
