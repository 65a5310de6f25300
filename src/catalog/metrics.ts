import { checkedOn, type FactSource } from "./fact.ts";

/** The unit of a metric's values; durations are in minutes. */
type MetricUnit = "count" | "percent" | "currency" | "duration" | "ratio" | "score";

/** The definition of a metric, without its relation to objectives and platforms. */
interface MetricDefinition {
  id: string;
  unit: MetricUnit;
  /** The direction of improvement; `keep` means staying within bounds. */
  direction: "up" | "down" | "keep";
  /**
   * Uses ids of metrics and of `denominators` if they exist. Totals are divided by totals; ratios are never
   * averaged.
   */
  formula?: string;
  /**
   * The value of several days, if the unit and the formula do not determine it: the last one of a level such as
   * followers, and none for unique people, who would be counted several times.
   */
  overDays?: "last" | "never";
  /** Whether it is a vanity metric: it looks good, but does not help to decide what to do next. */
  vanity?: true;
  /** Absent if smplan defines the metric, based on common usage. */
  source?: FactSource;
}

/** A metric of the catalog. */
export interface Metric extends MetricDefinition {
  stage: MetricStage;
  /** The kinds of objective whose progress it can show. */
  evidenceFor: readonly ObjectiveKind[];
  /** The platforms that offer it; absent if it does not depend on the platform, or was not researched. */
  platforms?: readonly string[];
}

const { source } = checkedOn("2026-11-23");

const analytics4 = source("https://www.bbccss.com/engagement-rate-vs-bounce-rate-in-ga4.html");
const chatSense = source(
  "https://chatsense.app/en/blog/5-metricas-atendimento-toda-empresa-deveria-acompanhar",
);
const digitalGov = source(
  "https://github.com/GSA/digitalgov.gov/blob/055b6d120f2f2f990f3d7deb55c2c38b9f7e291c/content/news/2013/04/2013-04-19-social-media-metrics-for-federal-agencies.md",
);
const firebelly = source("https://firebellymarketing.com/blog/social-media-ad-metrics");
const hootsuite = source("https://blog.hootsuite.com/customer-service-metrics/");
const kaushik = source(
  "https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/",
);
const sizesGrid = source("https://www.sizesgrid.com/en-US/marketing");
const sprinklr = source("https://www.sprinklr.com/blog/social-media-customer-service-metrics/");

