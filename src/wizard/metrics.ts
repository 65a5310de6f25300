/** The metrics the wizard offers: those a first plan is most often measured by. */
export const metricChoices = [
  "website-visits",
  "leads",
  "orders",
  "event-attendance",
  "donations",
  "reach",
  "followers",
  "interactions",
  "er-reach",
  "ugc-count",
  "review-rating",
  "response-rate",
  "first-response-time",
  "applications",
] as const;
