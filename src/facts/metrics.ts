/** In what a metric's values are given; durations are in minutes. */
type MetricUnit = "count" | "percent" | "currency" | "duration" | "ratio" | "score";

/** Something that can be counted or calculated about a plan's work and its results. */
export interface Metric {
  id: string;
  unit: MetricUnit;
  /** In which way it is better; `keep` within bounds. */
  direction: "up" | "down" | "keep";
}

/**
 * The metrics known by name; a plan may name others, or use `custom` with a formula of its own. The terms are those
 * of the Digital.gov guide to social media metrics for federal agencies (2013), of the platforms' own statistics, and
 * of Google Analytics 4.
 */
export const metrics: readonly Metric[] = [
  // Awareness
  { id: "reach", unit: "count", direction: "up" },
  { id: "impressions", unit: "count", direction: "up" },
  { id: "views", unit: "count", direction: "up" },
  { id: "frequency", unit: "ratio", direction: "keep" },
  { id: "followers", unit: "count", direction: "up" },
  { id: "net-followers", unit: "count", direction: "up" },
  { id: "follower-growth-rate", unit: "percent", direction: "up" },
  { id: "follower-reach-rate", unit: "percent", direction: "up" },
  { id: "profile-visits", unit: "count", direction: "up" },
  { id: "brand-mentions", unit: "count", direction: "up" },
  { id: "sov", unit: "percent", direction: "up" },
  { id: "branded-search", unit: "count", direction: "up" },
  { id: "ad-recall-lift", unit: "percent", direction: "up" },
  // Engagement
  { id: "er-followers", unit: "percent", direction: "up" },
  { id: "er-reach", unit: "percent", direction: "up" },
  { id: "er-impressions", unit: "percent", direction: "up" },
  { id: "er-views", unit: "percent", direction: "up" },
  { id: "interactions", unit: "count", direction: "up" },
  { id: "likes", unit: "count", direction: "up" },
  { id: "comments", unit: "count", direction: "up" },
  { id: "shares", unit: "count", direction: "up" },
  { id: "saves", unit: "count", direction: "up" },
  { id: "applause-rate", unit: "percent", direction: "up" },
  { id: "conversation-rate", unit: "percent", direction: "up" },
  { id: "amplification-rate", unit: "percent", direction: "up" },
  { id: "virality-rate", unit: "percent", direction: "up" },
  { id: "saves-rate", unit: "percent", direction: "up" },
  { id: "avg-watch-time", unit: "duration", direction: "up" },
  { id: "completion-rate", unit: "percent", direction: "up" },
  { id: "watch-hours", unit: "count", direction: "up" },
  { id: "story-completion", unit: "percent", direction: "up" },
  { id: "active-members", unit: "percent", direction: "up" },
  { id: "ugc-count", unit: "count", direction: "up" },
  // Conversion
  { id: "ctr", unit: "percent", direction: "up" },
  { id: "link-clicks", unit: "count", direction: "up" },
  { id: "website-visits", unit: "count", direction: "up" },
  { id: "social-sessions", unit: "count", direction: "up" },
  { id: "social-traffic-share", unit: "percent", direction: "up" },
  { id: "engaged-session-rate", unit: "percent", direction: "up" },
  { id: "bounce-rate", unit: "percent", direction: "down" },
  { id: "leads", unit: "count", direction: "up" },
  { id: "conversions", unit: "count", direction: "up" },
  { id: "conversion-rate", unit: "percent", direction: "up" },
  { id: "cpl", unit: "currency", direction: "down" },
  { id: "cac", unit: "currency", direction: "down" },
  { id: "orders", unit: "count", direction: "up" },
  { id: "revenue-social", unit: "currency", direction: "up" },
  { id: "donations", unit: "currency", direction: "up" },
  { id: "economic-value", unit: "currency", direction: "up" },
  { id: "event-attendance", unit: "count", direction: "up" },
  { id: "applications", unit: "count", direction: "up" },
  { id: "behaviour-change", unit: "percent", direction: "up" },
  // Loyalty and care
  { id: "response-rate", unit: "percent", direction: "up" },
  { id: "first-response-time", unit: "duration", direction: "down" },
  { id: "resolution-time", unit: "duration", direction: "down" },
  { id: "sla-met", unit: "percent", direction: "up" },
  { id: "csat", unit: "percent", direction: "up" },
  { id: "nps", unit: "score", direction: "up" },
  { id: "returning-visitors", unit: "percent", direction: "up" },
  { id: "retention", unit: "percent", direction: "up" },
  { id: "advocacy-posts", unit: "count", direction: "up" },
  { id: "deflection", unit: "percent", direction: "up" },
  // Reputation and crisis
  { id: "net-sentiment", unit: "percent", direction: "up" },
  { id: "negative-share", unit: "percent", direction: "down" },
  { id: "mention-spike", unit: "ratio", direction: "down" },
  { id: "review-rating", unit: "score", direction: "up" },
  { id: "time-to-ack", unit: "duration", direction: "down" },
  { id: "trust-score", unit: "percent", direction: "up" },
  { id: "false-content-reach", unit: "count", direction: "down" },
  // Paid
  { id: "spend", unit: "currency", direction: "keep" },
  { id: "cpm", unit: "currency", direction: "down" },
  { id: "cpc", unit: "currency", direction: "down" },
  { id: "cpv", unit: "currency", direction: "down" },
  { id: "cpe", unit: "currency", direction: "down" },
  { id: "cpa", unit: "currency", direction: "down" },
  { id: "roas", unit: "ratio", direction: "up" },
  { id: "roi", unit: "percent", direction: "up" },
  { id: "cost-per-inquiry", unit: "currency", direction: "down" },
  { id: "budget-pacing", unit: "percent", direction: "keep" },
  // Operations
  { id: "posts-published", unit: "count", direction: "up" },
  { id: "cadence-adherence", unit: "percent", direction: "up" },
  { id: "alt-text-coverage", unit: "percent", direction: "up" },
  { id: "caption-coverage", unit: "percent", direction: "up" },
  { id: "approval-lead-time", unit: "duration", direction: "down" },
  { id: "utm-coverage", unit: "percent", direction: "up" },
];