// biome-ignore format: one metric per line.
const metricsByStage = {
  awareness: [
    { id: "reach", unit: "count", direction: "up", overDays: "never", source: digitalGov },
    { id: "impressions", unit: "count", direction: "up", vanity: true, source: firebelly },
    { id: "views", unit: "count", direction: "up", vanity: true, source: digitalGov },
    { id: "frequency", unit: "ratio", direction: "keep", formula: "impressions / reach", source: sizesGrid },
    { id: "followers", unit: "count", direction: "up", overDays: "last", vanity: true, source: digitalGov },
    { id: "net-followers", unit: "count", direction: "up", formula: "gained - lost", source: digitalGov },
    { id: "follower-growth-rate", unit: "percent", direction: "up", formula: "net-followers / followers" },
    { id: "follower-reach-rate", unit: "percent", direction: "up", formula: "reach / followers", source: sizesGrid },
    { id: "profile-visits", unit: "count", direction: "up" },
    { id: "brand-mentions", unit: "count", direction: "up" },
    // Share of mentions; the share of advertising spend has the same name.
    { id: "sov", unit: "percent", direction: "up", formula: "brand-mentions / mentions" },
    { id: "branded-search", unit: "count", direction: "up" },
    { id: "ad-recall-lift", unit: "percent", direction: "up", formula: "exposed - unexposed" },
  ],
  engagement: [
    { id: "er-followers", unit: "percent", direction: "up", formula: "interactions / followers", source: sizesGrid },
    { id: "er-reach", unit: "percent", direction: "up", formula: "interactions / reach", source: sizesGrid },
    { id: "er-impressions", unit: "percent", direction: "up", formula: "interactions / impressions", source: sizesGrid },
    { id: "er-views", unit: "percent", direction: "up", formula: "interactions / views", source: sizesGrid },
    { id: "interactions", unit: "count", direction: "up", vanity: true },
    { id: "likes", unit: "count", direction: "up", vanity: true },
    { id: "comments", unit: "count", direction: "up" },
    { id: "shares", unit: "count", direction: "up" },
    { id: "saves", unit: "count", direction: "up" },
    // Kaushik, who named these three, counts them per post; per follower, active and quiet profiles are
    // comparable.
    { id: "applause-rate", unit: "percent", direction: "up", formula: "likes / followers", source: kaushik },
    { id: "conversation-rate", unit: "percent", direction: "up", formula: "comments / followers", source: kaushik },
    { id: "amplification-rate", unit: "percent", direction: "up", formula: "shares / followers", source: kaushik },
    { id: "virality-rate", unit: "percent", direction: "up", formula: "shares / impressions" },
    { id: "saves-rate", unit: "percent", direction: "up", formula: "saves / reach" },
    { id: "avg-watch-time", unit: "duration", direction: "up", formula: "watch time / views", source: sizesGrid },
    { id: "completion-rate", unit: "percent", direction: "up", formula: "completed / views", source: sizesGrid },
    { id: "watch-hours", unit: "count", direction: "up", source: digitalGov },
    { id: "story-completion", unit: "percent", direction: "up", formula: "last frame / first frame" },
    { id: "active-members", unit: "count", direction: "up" },
    { id: "active-member-rate", unit: "percent", direction: "up", formula: "active-members / members" },
    { id: "ugc-count", unit: "count", direction: "up" },
  ],
  conversion: [
    { id: "ctr", unit: "percent", direction: "up", formula: "link-clicks / impressions", source: sizesGrid },
    { id: "link-clicks", unit: "count", direction: "up" },
    { id: "website-visits", unit: "count", direction: "up" },
    { id: "social-sessions", unit: "count", direction: "up" },
    { id: "social-traffic-share", unit: "percent", direction: "up", formula: "social-sessions / sessions" },
    { id: "engaged-session-rate", unit: "percent", direction: "up", formula: "engaged / sessions", source: analytics4 },
    { id: "bounce-rate", unit: "percent", direction: "down", formula: "not engaged / sessions", source: analytics4 },
    { id: "leads", unit: "count", direction: "up" },
    { id: "conversions", unit: "count", direction: "up", source: digitalGov },
    { id: "conversion-rate", unit: "percent", direction: "up", formula: "conversions / sessions", source: sizesGrid },
    { id: "cpl", unit: "currency", direction: "down", formula: "spend / leads", source: sizesGrid },
    { id: "cac", unit: "currency", direction: "down", formula: "spend / new customers", source: sizesGrid },
    { id: "orders", unit: "count", direction: "up" },
    { id: "revenue-social", unit: "currency", direction: "up" },
    { id: "donations", unit: "currency", direction: "up" },
    { id: "economic-value", unit: "currency", direction: "up", formula: "value / social-sessions", source: kaushik },
    { id: "event-attendance", unit: "count", direction: "up" },
    { id: "applications", unit: "count", direction: "up" },
    { id: "behaviour-change", unit: "percent", direction: "up", formula: "who do it / target group" },
  ],
  loyalty: [
    { id: "response-rate", unit: "percent", direction: "up", formula: "answered / messages" },
    { id: "first-response-time", unit: "duration", direction: "down", source: digitalGov },
    { id: "resolution-time", unit: "duration", direction: "down" },
    { id: "sla-met", unit: "percent", direction: "up", formula: "answered in time / messages", source: sprinklr },
    { id: "csat", unit: "percent", direction: "up", formula: "satisfied / answers", source: chatSense },
    { id: "nps", unit: "score", direction: "up", formula: "% promoters - % detractors", source: hootsuite },
    { id: "returning-visitors", unit: "percent", direction: "up", formula: "returning / visitors", source: digitalGov },
    { id: "retention", unit: "percent", direction: "up", formula: "kept / customers" },
    { id: "advocacy-posts", unit: "count", direction: "up" },
    { id: "deflection", unit: "percent", direction: "up", formula: "solved on social networks / cases" },
  ],
  reputation: [
    { id: "net-sentiment", unit: "percent", direction: "up", formula: "(positive - negative) / mentions", source: sizesGrid },
    { id: "negative-share", unit: "percent", direction: "down", formula: "negative / mentions" },
    { id: "mention-spike", unit: "ratio", direction: "down", formula: "mentions an hour / their usual mean" },
    { id: "review-rating", unit: "score", direction: "up", overDays: "last" },
    { id: "time-to-ack", unit: "duration", direction: "down" },
    { id: "trust-score", unit: "percent", direction: "up", formula: "agree / answers" },
    { id: "false-content-reach", unit: "count", direction: "down", overDays: "never" },
  ],
  paid: [
    { id: "spend", unit: "currency", direction: "keep" },
    { id: "cpm", unit: "currency", direction: "down", formula: "1000 * spend / impressions", source: sizesGrid },
    { id: "cpc", unit: "currency", direction: "down", formula: "spend / link-clicks", source: sizesGrid },
    { id: "cpv", unit: "currency", direction: "down", formula: "spend / views" },
    { id: "cpe", unit: "currency", direction: "down", formula: "spend / interactions", source: firebelly },
    { id: "cpa", unit: "currency", direction: "down", formula: "spend / conversions" },
    { id: "roas", unit: "ratio", direction: "up", formula: "revenue-social / spend" },
    { id: "roi", unit: "percent", direction: "up", formula: "(return - cost) / cost" },
    { id: "cost-per-inquiry", unit: "currency", direction: "down", formula: "spend / conversations" },
    { id: "budget-pacing", unit: "percent", direction: "keep", formula: "spend / planned spend" },
  ],
  operations: [
    { id: "posts-published", unit: "count", direction: "up" },
    { id: "cadence-adherence", unit: "percent", direction: "up", formula: "published as planned / posts" },
    { id: "alt-text-coverage", unit: "percent", direction: "up", formula: "with a text alternative / images" },
    { id: "caption-coverage", unit: "percent", direction: "up", formula: "with captions / videos" },
    { id: "approval-lead-time", unit: "duration", direction: "down" },
    { id: "utm-coverage", unit: "percent", direction: "up", formula: "with campaign tags / links" },
  ],
} as const satisfies Record<string, readonly MetricDefinition[]>;

type MetricStage = keyof typeof metricsByStage;
type MetricId = (typeof metricsByStage)[MetricStage][number]["id"];

// biome-ignore format: a compact list per kind of objective.
/** The metrics that can show the progress of each kind of objective. */
const evidenceByObjective = {
  awareness: [
    "reach", "impressions", "views", "frequency", "followers", "net-followers", "follower-growth-rate",
    "follower-reach-rate", "profile-visits", "brand-mentions", "sov", "branded-search", "ad-recall-lift", "shares",
    "virality-rate", "completion-rate", "ugc-count", "website-visits", "social-sessions", "cpm", "cpv",
  ],
  "brand-image": [
    "brand-mentions", "sov", "branded-search", "ad-recall-lift", "csat", "nps", "net-sentiment", "negative-share",
    "mention-spike", "review-rating", "time-to-ack", "trust-score", "false-content-reach", "alt-text-coverage",
    "caption-coverage",
  ],
  relationship: [
    "followers", "net-followers", "er-followers", "er-reach", "er-impressions", "er-views", "interactions", "likes",
    "comments", "shares", "saves", "applause-rate", "conversation-rate", "amplification-rate", "saves-rate",
    "avg-watch-time", "completion-rate", "story-completion", "active-members", "active-member-rate", "ugc-count",
    "event-attendance", "behaviour-change", "response-rate", "first-response-time", "csat", "nps", "returning-visitors", "retention",
    "net-sentiment", "trust-score", "cpe",
  ],
  traffic: [
    "ctr", "link-clicks", "website-visits", "social-sessions", "social-traffic-share", "engaged-session-rate",
    "bounce-rate", "returning-visitors", "cpc",
  ],
  leads: [
    "ctr", "link-clicks", "website-visits", "social-sessions", "leads", "conversions", "conversion-rate", "cpl",
    "event-attendance", "economic-value", "cpc", "cpa", "cost-per-inquiry",
  ],
  sales: [
    "ctr", "link-clicks", "website-visits", "social-sessions", "leads", "conversions", "conversion-rate", "cpl", "cac",
    "orders", "revenue-social", "donations", "economic-value", "event-attendance", "retention", "cpc", "cpa", "roas",
    "roi", "cost-per-inquiry",
  ],
  authority: [
    "brand-mentions", "sov", "branded-search", "er-followers", "er-reach", "er-impressions", "er-views", "shares",
    "saves", "amplification-rate", "virality-rate", "saves-rate", "avg-watch-time", "completion-rate", "watch-hours",
    "event-attendance", "net-sentiment", "trust-score",
  ],
  community: [
    "followers", "net-followers", "follower-growth-rate", "er-followers", "er-reach", "er-impressions", "er-views",
    "interactions", "comments", "conversation-rate", "active-members", "active-member-rate", "ugc-count", "event-attendance",
    "behaviour-change", "response-rate", "returning-visitors", "retention",
  ],
  support: [
    "response-rate", "first-response-time", "resolution-time", "sla-met", "csat", "nps", "retention", "deflection",
    "negative-share", "review-rating", "time-to-ack", "cost-per-inquiry",
  ],
  recruitment: [
    "ctr", "link-clicks", "website-visits", "social-sessions", "leads", "conversions", "conversion-rate", "cpl",
    "event-attendance", "applications", "advocacy-posts", "cpc", "cpa",
  ],
  advocacy: [
    "shares", "amplification-rate", "virality-rate", "brand-mentions", "ugc-count", "advocacy-posts", "nps",
    "review-rating", "net-sentiment",
  ],
} as const satisfies Record<string, readonly MetricId[]>;

type ObjectiveKind = keyof typeof evidenceByObjective;

/** The platforms that offer a metric, for metrics that only some platforms offer. */
const offeredBy: Partial<Record<MetricId, readonly string[]>> = {
  "story-completion": ["facebook", "instagram", "snapchat"],
  "active-member-rate": ["discord", "facebook", "reddit", "telegram", "viber", "whatsapp"],
  "active-members": ["discord", "facebook", "reddit", "telegram", "viber", "whatsapp"],
  "review-rating": ["facebook", "google-business", "tripadvisor", "yelp"],
};

/** The kinds of objective that a plan may name. */
export const objectiveKinds = Object.keys(evidenceByObjective) as readonly ObjectiveKind[];

/** The known metrics; a plan may name others, or use `custom` with its own formula. */
export const metrics: readonly Metric[] = (Object.keys(metricsByStage) as MetricStage[]).flatMap((stage) =>
  metricsByStage[stage].map((row) => ({
    ...row,
    stage,
    evidenceFor: objectiveKinds.filter((kind) => evidenceByObjective[kind].some((id) => id === row.id)),
    platforms: offeredBy[row.id],
  })),
);

/** Common denominators of rates, in addition to metrics; a plan may use others. */
export const denominators: readonly string[] = [
  "followers",
  "reach",
  "impressions",
  "views",
  "sessions",
  "visitors",
  "customers",
  "members",
  "messages",
  "cases",
  "mentions",
  "answers",
  "respondents",
  "posts",
  "images",
  "videos",
  "links",
];
