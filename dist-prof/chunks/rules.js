// src/plan/links.ts
/** The objectives a KPI is evidence for, however many it names. */
function objectivesOf(kpi) {
	if (kpi.objective === void 0) return [];
	return typeof kpi.objective === "string" ? [kpi.objective] : kpi.objective;
}
/** The KPIs that are evidence for an objective. */
function kpisOf(objective, kpis) {
	return kpis.filter((kpi) => objectivesOf(kpi).includes(objective.id));
}
/** Whether a KPI says in figures where it is to be. */
function hasNumericTarget({ target }) {
	return [
		target?.value,
		target?.change,
		target?.min,
		target?.max
	].some((figure) => figure !== void 0);
}
/** Whether a KPI says where it starts, or by when that will be known. */
function hasBaseline({ baseline }) {
	return baseline?.value !== void 0 || baseline?.unknown === true && baseline.measureBy !== void 0;
}
// src/plan/blank.ts
/** Whether nothing is said: absent, blank, or a list or mapping without anything in it. */
function isBlank(value) {
	if (value === void 0 || value === null) return true;
	if (typeof value === "string") return value.trim() === "";
	if (Array.isArray(value)) return value.every(isBlank);
	return typeof value === "object" && Object.values(value).every(isBlank);
}
/** The keys of `asked` under which `owner` says nothing. */
function missing(owner, asked) {
	return asked.filter((key) => isBlank(owner?.[key]));
}
/** "a", "a and b", "a, b and c". */
function enumerate(words, joint = "and") {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
// src/facts/metrics.ts
/**
* The metrics known by name; a plan may name others, or use `custom` with a formula of its own. The terms are those
* of the Digital.gov guide to social media metrics for federal agencies (2013), of the platforms' own statistics, and
* of Google Analytics 4.
*/
var metrics = [
	{
		id: "reach",
		unit: "count",
		direction: "up"
	},
	{
		id: "impressions",
		unit: "count",
		direction: "up"
	},
	{
		id: "views",
		unit: "count",
		direction: "up"
	},
	{
		id: "frequency",
		unit: "ratio",
		direction: "keep"
	},
	{
		id: "followers",
		unit: "count",
		direction: "up"
	},
	{
		id: "net-followers",
		unit: "count",
		direction: "up"
	},
	{
		id: "follower-growth-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "follower-reach-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "profile-visits",
		unit: "count",
		direction: "up"
	},
	{
		id: "brand-mentions",
		unit: "count",
		direction: "up"
	},
	{
		id: "sov",
		unit: "percent",
		direction: "up"
	},
	{
		id: "branded-search",
		unit: "count",
		direction: "up"
	},
	{
		id: "ad-recall-lift",
		unit: "percent",
		direction: "up"
	},
	{
		id: "er-followers",
		unit: "percent",
		direction: "up"
	},
	{
		id: "er-reach",
		unit: "percent",
		direction: "up"
	},
	{
		id: "er-impressions",
		unit: "percent",
		direction: "up"
	},
	{
		id: "er-views",
		unit: "percent",
		direction: "up"
	},
	{
		id: "interactions",
		unit: "count",
		direction: "up"
	},
	{
		id: "likes",
		unit: "count",
		direction: "up"
	},
	{
		id: "comments",
		unit: "count",
		direction: "up"
	},
	{
		id: "shares",
		unit: "count",
		direction: "up"
	},
	{
		id: "saves",
		unit: "count",
		direction: "up"
	},
	{
		id: "applause-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "conversation-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "amplification-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "virality-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "saves-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "avg-watch-time",
		unit: "duration",
		direction: "up"
	},
	{
		id: "completion-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "watch-hours",
		unit: "count",
		direction: "up"
	},
	{
		id: "story-completion",
		unit: "percent",
		direction: "up"
	},
	{
		id: "active-members",
		unit: "percent",
		direction: "up"
	},
	{
		id: "ugc-count",
		unit: "count",
		direction: "up"
	},
	{
		id: "ctr",
		unit: "percent",
		direction: "up"
	},
	{
		id: "link-clicks",
		unit: "count",
		direction: "up"
	},
	{
		id: "website-visits",
		unit: "count",
		direction: "up"
	},
	{
		id: "social-sessions",
		unit: "count",
		direction: "up"
	},
	{
		id: "social-traffic-share",
		unit: "percent",
		direction: "up"
	},
	{
		id: "engaged-session-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "bounce-rate",
		unit: "percent",
		direction: "down"
	},
	{
		id: "leads",
		unit: "count",
		direction: "up"
	},
	{
		id: "conversions",
		unit: "count",
		direction: "up"
	},
	{
		id: "conversion-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "cpl",
		unit: "currency",
		direction: "down"
	},
	{
		id: "cac",
		unit: "currency",
		direction: "down"
	},
	{
		id: "orders",
		unit: "count",
		direction: "up"
	},
	{
		id: "revenue-social",
		unit: "currency",
		direction: "up"
	},
	{
		id: "donations",
		unit: "currency",
		direction: "up"
	},
	{
		id: "economic-value",
		unit: "currency",
		direction: "up"
	},
	{
		id: "event-attendance",
		unit: "count",
		direction: "up"
	},
	{
		id: "applications",
		unit: "count",
		direction: "up"
	},
	{
		id: "behaviour-change",
		unit: "percent",
		direction: "up"
	},
	{
		id: "response-rate",
		unit: "percent",
		direction: "up"
	},
	{
		id: "first-response-time",
		unit: "duration",
		direction: "down"
	},
	{
		id: "resolution-time",
		unit: "duration",
		direction: "down"
	},
	{
		id: "sla-met",
		unit: "percent",
		direction: "up"
	},
	{
		id: "csat",
		unit: "percent",
		direction: "up"
	},
	{
		id: "nps",
		unit: "score",
		direction: "up"
	},
	{
		id: "returning-visitors",
		unit: "percent",
		direction: "up"
	},
	{
		id: "retention",
		unit: "percent",
		direction: "up"
	},
	{
		id: "advocacy-posts",
		unit: "count",
		direction: "up"
	},
	{
		id: "deflection",
		unit: "percent",
		direction: "up"
	},
	{
		id: "net-sentiment",
		unit: "percent",
		direction: "up"
	},
	{
		id: "negative-share",
		unit: "percent",
		direction: "down"
	},
	{
		id: "mention-spike",
		unit: "ratio",
		direction: "down"
	},
	{
		id: "review-rating",
		unit: "score",
		direction: "up"
	},
	{
		id: "time-to-ack",
		unit: "duration",
		direction: "down"
	},
	{
		id: "trust-score",
		unit: "percent",
		direction: "up"
	},
	{
		id: "false-content-reach",
		unit: "count",
		direction: "down"
	},
	{
		id: "spend",
		unit: "currency",
		direction: "keep"
	},
	{
		id: "cpm",
		unit: "currency",
		direction: "down"
	},
	{
		id: "cpc",
		unit: "currency",
		direction: "down"
	},
	{
		id: "cpv",
		unit: "currency",
		direction: "down"
	},
	{
		id: "cpe",
		unit: "currency",
		direction: "down"
	},
	{
		id: "cpa",
		unit: "currency",
		direction: "down"
	},
	{
		id: "roas",
		unit: "ratio",
		direction: "up"
	},
	{
		id: "roi",
		unit: "percent",
		direction: "up"
	},
	{
		id: "cost-per-inquiry",
		unit: "currency",
		direction: "down"
	},
	{
		id: "budget-pacing",
		unit: "percent",
		direction: "keep"
	},
	{
		id: "posts-published",
		unit: "count",
		direction: "up"
	},
	{
		id: "cadence-adherence",
		unit: "percent",
		direction: "up"
	},
	{
		id: "alt-text-coverage",
		unit: "percent",
		direction: "up"
	},
	{
		id: "caption-coverage",
		unit: "percent",
		direction: "up"
	},
	{
		id: "approval-lead-time",
		unit: "duration",
		direction: "down"
	},
	{
		id: "utm-coverage",
		unit: "percent",
		direction: "up"
	}
];
// src/facts/platforms.ts
/** The platforms known by name, as of 2026-11-23; a plan may name others. */
var platforms = [
	{
		id: "bluesky",
		name: "Bluesky",
		home: "https://bsky.app"
	},
	{
		id: "discord",
		name: "Discord",
		home: "https://discord.com"
	},
	{
		id: "facebook",
		name: "Facebook",
		home: "https://www.facebook.com"
	},
	{
		id: "flickr",
		name: "Flickr",
		home: "https://www.flickr.com"
	},
	{
		id: "google-business",
		name: "Google Business Profile",
		home: "https://business.google.com"
	},
	{
		id: "instagram",
		name: "Instagram",
		home: "https://www.instagram.com"
	},
	{
		id: "line",
		name: "LINE",
		home: "https://line.me"
	},
	{
		id: "linkedin",
		name: "LinkedIn",
		home: "https://www.linkedin.com"
	},
	{
		id: "mastodon",
		name: "Mastodon",
		home: "https://joinmastodon.org"
	},
	{
		id: "medium",
		name: "Medium",
		home: "https://medium.com"
	},
	{
		id: "messenger",
		name: "Messenger",
		home: "https://www.messenger.com"
	},
	{
		id: "nextdoor",
		name: "Nextdoor",
		home: "https://nextdoor.com"
	},
	{
		id: "pinterest",
		name: "Pinterest",
		home: "https://www.pinterest.com"
	},
	{
		id: "quora",
		name: "Quora",
		home: "https://www.quora.com"
	},
	{
		id: "reddit",
		name: "Reddit",
		home: "https://www.reddit.com"
	},
	{
		id: "snapchat",
		name: "Snapchat",
		home: "https://www.snapchat.com"
	},
	{
		id: "substack",
		name: "Substack",
		home: "https://substack.com"
	},
	{
		id: "telegram",
		name: "Telegram",
		home: "https://telegram.org"
	},
	{
		id: "threads",
		name: "Threads",
		home: "https://www.threads.com"
	},
	{
		id: "tiktok",
		name: "TikTok",
		home: "https://www.tiktok.com"
	},
	{
		id: "tripadvisor",
		name: "Tripadvisor",
		home: "https://www.tripadvisor.com"
	},
	{
		id: "tumblr",
		name: "Tumblr",
		home: "https://www.tumblr.com"
	},
	{
		id: "twitch",
		name: "Twitch",
		home: "https://www.twitch.tv"
	},
	{
		id: "viber",
		name: "Viber",
		home: "https://www.viber.com"
	},
	{
		id: "vimeo",
		name: "Vimeo",
		home: "https://vimeo.com"
	},
	{
		id: "wechat",
		name: "WeChat",
		home: "https://www.wechat.com"
	},
	{
		id: "whatsapp",
		name: "WhatsApp",
		home: "https://www.whatsapp.com"
	},
	{
		id: "x",
		name: "X",
		home: "https://x.com"
	},
	{
		id: "xing",
		name: "XING",
		home: "https://www.xing.com"
	},
	{
		id: "yelp",
		name: "Yelp",
		home: "https://www.yelp.com"
	},
	{
		id: "youtube",
		name: "YouTube",
		home: "https://www.youtube.com"
	}
];
// \0virtual:smplan/references
var references = {
	"defines": [
		{
			"kind": "goal",
			"path": [
				"plan",
				"goals",
				"*",
				"id"
			]
		},
		{
			"kind": "team member",
			"path": [
				"team",
				"*",
				"id"
			]
		},
		{
			"kind": "past activity",
			"path": [
				"situation",
				"internal",
				"history",
				"*",
				"id"
			]
		},
		{
			"kind": "competitor",
			"path": [
				"situation",
				"external",
				"competitors",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"demographic",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"economic",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"technological",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"political",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"sociocultural",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"legal",
				"*",
				"id"
			]
		},
		{
			"kind": "factor",
			"path": [
				"situation",
				"external",
				"factors",
				"environmental",
				"*",
				"id"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"situation",
				"swot",
				"strengths",
				"*",
				"id"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"situation",
				"swot",
				"weaknesses",
				"*",
				"id"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"situation",
				"swot",
				"opportunities",
				"*",
				"id"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"situation",
				"swot",
				"threats",
				"*",
				"id"
			]
		},
		{
			"kind": "audience",
			"path": [
				"people",
				"audiences",
				"*",
				"id"
			]
		},
		{
			"kind": "objective",
			"path": [
				"objectives",
				"*",
				"id"
			]
		},
		{
			"kind": "pillar",
			"path": [
				"strategy",
				"pillars",
				"*",
				"id"
			]
		},
		{
			"kind": "channel",
			"path": [
				"strategy",
				"channels",
				"*",
				"id"
			]
		},
		{
			"kind": "action",
			"path": [
				"strategy",
				"actions",
				"*",
				"id"
			]
		},
		{
			"kind": "tool",
			"path": [
				"technology",
				"tools",
				"*",
				"id"
			]
		},
		{
			"kind": "KPI",
			"path": [
				"kpis",
				"*",
				"id"
			]
		},
		{
			"kind": "budget line",
			"path": [
				"budget",
				"lines",
				"*",
				"id"
			]
		},
		{
			"kind": "campaign",
			"path": [
				"campaigns",
				"*",
				"id"
			]
		},
		{
			"kind": "slot",
			"path": [
				"calendar",
				"slots",
				"*",
				"id"
			]
		},
		{
			"kind": "post",
			"path": [
				"calendar",
				"posts",
				"*",
				"id"
			]
		},
		{
			"kind": "crisis level",
			"path": [
				"crisis",
				"levels",
				"*",
				"id"
			]
		},
		{
			"kind": "scenario",
			"path": [
				"crisis",
				"scenarios",
				"*",
				"id"
			]
		}
	],
	"refers": [
		{
			"kind": "team member",
			"path": ["plan", "owner"]
		},
		{
			"kind": "team member",
			"path": [
				"plan",
				"approval",
				"by"
			]
		},
		{
			"kind": "platform",
			"path": [
				"situation",
				"profiles",
				"*",
				"platform"
			]
		},
		{
			"kind": "team member",
			"path": [
				"situation",
				"profiles",
				"*",
				"owner"
			]
		},
		{
			"kind": "part of the analysis",
			"path": [
				"situation",
				"swot",
				"strengths",
				"*",
				"evidence",
				"*"
			]
		},
		{
			"kind": "part of the analysis",
			"path": [
				"situation",
				"swot",
				"weaknesses",
				"*",
				"evidence",
				"*"
			]
		},
		{
			"kind": "part of the analysis",
			"path": [
				"situation",
				"swot",
				"opportunities",
				"*",
				"evidence",
				"*"
			]
		},
		{
			"kind": "part of the analysis",
			"path": [
				"situation",
				"swot",
				"threats",
				"*",
				"evidence",
				"*"
			]
		},
		{
			"kind": "platform",
			"path": [
				"people",
				"audiences",
				"*",
				"platforms",
				"*"
			]
		},
		{
			"kind": "audience",
			"path": [
				"objectives",
				"*",
				"audiences",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"objectives",
				"*",
				"owner"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"objectives",
				"*",
				"addresses",
				"*"
			]
		},
		{
			"kind": "goal",
			"path": [
				"objectives",
				"*",
				"goal"
			]
		},
		{
			"kind": "audience",
			"path": [
				"strategy",
				"pillars",
				"*",
				"audiences",
				"*"
			]
		},
		{
			"kind": "objective",
			"path": [
				"strategy",
				"pillars",
				"*",
				"objectives",
				"*"
			]
		},
		{
			"kind": "platform",
			"path": [
				"strategy",
				"channels",
				"*",
				"platform"
			]
		},
		{
			"kind": "audience",
			"path": [
				"strategy",
				"channels",
				"*",
				"audiences",
				"*"
			]
		},
		{
			"kind": "objective",
			"path": [
				"strategy",
				"channels",
				"*",
				"objectives",
				"*"
			]
		},
		{
			"kind": "objective",
			"path": [
				"strategy",
				"actions",
				"*",
				"objectives",
				"*"
			]
		},
		{
			"kind": "channel",
			"path": [
				"strategy",
				"actions",
				"*",
				"channels",
				"*"
			]
		},
		{
			"kind": "pillar",
			"path": [
				"strategy",
				"actions",
				"*",
				"pillar"
			]
		},
		{
			"kind": "team member",
			"path": [
				"strategy",
				"actions",
				"*",
				"owner"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"strategy",
				"actions",
				"*",
				"addresses",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"technology",
				"tools",
				"*",
				"owner"
			]
		},
		{
			"kind": "objective",
			"path": [
				"kpis",
				"*",
				"objective"
			]
		},
		{
			"kind": "objective",
			"path": [
				"kpis",
				"*",
				"objective",
				"*"
			]
		},
		{
			"kind": "metric",
			"path": [
				"kpis",
				"*",
				"metric"
			]
		},
		{
			"kind": "channel",
			"path": [
				"kpis",
				"*",
				"channel"
			]
		},
		{
			"kind": "data source",
			"path": [
				"kpis",
				"*",
				"source"
			]
		},
		{
			"kind": "team member",
			"path": [
				"kpis",
				"*",
				"owner"
			]
		},
		{
			"kind": "team member",
			"path": [
				"measurement",
				"reviews",
				"*",
				"owner"
			]
		},
		{
			"kind": "team member",
			"path": [
				"measurement",
				"reviews",
				"*",
				"attendees",
				"*"
			]
		},
		{
			"kind": "KPI",
			"path": [
				"measurement",
				"corrections",
				"*",
				"kpi"
			]
		},
		{
			"kind": "action",
			"path": [
				"measurement",
				"corrections",
				"*",
				"action"
			]
		},
		{
			"kind": "team member",
			"path": [
				"measurement",
				"corrections",
				"*",
				"owner"
			]
		},
		{
			"kind": "KPI",
			"path": [
				"measurement",
				"results",
				"*",
				"kpi"
			]
		},
		{
			"kind": "channel",
			"path": [
				"budget",
				"lines",
				"*",
				"channel"
			]
		},
		{
			"kind": "campaign",
			"path": [
				"budget",
				"lines",
				"*",
				"campaign"
			]
		},
		{
			"kind": "objective",
			"path": [
				"campaigns",
				"*",
				"objectives",
				"*"
			]
		},
		{
			"kind": "audience",
			"path": [
				"campaigns",
				"*",
				"audiences",
				"*"
			]
		},
		{
			"kind": "channel",
			"path": [
				"campaigns",
				"*",
				"channels",
				"*"
			]
		},
		{
			"kind": "KPI",
			"path": [
				"campaigns",
				"*",
				"kpis",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"community",
				"responses",
				"*",
				"owner"
			]
		},
		{
			"kind": "crisis level",
			"path": [
				"community",
				"responses",
				"*",
				"escalateTo"
			]
		},
		{
			"kind": "channel",
			"path": [
				"calendar",
				"slots",
				"*",
				"channel"
			]
		},
		{
			"kind": "pillar",
			"path": [
				"calendar",
				"slots",
				"*",
				"pillar"
			]
		},
		{
			"kind": "channel",
			"path": [
				"calendar",
				"posts",
				"*",
				"channel"
			]
		},
		{
			"kind": "pillar",
			"path": [
				"calendar",
				"posts",
				"*",
				"pillar"
			]
		},
		{
			"kind": "campaign",
			"path": [
				"calendar",
				"posts",
				"*",
				"campaign"
			]
		},
		{
			"kind": "team member",
			"path": [
				"calendar",
				"posts",
				"*",
				"owner"
			]
		},
		{
			"kind": "channel",
			"path": [
				"accounts",
				"*",
				"channel"
			]
		},
		{
			"kind": "team member",
			"path": [
				"accounts",
				"*",
				"admins",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"accounts",
				"*",
				"recovery"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"levels",
				"*",
				"decides"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"roles",
				"*",
				"person"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"roles",
				"*",
				"backup"
			]
		},
		{
			"kind": "tool",
			"path": [
				"crisis",
				"monitoring",
				"tools",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"monitoring",
				"owner"
			]
		},
		{
			"kind": "crisis level",
			"path": [
				"crisis",
				"escalation",
				"*",
				"from"
			]
		},
		{
			"kind": "crisis level",
			"path": [
				"crisis",
				"escalation",
				"*",
				"to"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"escalation",
				"*",
				"notify",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"pause",
				"owner"
			]
		},
		{
			"kind": "crisis level",
			"path": [
				"crisis",
				"scenarios",
				"*",
				"level"
			]
		},
		{
			"kind": "SWOT item",
			"path": [
				"crisis",
				"scenarios",
				"*",
				"threats",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"scenarios",
				"*",
				"steps",
				"*",
				"owner"
			]
		},
		{
			"kind": "channel",
			"path": [
				"crisis",
				"scenarios",
				"*",
				"statements",
				"*",
				"channels",
				"*"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"stakeholders",
				"*",
				"owner"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"distribution",
				"acknowledged",
				"*",
				"person"
			]
		},
		{
			"kind": "team member",
			"path": [
				"crisis",
				"review",
				"owner"
			]
		}
	]
};
// src/plan/references.ts
/** Everything in the plan that has an id, in the order of the format. */
function definitions(sections) {
	return references.defines.flatMap(({ kind, path }) => [...find(sections, kind, path)]);
}
/** Every place where the plan points to something by its id. */
function pointers(sections) {
	return references.refers.flatMap(({ kind, path }) => [...find(sections, kind, path)]);
}
/** Where things of a kind are listed in a plan: "people.audiences"; and the section that holds them. */
function homeOf(kind) {
	const place = references.defines.find((candidate) => candidate.kind === kind);
	const [section] = place?.path ?? [];
	return place && section ? {
		section,
		path: keysOf(place.path.slice(0, -1)).join(".")
	} : void 0;
}
function* find(sections, kind, path) {
	const keys = keysOf(path);
	for (const { owner, key, within } of follow(sections, path, [])) {
		const id = owner[key];
		if (typeof id === "string") yield {
			kind,
			id,
			owner,
			key,
			within,
			keys
		};
	}
}
/** The holders of the values at a path; `*` stands for every item of a list. */
function* follow(owner, path, within) {
	const [step, ...rest] = path;
	if (step === void 0 || typeof owner !== "object" || owner === null) return;
	if (step === "*" !== Array.isArray(owner)) return;
	const around = [owner, ...within];
	const keys = step === "*" ? owner.keys() : [step];
	for (const key of keys) if (rest.length === 0) yield {
		owner,
		key,
		within: around
	};
	else yield* follow(owner[key], rest, around);
}
function keysOf(path) {
	return path.filter((step) => step !== "*");
}
// node_modules/fastest-levenshtein/esm/mod.js
var peq = /* @__PURE__ */ new Uint32Array(65536);
var myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
var myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
var distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
// src/plan/nearest.ts
/** How many letters may differ for a word to count as a slip of another: a third of it, three at most. */
function tolerance(word) {
	return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}
/** The candidates nearest to a mistyped word, nearest first; none where nothing is near. */
function nearest(word, candidates) {
	const lower = word.toLowerCase();
	return [...new Set(candidates)].map((candidate) => ({
		candidate,
		far: distance(lower, candidate.toLowerCase())
	})).filter(({ candidate, far }) => far <= tolerance(lower.length > candidate.length ? lower : candidate)).sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate)).map(({ candidate }) => candidate);
}
/** ` Did you mean "x"?` with a space before it, or nothing where no candidate is near. */
function didYouMean(word, candidates) {
	const [best] = nearest(word, candidates);
	return best === void 0 ? "" : ` Did you mean "${best}"?`;
}
// src/lint/rule.ts
/** Named sets of rules: the source's own demands, what we advise, and everything as an error. */
var presetNames = [
	"minimal",
	"recommended",
	"strict"
];
function defineRule(rule) {
	return rule;
}
/** Fills the `{placeholders}` of a message. */
function fillMessage(message, data = {}) {
	return message.replace(/\{(\w+)\}/g, (whole, name) => String(data[name] ?? whole));
}
// src/rules/community/escalation.ts
var escalation_default = defineRule({
	id: "community/escalation",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Complaints lead to a level of the crisis manual.",
	why: "Most crises begin as a complaint that nobody passed on. Who answers comments must know from when on it is no longer theirs alone.",
	source: "The four steps of a social media plan, step 4: crisis manual; Coombs (2007), situational crisis communication theory",
	reads: ["community", "crisis"],
	messages: {
		deadEnd: "Complaints lead to no level of the crisis manual. Add \"escalateTo: {level}\", or the level at which somebody else decides.",
		unanswered: "Nothing is said of how complaints are answered. Add a response of the kind complaint, with the crisis level it leads to under escalateTo."
	},
	examples: {
		bad: `smplan: 1
community:
  responses: [{ kind: complaint, within: 2h, owner: ema }]
crisis:
  levels: [{ id: watch, name: Watch }, { id: crisis, name: Crisis }]
`,
		good: `smplan: 1
community:
  responses: [{ kind: complaint, within: 2h, owner: ema, escalateTo: watch }]
crisis:
  levels: [{ id: watch, name: Watch }, { id: crisis, name: Crisis }]
`
	},
	check({ community, crisis }, report) {
		const level = crisis.levels?.[0]?.id;
		if (level === void 0) return;
		const complaints = (community.responses ?? []).filter((response) => response.kind === "complaint");
		if (complaints.length === 0) report(community, "unanswered", { at: "responses" });
		else if (complaints.every((response) => response.escalateTo === void 0)) for (const complaint of complaints) report(complaint, "deadEnd", { data: { level } });
	}
});
// src/rules/crisis/known.ts
var known_default = defineRule({
	id: "crisis/known",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Everyone in the team has read this version of the crisis manual.",
	why: "The source asks for a contingency plan that the whole team knows. A manual that one person has read is that person's manual.",
	source: "The four steps of a social media plan, step 4: made known to the whole team",
	reads: [
		"crisis",
		"team",
		"plan"
	],
	messages: { unread: "{people} {have} not confirmed {version} of the crisis manual. Once they have read it, add them under distribution.acknowledged." },
	examples: {
		bad: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
crisis:
  version: "1.1"
  distribution:
    acknowledged:
      - { person: ema, on: 2027-02-22, version: "1.1" }
      - { person: bruno, on: 2026-02-20, version: "1.0" }
`,
		good: `smplan: 1
team: [{ id: ema, name: Ema Lindgren }, { id: bruno, name: Bruno Keller }]
crisis:
  version: "1.1"
  distribution:
    acknowledged:
      - { person: ema, on: 2027-02-22, version: "1.1" }
      - { person: bruno, on: 2027-02-23, version: "1.1" }
`
	},
	check({ crisis, team, plan }, report) {
		if (plan.status === "draft" || plan.status === "in-review") return;
		const { version, distribution } = crisis;
		const current = (distribution?.acknowledged ?? []).filter((acknowledgement) => version === void 0 || acknowledgement.version === version);
		const readers = new Set(current.map(({ person }) => person));
		const others = team.filter((member) => !readers.has(member.id));
		if (others.length === 0) return;
		report(crisis, "unread", {
			at: "distribution",
			data: {
				people: enumerate(others.map(({ name }) => name)),
				have: others.length === 1 ? "has" : "have",
				version: version === void 0 ? "that they have read this version" : `version ${version}`
			}
		});
	}
});
// src/rules/crisis/levels.ts
/** What makes a level usable, in words. */
var words$5 = {
	triggers: "how it is recognized (triggers)",
	respondWithin: "how soon to react (respondWithin)",
	decides: "who decides (decides)"
};
var levels_default = defineRule({
	id: "crisis/levels",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "There are at least two levels, each with triggers, a response time and someone who decides.",
	why: "Not every angry comment is a crisis, and not every crisis looks like one at first. Levels tell, without a discussion at night, what one has to do with and who may decide.",
	source: "The four steps of a social media plan, step 4: crisis manual; Coombs, Ongoing Crisis Communication",
	reads: ["crisis"],
	messages: {
		none: "The crisis manual has no levels. Add at least two: one to watch, and one at which somebody else decides.",
		single: "The crisis manual has only the level \"{name}\". Add at least one more, so that there is something to escalate to.",
		vague: "Level \"{name}\" ({id}) does not say {what}."
	},
	examples: {
		bad: `smplan: 1
crisis:
  levels:
    - { id: watch, name: Watch, triggers: [3 similar complaints in a day], respondWithin: 4h, decides: ema }
    - { id: crisis, name: Crisis, triggers: [A call from the press] }
`,
		good: `smplan: 1
crisis:
  levels:
    - { id: watch, name: Watch, triggers: [3 similar complaints in a day], respondWithin: 4h, decides: ema }
    - { id: crisis, name: Crisis, triggers: [A call from the press], respondWithin: 1h, decides: bruno }
`
	},
	check({ crisis }, report) {
		const levels = crisis.levels ?? [];
		const [only] = levels;
		if (!only) return report(crisis, "none", { at: "levels" });
		if (levels.length === 1) report(crisis, "single", {
			at: "levels",
			data: { name: only.name }
		});
		for (const level of levels) {
			const what = missing(level, [
				"triggers",
				"respondWithin",
				"decides"
			]);
			if (what.length === 0) continue;
			report(level, "vague", { data: {
				name: level.name,
				id: level.id,
				what: enumerate(what.map((key) => words$5[key]), "or")
			} });
		}
	}
});
// src/rules/crisis/monitoring.ts
/** What makes a watch, in words. */
var words$4 = {
	keywords: "for which words to watch (keywords)",
	owner: "who watches (owner)",
	hours: "when somebody watches (hours)"
};
var monitoring_default = defineRule({
	id: "crisis/monitoring",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "The crisis manual says for what, by whom and when somebody watches.",
	why: "The first hours decide. A crisis that breaks out on Saturday evening is noticed on Saturday evening only if somebody is said to be watching then.",
	source: "The four steps of a social media plan, step 4: crisis manual",
	reads: ["crisis"],
	messages: { unsaid: "The crisis manual does not say {what}." },
	examples: {
		bad: `smplan: 1
crisis:
  monitoring: { keywords: [dawn chorus bakery] }
`,
		good: `smplan: 1
crisis:
  monitoring: { keywords: [dawn chorus bakery], owner: ema, hours: "07:00-22:00 daily" }
`
	},
	check({ crisis }, report) {
		const what = missing(crisis.monitoring, [
			"keywords",
			"owner",
			"hours"
		]);
		if (what.length === 0) return;
		report(crisis, "unsaid", {
			at: "monitoring",
			data: { what: enumerate(what.map((key) => words$4[key]), "or") }
		});
	}
});
// src/rules/crisis/roles.ts
/** Those without whom nobody notices, decides or speaks; each with what it does. */
var needed$1 = {
	"decision-maker": "a decision-maker",
	spokesperson: "a spokesperson",
	monitor: "a monitor (who watches what is said)"
};
var roles_default = defineRule({
	id: "crisis/roles",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "A decision-maker, a spokesperson and a monitor are named for a crisis.",
	why: "In a crisis there is no time to agree on who speaks. In a small team one person may have several roles, as long as everyone knows it.",
	source: "The four steps of a social media plan, step 4: crisis manual; Coombs, Ongoing Crisis Communication: the crisis team",
	reads: ["crisis"],
	messages: { open: "The crisis manual names no person as {roles}. Add them under roles; one person may have several." },
	examples: {
		bad: `smplan: 1
crisis:
  roles:
    - { role: decision-maker, person: bruno, backup: ema }
    - { role: responder, person: ema }
`,
		good: `smplan: 1
crisis:
  roles:
    - { role: decision-maker, person: bruno, backup: ema }
    - { role: spokesperson, person: bruno, backup: ema }
    - { role: monitor, person: ema, backup: lili }
`
	},
	check({ crisis }, report) {
		const filled = new Set((crisis.roles ?? []).flatMap(({ role, person }) => person ? [role] : []));
		const open = Object.entries(needed$1).filter(([role]) => !filled.has(role));
		if (open.length === 0) return;
		report(crisis, "open", {
			at: "roles",
			data: { roles: enumerate(open.map(([, words]) => words), "or") }
		});
	}
});
// src/rules/crisis/scenarios.ts
var scenarios_default = defineRule({
	id: "crisis/scenarios",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "What may happen is thought through: at least one scenario, with a level, steps and someone who takes them.",
	why: "Under stress people do what they have read before. A scenario with names beside its steps is the difference between a contingency plan and good intentions.",
	source: "The four steps of a social media plan, step 4: a contingency plan",
	reads: ["crisis"],
	messages: {
		none: "The crisis manual has no scenario. Think through at least one thing that may happen.",
		vague: "Scenario \"{name}\" ({id}) has {what}."
	},
	examples: {
		bad: `smplan: 1
crisis:
  scenarios:
    - { id: moth, name: The flour moth film, level: crisis }
`,
		good: `smplan: 1
crisis:
  scenarios:
    - id: moth
      name: The flour moth film
      level: crisis
      steps: [{ do: Stop everything scheduled, owner: ema, within: 15m }]
`
	},
	check({ crisis }, report) {
		const scenarios = crisis.scenarios ?? [];
		if (scenarios.length === 0) report(crisis, "none", { at: "scenarios" });
		for (const scenario of scenarios) {
			const what = lacks(scenario);
			if (what.length === 0) continue;
			report(scenario, "vague", { data: {
				name: scenario.name,
				id: scenario.id,
				what: enumerate(what)
			} });
		}
	}
});
function lacks({ level, steps = [] }) {
	const what = [];
	if (level === void 0) what.push("no level");
	if (steps.length === 0) what.push("no steps");
	else if (steps.every((step) => isBlank(step.owner))) what.push("nobody who takes its steps (owner)");
	return what;
}
// src/rules/kpis/baseline.ts
var baseline_default = defineRule({
	id: "kpis/baseline",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every KPI says where it starts, or by when that will be known.",
	why: "Without a baseline nobody can tell whether a target is realistic, or whether anything changed.",
	source: "AMEC, Integrated Evaluation Framework; UK Government Communication Service, Evaluation Cycle: baseline, change, explanation",
	reads: ["kpis"],
	messages: {
		none: "KPI \"{name}\" ({id}) has no baseline. Read its value today and put it there, or say by when it will be known: \"baseline: { unknown: true, measureBy: 2027-01-31 }\".",
		open: "The baseline of KPI \"{name}\" ({id}) is not known, and nobody says by when it will be. Add measureBy with a date."
	},
	examples: {
		bad: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300, by: 2027-03-26 } }
`,
		good: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, baseline: { value: 240, on: 2026-04-03 }, target: { value: 300, by: 2027-03-26 } }
`
	},
	check({ kpis }, report) {
		for (const kpi of kpis) {
			if (!hasNumericTarget(kpi) || hasBaseline(kpi)) continue;
			report(kpi, kpi.baseline?.unknown ? "open" : "none", {
				at: "baseline",
				data: {
					name: kpi.name,
					id: kpi.id
				}
			});
		}
	}
});
// src/rules/kpis/linked.ts
var linked_default = defineRule({
	id: "kpis/linked",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "Every KPI is evidence for an objective.",
	why: "KPIs are set from the objectives. A figure that answers no objective takes hours to read and changes no decision.",
	source: "The four steps of a social media plan, step 3: KPIs are set from objectives and strategies",
	reads: ["kpis"],
	messages: { unlinked: "KPI \"{name}\" ({id}) is linked to no objective. Name the one it is evidence for: \"objective: ...\"." },
	examples: {
		bad: `smplan: 1
kpis:
  - { id: hearts, name: Likes, target: { value: 150, by: 2027-05-31 } }
`,
		good: `smplan: 1
objectives: [{ id: be-known, statement: Be known to half of the neighbors by 31 May 2027. }]
kpis:
  - { id: hearts, name: Likes, objective: be-known, target: { value: 150, by: 2027-05-31 } }
`
	},
	check({ kpis }, report) {
		for (const kpi of kpis) if (objectivesOf(kpi).length === 0) report(kpi, "unlinked", { data: {
			name: kpi.name,
			id: kpi.id
		} });
	}
});
// src/rules/kpis/source.ts
/** What makes a KPI readable, in words. */
var words$3 = {
	source: "where it is read (source)",
	cadence: "how often (cadence)",
	owner: "who reads it (owner)"
};
var source_default = defineRule({
	id: "kpis/source",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every KPI says where it is read, how often and by whom.",
	why: "A KPI nobody knows where to find is measured once and never again. Two people who read it from different tools get two figures.",
	source: "The four steps of a social media plan, step 3: measurement",
	reads: ["kpis", "objectives"],
	messages: { unsaid: "KPI \"{name}\" ({id}) does not say {what}." },
	examples: {
		bad: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, cadence: weekly }
`,
		good: `smplan: 1
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027., owner: ema }]
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, source: order-form, cadence: weekly }
`
	},
	check({ kpis, objectives }, report) {
		const owned = new Set(objectives.filter((objective) => objective.owner).map((objective) => objective.id));
		for (const kpi of kpis) {
			const inherited = objectivesOf(kpi).some((id) => owned.has(id));
			const what = missing(kpi, [
				"source",
				"cadence",
				"owner"
			].filter((key) => key !== "owner" || !inherited));
			if (what.length === 0) continue;
			report(kpi, "unsaid", { data: {
				name: kpi.name,
				id: kpi.id,
				what: enumerate(what.map((key) => words$3[key]))
			} });
		}
	}
});
// src/rules/kpis/target.ts
var target_default = defineRule({
	id: "kpis/target",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "Every KPI has a numeric target and a date for it.",
	why: "A KPI without a figure is a number to look at, and one without a date is never late. Only with both can a review say whether the plan is on course.",
	source: "The four steps of a social media plan, step 3; AMEC, Barcelona Principles: measurable goals come first",
	reads: ["kpis"],
	messages: {
		none: "KPI \"{name}\" ({id}) has no target. Add for instance \"target: { value: 600, by: 2027-06-30 }\".",
		figure: "The target of KPI \"{name}\" ({id}) has no figure. Add a value, or a change such as \"+20%\".",
		date: "The target of KPI \"{name}\" ({id}) has no date. Say under by on which day it is to be reached."
	},
	examples: {
		bad: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300 } }
`,
		good: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300, by: 2027-03-26 } }
`
	},
	check({ kpis }, report) {
		for (const kpi of kpis) {
			const data = {
				name: kpi.name,
				id: kpi.id
			};
			const { target } = kpi;
			if (!target || Object.keys(target).length === 0) report(kpi, "none", {
				at: "target",
				data
			});
			else if (!hasNumericTarget(kpi)) report(kpi, "figure", {
				at: "target",
				data
			});
			else if (target.by === void 0 && kpi.direction !== "keep") report(kpi, "date", {
				at: "target",
				data
			});
		}
	}
});
// src/rules/measurement/correction.ts
var correction_default = defineRule({
	id: "measurement/correction",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "For every KPI it is decided what changes when it falls short.",
	why: "When results fall short, the source asks to find the errors and to redefine the actions. Decided in calm, before the figures are red, that is a plan; afterwards it is a search for someone to blame.",
	source: "The four steps of a social media plan, step 3: redefine the actions",
	reads: ["measurement", "kpis"],
	messages: {
		none: "Nothing is said of what changes when a KPI falls short. Add a correction for each KPI under corrections.",
		uncorrected: "Nothing is said of what changes when KPI \"{name}\" falls short. Add a correction with \"kpi: {id}\" under measurement.corrections."
	},
	examples: {
		bad: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, target: { value: 300, by: 2027-03-26 } }
  - { id: bags, name: Bags sold after five, target: { value: 40, by: 2027-05-31 } }
measurement:
  corrections: [{ kpi: orders, when: behind, then: Put the order form on the door }]
`,
		good: `smplan: 1
kpis:
  - { id: orders, name: Orders for Easter buns, target: { value: 300, by: 2027-03-26 } }
  - { id: bags, name: Bags sold after five, target: { value: 40, by: 2027-05-31 } }
measurement:
  corrections:
    - { kpi: orders, when: behind, then: Put the order form on the door }
    - { kpi: bags, when: behind, then: Post the story at four instead of five }
`
	},
	check({ measurement, kpis }, report) {
		const corrections = measurement.corrections ?? [];
		const judged = kpis.filter(hasNumericTarget);
		if (judged.length === 0) return;
		if (corrections.length === 0) return report(measurement, "none", { at: "corrections" });
		const corrected = new Set(corrections.map((correction) => correction.kpi));
		for (const kpi of judged) if (!corrected.has(kpi.id)) report(kpi, "uncorrected", { data: {
			name: kpi.name,
			id: kpi.id
		} });
	}
});
// src/rules/measurement/review.ts
/** Most often first. */
var cadences = [
	"daily",
	"weekly",
	"biweekly",
	"monthly",
	"quarterly",
	"yearly"
];
var review_default = defineRule({
	id: "measurement/review",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Results are looked at together, as often as they are measured.",
	why: "Figures nobody looks at mend nothing. Measuring daily for a review once a quarter is work that comes too late to matter.",
	source: "The four steps of a social media plan, step 3: find the errors, redefine the actions",
	reads: ["measurement", "kpis"],
	messages: {
		none: "There is no review: say under reviews how often the team looks at the results, and who leads it.",
		rare: "KPI \"{name}\" ({id}) is measured {measured}, but results are looked at only {reviewed}. Review more often, or measure less."
	},
	examples: {
		bad: `smplan: 1
kpis: [{ id: orders, name: Orders for Easter buns, cadence: weekly }]
measurement:
  reviews: [{ cadence: quarterly, owner: ema }]
`,
		good: `smplan: 1
kpis: [{ id: orders, name: Orders for Easter buns, cadence: weekly }]
measurement:
  reviews: [{ cadence: weekly, owner: ema }]
`
	},
	check({ measurement, kpis }, report) {
		const reviews = measurement.reviews ?? [];
		if (reviews.length === 0) return report(measurement, "none", { at: "reviews" });
		const ranks = reviews.flatMap(({ cadence }) => cadence ? [cadences.indexOf(cadence)] : []);
		if (ranks.length < reviews.length) return;
		const most = Math.min(...ranks);
		for (const kpi of kpis) {
			if (kpi.cadence === void 0 || cadences.indexOf(kpi.cadence) >= most) continue;
			report(kpi, "rare", {
				at: "cadence",
				data: {
					name: kpi.name,
					id: kpi.id,
					measured: kpi.cadence,
					reviewed: cadences[most] ?? ""
				}
			});
		}
	}
});
// src/rules/objectives/measurable.ts
var measurable_default = defineRule({
	id: "objectives/measurable",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "Every objective has a KPI that measures it.",
	why: "An objective nobody measures can be neither reached nor missed. The source asks for objectives that are measurable, and a KPI with a figure is how it shows.",
	source: "Forrester's POST method (2007), O: objectives; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
	reads: ["objectives", "kpis"],
	messages: { unmeasured: "Objective \"{id}\" has no KPI with a numeric target. Add one under kpis with \"objective: {id}\"." },
	examples: {
		bad: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
`,
		good: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
kpis:
  - { id: orders, name: Orders for Easter buns, objective: pre-orders, target: { value: 300, by: 2027-03-26 } }
`
	},
	check({ objectives, kpis }, report) {
		for (const objective of objectives) {
			if (kpisOf(objective, kpis).length > 0) continue;
			report(objective, "unmeasured", { data: { id: objective.id } });
		}
	}
});
// src/rules/objectives/primary.ts
var primary_default = defineRule({
	id: "objectives/primary",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Exactly one objective is the primary one.",
	why: "When time runs short, the team must know what comes first. One clear objective is what the source recommends; the others serve it.",
	source: "Forrester's POST method (2007), O: one clear objective",
	reads: ["objectives"],
	messages: {
		none: "None of the {count} objectives is the primary one. Give the one that comes first \"priority: primary\".",
		several: "Objective \"{id}\" is primary, and so is \"{first}\". Decide which comes first and make the other secondary.",
		first: "Objective \"{first}\" is primary too."
	},
	examples: {
		bad: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders by 26 March 2027., priority: primary }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027., priority: primary }
`,
		good: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders by 26 March 2027., priority: primary }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027., priority: secondary }
`
	},
	check({ objectives }, report) {
		const [first, ...others] = objectives.filter((objective) => objective.priority === "primary");
		if (!first && objectives.length > 1) report(objectives, "none", { data: { count: objectives.length } });
		for (const other of others) {
			const data = {
				id: other.id,
				first: first?.id ?? ""
			};
			report(other, "several", {
				at: "priority",
				data,
				related: first ? [{
					owner: first,
					at: "priority",
					message: "first",
					data
				}] : []
			});
		}
	}
});
// src/rules/objectives/pursued.ts
var pursued_default = defineRule({
	id: "objectives/pursued",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every objective is pursued by a channel, an action or a campaign.",
	why: "The strategy is the set of actions that lead to the objectives. One that nothing in it works for will not be reached by itself.",
	source: "Forrester's POST method (2007), S: strategy follows from objectives",
	reads: [
		"objectives",
		"strategy",
		"campaigns"
	],
	messages: { idle: "Nothing pursues objective \"{id}\". Add it to the objectives of a channel, an action or a campaign." },
	examples: {
		bad: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
strategy:
  channels: [{ id: ig, platform: instagram, objectives: [pre-orders] }]
`,
		good: `smplan: 1
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }
  - { id: afternoon, statement: Sell 40 bags a day after five by 31 May 2027. }
strategy:
  channels: [{ id: ig, platform: instagram, objectives: [pre-orders] }]
  actions: [{ id: six-oclock, description: Film what is left at five, objectives: [afternoon] }]
`
	},
	check({ objectives, strategy, campaigns }, report) {
		const means = [
			...strategy.channels ?? [],
			...strategy.actions ?? [],
			...campaigns
		];
		if (means.length === 0) return;
		const pursued = new Set(means.flatMap((mean) => mean.objectives ?? []));
		for (const objective of objectives) if (!pursued.has(objective.id)) report(objective, "idle", { data: { id: objective.id } });
	}
});
// src/rules/objectives/realistic.ts
/** Growth from the baseline, in percent, above which a plan should say why it is possible: a doubling. */
var GROWTH_LIMIT = 100;
var realistic_default = defineRule({
	id: "objectives/realistic",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "An objective that starts from the unknown, or more than doubles, says why it is realistic.",
	why: "A team works for an objective it believes in. Where there is no figure to start from, or the figure is to double, a sentence must carry that belief: earlier results, more hours, a growing market.",
	source: "Forrester's POST method (2007), O: realistic objectives; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
	reads: ["objectives", "kpis"],
	messages: {
		unknown: "Objective \"{id}\" has no rationale, and none of its KPIs has a baseline yet. Say under rationale what makes it realistic.",
		steep: "Objective \"{id}\" has no rationale, and its KPI \"{kpi}\" is to grow by {growth} %, from {from} to {to}. Say under rationale what makes that realistic."
	},
	examples: {
		bad: `smplan: 1
objectives:
  - { id: grow-visits, statement: Bring 600 visitors a month to the site by 30 June 2027. }
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250 }, target: { value: 600, by: 2027-06-30 } }
`,
		good: `smplan: 1
objectives:
  - { id: grow-visits, statement: Bring 600 visitors a month to the site by 30 June 2027., rationale: Visits doubled twice in 2026 with half the posts. }
kpis:
  - { id: visits, name: Visits, objective: grow-visits, baseline: { value: 250 }, target: { value: 600, by: 2027-06-30 } }
`
	},
	check({ objectives, kpis }, report) {
		for (const objective of objectives) {
			if (!isBlank(objective.rationale)) continue;
			const own = kpisOf(objective, kpis).filter(hasNumericTarget);
			const { id } = objective;
			if (own.length > 0 && own.every((kpi) => hasBaseline(kpi) && kpi.baseline?.value === void 0)) report(objective, "unknown", { data: { id } });
			for (const kpi of own) {
				const rise = growthOf(kpi);
				if (rise && rise.growth > GROWTH_LIMIT) report(objective, "steep", { data: {
					id,
					kpi: kpi.name,
					...rise
				} });
			}
		}
	}
});
/** By how many percent a KPI is to rise; nothing where it falls, or starts from zero, or has no figures. */
function growthOf({ baseline, target }) {
	const from = baseline?.value;
	if (from === void 0 || from <= 0) return void 0;
	const to = target?.value ?? changed(from, target?.change);
	return to === void 0 ? void 0 : {
		from,
		to,
		growth: Math.round((to / from - 1) * 100)
	};
}
function changed(from, change) {
	const figure = Number(change?.match(/[+-]?\d+(\.\d+)?/)?.[0]);
	if (change === void 0 || Number.isNaN(figure)) return void 0;
	if (change.startsWith("x")) return from * figure;
	return change.endsWith("pp") ? from + figure : from * (1 + figure / 100);
}
// src/rules/objectives/time-bound.ts
var time_bound_default = defineRule({
	id: "objectives/time-bound",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every objective has a date by which it is met.",
	why: "Without a date an objective can never fall behind, so nobody acts in time.",
	source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: time-related",
	reads: ["objectives", "plan"],
	messages: { undated: "Objective \"{id}\" has no date. Add \"by\" with the day on which it is to be met, or an end to the plan's period, which then counts for it." },
	examples: {
		bad: `smplan: 1
plan: { period: { start: 2027-03-01 } }
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns. }
`,
		good: `smplan: 1
plan: { period: { start: 2027-03-01 } }
objectives:
  - { id: pre-orders, statement: Take 300 orders for Easter buns., by: 2027-03-26 }
`
	},
	check({ objectives, plan }, report) {
		if (plan.period?.end !== void 0) return;
		for (const objective of objectives) if (objective.by === void 0) report(objective, "undated", { data: { id: objective.id } });
	}
});
// src/rules/people/defined.ts
var defined_default = defineRule({
	id: "people/defined",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "There is an audience, and each is described with what it needs.",
	why: "People come first in POST: who does not know whom a post is for writes it for nobody. A name alone does not tell a colleague what to write.",
	source: "Forrester's POST method (2007), P: people",
	reads: ["people"],
	messages: {
		none: "No audience is named. Say whom the plan wants to reach.",
		bare: "Audience \"{name}\" has no {what}. Say it so that a stranger could write for these people."
	},
	examples: {
		bad: `smplan: 1
people:
  audiences:
    - { id: early-birds, name: People at the tram stop }
`,
		good: `smplan: 1
people:
  audiences:
    - id: early-birds
      name: People at the tram stop
      description: They commute between six and eight and have two minutes.
      needs: [Breakfast in one hand, To know before the tram comes]
`
	},
	check({ people }, report) {
		const audiences = people.audiences ?? [];
		if (audiences.length === 0) report(people, "none", { at: "audiences" });
		for (const audience of audiences) {
			const what = missing(audience, ["description", "needs"]);
			if (what.length === 0) continue;
			report(audience, "bare", { data: {
				name: audience.name,
				what: enumerate(what, "or")
			} });
		}
	}
});
// src/rules/people/reached.ts
var reached_default = defineRule({
	id: "people/reached",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every audience is addressed by a channel.",
	why: "An audience no channel speaks to is a wish. Either choose a channel where these people are, or leave them out of this plan.",
	source: "Forrester's POST method (2007): people before strategy",
	reads: ["people", "strategy"],
	messages: { unreached: "No channel addresses audience \"{name}\". Add \"{id}\" to the audiences of a channel." },
	examples: {
		bad: `smplan: 1
people:
  audiences:
    - { id: early-birds, name: People at the tram stop }
    - { id: students, name: Students nearby }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
`,
		good: `smplan: 1
people:
  audiences:
    - { id: early-birds, name: People at the tram stop }
    - { id: students, name: Students nearby }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
    - { id: fb, platform: facebook, audiences: [early-birds] }
`
	},
	check({ people, strategy }, report) {
		const channels = strategy.channels ?? [];
		const addressed = new Set(channels.flatMap((channel) => channel.audiences ?? []));
		if (addressed.size === 0) return;
		for (const audience of people.audiences ?? []) {
			if (addressed.has(audience.id)) continue;
			report(audience, "unreached", { data: {
				name: audience.name,
				id: audience.id
			} });
		}
	}
});
// src/rules/situation/external.ts
/** The groups that the source names; legal and environmental factors may be added. */
var groups = [
	"demographic",
	"economic",
	"technological",
	"political",
	"sociocultural"
];
var external_default = defineRule({
	id: "situation/external",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "The external analysis names a competitor and a factor of each of the five groups.",
	why: "Opportunities and threats come from outside. A group left empty is one nobody looked at, and one sentence in each is enough to show that somebody did.",
	source: "The four steps of a social media plan, step 1: situation analysis",
	reads: ["situation"],
	messages: {
		competitors: "The external analysis names no competitor: who else tries to reach the same people?",
		factors: "The external analysis has nothing under its factors {groups}. One sentence each is enough."
	},
	examples: {
		bad: `smplan: 1
situation:
  external:
    factors:
      demographic: [Two student houses open in April.]
      economic: [Butter costs a third more than last year.]
`,
		good: `smplan: 1
situation:
  external:
    competitors: [{ id: corner, name: Corner Café, does: Posts the soup of the day, where: [instagram] }]
    factors:
      demographic: [Two student houses open in April.]
      economic: [Butter costs a third more than last year.]
      technological: [People order from their phones on the way to work.]
      political: [The city plans to close the street to cars.]
      sociocultural: [Neighbors want to know where their bread comes from.]
`
	},
	check({ situation }, report) {
		const { external } = situation;
		const place = external ? { owner: external } : {
			owner: situation,
			at: "external"
		};
		if (isBlank(external?.competitors)) report(place.owner, "competitors", { at: place.at ?? "competitors" });
		const empty = missing(external?.factors, groups);
		if (empty.length === 0) return;
		report(place.owner, "factors", {
			at: place.at ?? "factors",
			data: { groups: enumerate(empty) }
		});
	}
});
// src/rules/situation/internal.ts
/** The five questions of the internal analysis, by the keys of the format. */
var questions = {
	about: "who you are (about)",
	offerings: "what you offer (offerings)",
	resources: "what people, money and equipment there are (resources)",
	reputation: "what is said about you online (reputation)",
	history: "what has been done so far, and where (history)"
};
var internal_default = defineRule({
	id: "situation/internal",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "The internal analysis answers its five questions.",
	why: "Who you are, what you offer, what you can spend, what is said of you and what was tried already: strengths and weaknesses are drawn from these answers and from nothing else.",
	source: "The four steps of a social media plan, step 1: situation analysis",
	reads: ["situation"],
	messages: { open: "The internal analysis does not yet say {questions}." },
	examples: {
		bad: `smplan: 1
situation:
  internal:
    about: A neighborhood bakery that is sold out of sourdough by ten.
    offerings: [Sourdough, Cinnamon knots]
`,
		good: `smplan: 1
situation:
  internal:
    about: A neighborhood bakery that is sold out of sourdough by ten.
    offerings: [Sourdough, Cinnamon knots]
    resources: { level: limited, note: Six hours a week and a phone. }
    reputation: { sentiment: positive, summary: 4.7 stars from 210 reviews on the map. }
    history: [{ id: easter-2026, name: Easter buns, when: 2026-03, result: 240 orders by phone }]
`
	},
	check({ situation }, report) {
		const open = missing(situation.internal, Object.keys(questions));
		if (open.length === 0) return;
		report(situation, "open", {
			at: "internal",
			data: { questions: enumerate(open.map((key) => questions[key])) }
		});
	}
});
// src/rules/situation/swot.ts
var quadrants = [
	"strengths",
	"weaknesses",
	"opportunities",
	"threats"
];
var swot_default = defineRule({
	id: "situation/swot",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "The SWOT has something in each of its four quadrants.",
	why: "The SWOT is the analysis on one page. Nobody is without weaknesses or threats: an empty quadrant means that nobody has looked, and the objectives rest on half a picture.",
	source: "The four steps of a social media plan, step 1: SWOT analysis",
	reads: ["situation"],
	messages: {
		none: "There is no SWOT. Draw it from the analysis: strengths and weaknesses from inside, opportunities and threats from outside.",
		empty: "The SWOT says nothing under {quadrants}."
	},
	examples: {
		bad: `smplan: 1
situation:
  swot:
    strengths: [You can smell us from the tram stop.]
    opportunities: [Two student houses open in April.]
`,
		good: `smplan: 1
situation:
  swot:
    strengths: [You can smell us from the tram stop.]
    weaknesses: [Nobody is free to film in the mornings.]
    opportunities: [Two student houses open in April.]
    threats: [A chain bakery opens across the street.]
`
	},
	check({ situation }, report) {
		const empty = missing(situation.swot, quadrants);
		if (empty.length === 0) return;
		if (empty.length === quadrants.length) report(situation, "none", { at: "swot" });
		else report(situation, "empty", {
			at: "swot",
			data: { quadrants: enumerate(empty) }
		});
	}
});
// src/rules/strategy/channels.ts
var channels_default = defineRule({
	id: "strategy/channels",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Channels are chosen, each for an audience and an objective.",
	why: "Being everywhere is no strategy. A channel that serves nobody and nothing costs the hours that the others lack.",
	source: "Forrester's POST method (2007), S: in which networks to be present",
	reads: [
		"strategy",
		"people",
		"objectives"
	],
	messages: {
		none: "No channel is chosen. Say under channels in which networks you will be present.",
		aimless: "Channel \"{id}\" has no {what}. Say whom it addresses and what it helps to achieve."
	},
	examples: {
		bad: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027. }]
strategy:
  channels:
    - { id: tt, platform: tiktok, audiences: [students] }
`,
		good: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
objectives: [{ id: pre-orders, statement: Take 300 orders by 26 March 2027. }]
strategy:
  channels:
    - { id: tt, platform: tiktok, audiences: [students], objectives: [pre-orders] }
`
	},
	check({ strategy, people, objectives }, report) {
		const channels = strategy.channels ?? [];
		if (channels.length === 0) report(strategy, "none", { at: "channels" });
		const nameable = {
			audiences: people.audiences ?? [],
			objectives
		};
		const asked = ["audiences", "objectives"].filter((key) => nameable[key].length > 0);
		for (const channel of channels) {
			const what = missing(channel, asked);
			if (what.length === 0) continue;
			report(channel, "aimless", { data: {
				id: channel.id,
				what: enumerate(what, "and no")
			} });
		}
	}
});
// src/rules/strategy/frequency.ts
var frequency_default = defineRule({
	id: "strategy/frequency",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every channel says how often it publishes.",
	why: "How often decides how many hours the plan costs and what the calendar holds. A channel without it falls silent in the third week.",
	source: "Forrester's POST method (2007), S: with what frequency",
	reads: ["strategy"],
	messages: { unsaid: "Channel \"{id}\" does not say how often it publishes. Add for instance \"frequency: { posts: 3, per: week }\"." },
	examples: {
		bad: `smplan: 1
strategy:
  channels:
    - { id: ig, platform: instagram }
`,
		good: `smplan: 1
strategy:
  channels:
    - { id: ig, platform: instagram, frequency: { posts: 3, per: week } }
`
	},
	check({ strategy }, report) {
		for (const channel of strategy.channels ?? []) {
			if (channel.frequency?.posts !== void 0) continue;
			report(channel, "unsaid", { data: { id: channel.id } });
		}
	}
});
// src/rules/strategy/voice.ts
var voice_default = defineRule({
	id: "strategy/voice",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "Every channel has a language and a tone, its own or the plan's.",
	why: "Several people write, and readers should hear one voice. Content is adapted to each format and language, so both must be known.",
	source: "Forrester's POST method (2007), S: in what language",
	reads: ["strategy", "plan"],
	messages: {
		language: "Channel \"{id}\" has no language. Add languages to it, or a language to the plan, which then counts for all channels.",
		languages: "Neither the plan nor any of its {count} channels says in what language it speaks. Add a language under plan.",
		tone: "Channel \"{id}\" has no tone. Add one to it, or under voice, which then counts for all channels.",
		tones: "Neither the voice nor any of the {count} channels says in what tone it speaks. Add a few words under voice.tone."
	},
	examples: {
		bad: `smplan: 1
plan: { language: en }
strategy:
  channels:
    - { id: ig, platform: instagram, tone: playful }
    - { id: fb, platform: facebook }
`,
		good: `smplan: 1
plan: { language: en }
strategy:
  voice: { tone: [warm] }
  channels:
    - { id: ig, platform: instagram, tone: playful }
    - { id: fb, platform: facebook }
`
	},
	check({ strategy, plan }, report) {
		const channels = strategy.channels ?? [];
		const complain = (silent, one, all) => reportOnceForAll({
			silent,
			channels,
			one,
			all,
			owner: strategy
		}, report);
		if (isBlank(plan.language)) complain(channels.filter((channel) => isBlank(channel.languages)), "language", "languages");
		if (isBlank(strategy.voice?.tone)) complain(channels.filter((channel) => isBlank(channel.tone)), "tone", "tones");
	}
});
/** What all channels lack has one cause, so it is said once. */
function reportOnceForAll({ silent, channels, one, all, owner }, report) {
	if (silent.length > 1 && silent.length === channels.length) report(owner, all, {
		at: "channels",
		data: { count: silent.length }
	});
	else for (const channel of silent) report(channel, one, { data: { id: channel.id } });
}
// src/rules/structure/include.ts
var include_default = defineRule({
	id: "structure/include",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "Every $include leads to a file inside the project, and none leads back to itself.",
	why: "A section whose file is not found is missing from every document; and a plan that reads files outside its own folder could print anything that lies on the machine.",
	source: "The plan format: a section may stand in a file of its own",
	faults: "include",
	examples: {
		bad: `smplan: 1
crisis: { $include: ../../crisis.yaml }
`,
		good: `smplan: 1
crisis: { version: "1.0" }
`
	}
});
/** The words of every language: a plan's text may be in one and its marks in another. */
var placeholderWords = Object.values(/* @__PURE__ */ Object.assign({
	"./bg/placeholders.ts": {
		marks: [
			"ЗА ПОПЪЛВАНЕ",
			"ДА СЕ ПОПЪЛНИ",
			"ДА СЕ ДОПЪЛНИ",
			"ДА СЕ УТОЧНИ",
			"ххх",
			"ХХХ"
		],
		alone: [
			"за попълване",
			"за допълване",
			"за уточняване",
			"да се попълни",
			"да се допълни",
			"да се уточни",
			"да се реши",
			"да се напише",
			"предстои",
			"предстои да се уточни",
			"предстои уточняване",
			"попълнете",
			"попълнете тук",
			"примерен текст",
			"вашият текст тук"
		],
		inBrackets: [
			"вашият",
			"вашия",
			"вашата",
			"вашето",
			"вашите",
			"попълнете",
			"въведете",
			"добавете",
			"напишете",
			"име на",
			"дата",
			"число"
		]
	},
	"./en/placeholders.ts": {
		marks: [
			"TBD",
			"TBC",
			"TBA",
			"FIXME",
			"TODO:",
			"lorem ipsum",
			"Lorem ipsum",
			"xxx",
			"XXX"
		],
		alone: [
			"todo",
			"tbd",
			"to do",
			"to be defined",
			"to be decided",
			"to be done",
			"to be written",
			"to be added",
			"to be confirmed",
			"to be completed",
			"to follow",
			"placeholder",
			"example text",
			"sample text",
			"your text here",
			"fill in",
			"n/a yet"
		],
		inBrackets: [
			"your",
			"insert",
			"add",
			"fill in",
			"name of",
			"company",
			"date",
			"number",
			"todo",
			"tbd"
		]
	},
	"./es/placeholders.ts": {
		marks: [
			"POR DEFINIR",
			"POR DETERMINAR",
			"POR COMPLETAR",
			"POR CONFIRMAR",
			"PENDIENTE DE"
		],
		alone: [
			"por definir",
			"por determinar",
			"por completar",
			"por confirmar",
			"por decidir",
			"por rellenar",
			"a definir",
			"a completar",
			"a determinar",
			"pendiente",
			"pendiente de definir",
			"pendiente de confirmar",
			"rellenar",
			"completar",
			"texto de ejemplo",
			"tu texto aquí",
			"su texto aquí"
		],
		inBrackets: [
			"tu",
			"tus",
			"su",
			"sus",
			"inserta",
			"inserte",
			"añade",
			"añada",
			"escribe",
			"escriba",
			"rellena",
			"rellene",
			"nombre de",
			"nombre",
			"fecha",
			"número"
		]
	}
}));
// src/rules/structure/placeholder.ts
var placeholder_default = defineRule({
	id: "structure/placeholder",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "No text is a placeholder that waits to be replaced.",
	why: "A plan that still says TODO is read as a finished one by everybody but its author, and the crisis manual is where it hurts first.",
	source: "Practice: what editors of every trade look for before they print",
	reads: "all",
	messages: { placeholder: "\"{text}\" is a placeholder. Write what belongs here, or leave it out until you know." },
	examples: {
		bad: `smplan: 1
situation:
  internal: { about: TBD, offerings: [Sourdough, "..."] }
`,
		good: `smplan: 1
situation:
  internal: { about: A bakery at the tram stop. Our breads are to die for..., offerings: [Sourdough, Todo sin gluten] }
`
	},
	check(sections, report) {
		for (const section of Object.values(sections)) for (const { owner, key, text } of textsIn(section)) {
			const found = placeholderIn(text);
			if (found) report(owner, "placeholder", {
				at: key,
				data: { text: found }
			});
		}
	}
});
/** Every text of a section; the team's own keys, which begin with x-, are not looked into. */
function* textsIn(owner) {
	for (const [key, value] of Object.entries(owner)) {
		if (key.startsWith("x-")) continue;
		const at = Array.isArray(owner) ? Number(key) : key;
		if (typeof value === "string") yield {
			owner,
			key: at,
			text: value
		};
		else if (typeof value === "object" && value !== null) yield* textsIn(value);
	}
}
var all = (key) => placeholderWords.flatMap((words) => words[key]);
var alone = new Set(all("alone"));
var marks = all("marks");
var openings = all("inBrackets");
/** Dots, dashes or question marks that stand for a text still to come. */
var onlySigns = /^[\s.…_?-]*(?:\.{3}|…|_{3}|\?{2})[\s.…_?-]*$/;
var around = /^[\s!-/:-@[-`{-~„“”«»…–—]+|[\s!-/:-@[-`{-~„“”«»…–—]+$/g;
var bracketed = /[[<{]([^[\]<>{}]+)[\]>}]/g;
/** The part of a text that is a placeholder, if one is. */
function placeholderIn(text) {
	const trimmed = text.trim();
	if (onlySigns.test(trimmed) || alone.has(trimmed.replace(around, "").toLowerCase())) return trimmed;
	const mark = marks.find((word) => standsIn(text, word));
	if (mark !== void 0) return mark;
	if (/^TODO\s/.test(trimmed)) return "TODO";
	for (const [whole, inside = ""] of text.matchAll(bracketed)) if (openings.some((word) => begins(inside.toLowerCase(), word))) return whole;
}
/** Whether a text holds a mark as a word of its own. */
function standsIn(text, mark) {
	const at = text.indexOf(mark);
	return at >= 0 && !isWordSign(text[at - 1]) && !isWordSign(text[at + mark.length]);
}
function begins(text, word) {
	const next = text[word.length];
	return text.startsWith(word) && !isWordSign(next) && next !== "-";
}
/** A letter has two cases, in every alphabet we speak; asking so is faster than a class of Unicode. */
function isWordSign(sign) {
	return sign !== void 0 && (sign.toLowerCase() !== sign.toUpperCase() || sign >= "0" && sign <= "9");
}
// src/rules/structure/reference.ts
var reference_default = defineRule({
	id: "structure/reference",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "Every id that is pointed to is there.",
	why: "The parts of a plan depend on each other by their ids. One that names nothing breaks the chain from the KPI to the objective to the people, and no document can show it.",
	source: "The plan format: every reference is by id",
	reads: "all",
	messages: {
		near: "{subject} points to {kind} \"{id}\", which is not there. Did you mean {candidates}?",
		none: "{subject} points to {kind} \"{id}\", which is not there. Add it under {home}, or correct the id.",
		unknown: "{subject} points to {kind} \"{id}\", which is not in the catalogue. Did you mean {candidates}?",
		evidence: "{subject} cites \"{id}\", and the situation analysis has nothing there. Correct the place, or leave the evidence out."
	},
	examples: {
		bad: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [studnets] }
`,
		good: `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy:
  channels:
    - { id: ig, platform: instagram, audiences: [students] }
`
	},
	check(sections, report, { broken }) {
		const known = idsByKind(definitions(sections));
		for (const pointer of pointers(sections)) {
			const verdict = judge(pointer, {
				sections,
				known,
				broken
			});
			if (!verdict) continue;
			const { id, kind, owner, key } = pointer;
			const { message, candidates, home } = verdict;
			report(owner, message, {
				at: key,
				data: {
					id: shown(pointer),
					kind: article(kind, id),
					subject: subjectOf(pointer),
					candidates: enumerate(candidates.map(quoted), "or"),
					home: home ?? ""
				},
				replaceWith: candidates.length === 1 ? candidates[0] : void 0
			});
		}
	}
});
var catalogues = {
	platform: platforms.map(({ id }) => id),
	metric: [...metrics.map(({ id }) => id), "custom"]
};
/** What is wrong with a pointer, if anything is. */
function judge(pointer, known) {
	const { kind, id } = pointer;
	if (kind === "part of the analysis") return judgeEvidence(id, known);
	if (kind === "data source") return judgeSource(id, known);
	const catalogue = catalogues[kind];
	return catalogue ? judgeByCatalogue(id, catalogue) : judgeByPlan(kind, id, known);
}
function judgeByPlan(kind, id, { known, broken }) {
	const ids = known.get(kind) ?? /* @__PURE__ */ new Set();
	const home = homeOf(kind);
	if (ids.has(id) || !home || broken.has(home.section)) return void 0;
	const candidates = nearest(id, ids);
	return {
		message: candidates.length > 0 ? "near" : "none",
		candidates,
		home: home.path
	};
}
/** A platform or metric far from all that are known is taken for one of the team's own. */
function judgeByCatalogue(id, catalogue) {
	if (catalogue.includes(id)) return void 0;
	const candidates = nearest(id, catalogue);
	return candidates.length > 0 ? {
		message: "unknown",
		candidates
	} : void 0;
}
function judgeSource(source, known) {
	const [, platform] = /^native:(.*)$/.exec(source) ?? [];
	if (platform === void 0) return judgeByPlan("tool", source, known);
	const verdict = judgeByCatalogue(platform, catalogues.platform ?? []);
	return verdict && {
		...verdict,
		candidates: verdict.candidates.map((candidate) => `native:${candidate}`)
	};
}
/** Evidence is a way through the situation analysis by keys, and by ids or platforms where a list is on the way. */
function judgeEvidence(place, { sections }) {
	let here = sections.situation;
	for (const step of place.split(".")) {
		here = Array.isArray(here) ? here.find((item) => item?.id === step || item?.platform === step || item?.handle === step) : here?.[step];
		if (here === void 0 || here === null) return {
			message: "evidence",
			candidates: []
		};
	}
}
function idsByKind(all) {
	const ids = /* @__PURE__ */ new Map();
	for (const { kind, id } of all) ids.set(kind, (ids.get(kind) ?? /* @__PURE__ */ new Set()).add(id));
	return ids;
}
/** The thing that points: by its name or id where it has one, else by the keys that lead to it. */
function subjectOf({ within, keys }) {
	for (const around of within) {
		const { name, id, statement } = around;
		if (typeof id === "string") return `"${typeof name === "string" && !statement ? name : id}" (${keys.join(".")})`;
	}
	return keys.join(".");
}
function article(kind, id) {
	if (kind !== "data source") return kind;
	return id.startsWith("native:") ? "platform" : "tool";
}
function shown({ kind, id }) {
	return kind === "data source" ? id.replace(/^native:/, "") : id;
}
function quoted(text) {
	return `"${text}"`;
}
// src/rules/structure/schema.ts
var schema_default = defineRule({
	id: "structure/schema",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "Keys and values are those of the plan format.",
	why: "A misspelt key is silently lost, and a date written another way is no date: what the format does not know is in no document and no check.",
	source: "The plan format's JSON Schemas, which smplan schema prints",
	faults: "schema",
	examples: {
		bad: `smplan: 1
plan:
  titel: Spring plan
  period: { start: 1 March 2027 }
`,
		good: `smplan: 1
plan:
  title: Spring plan
  period: { start: 2027-03-01 }
`
	}
});
// src/rules/structure/section.ts
/** The parts of the source's plan, each with the question it answers. */
var asked = {
	situation: "where you stand",
	people: "whom you want to reach",
	objectives: "what is to be achieved, and by when",
	strategy: "on which channels, how often, in what language and tone",
	technology: "with which tools",
	kpis: "how success is measured",
	measurement: "when results are looked at, and what changes when they fall short",
	crisis: "what the team does when things go wrong"
};
var section_default = defineRule({
	id: "structure/section",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "The plan has all the parts of a social media plan: situation, POST, KPIs and measurement, crisis manual.",
	why: "The parts depend on each other: KPIs are set from objectives, objectives from the situation and the people. Where one is missing, the next is guesswork.",
	source: "The four steps of a social media plan; Forrester's POST method (2007)",
	reads: "all",
	messages: {
		missing: "There is no section \"{section}\", which says {says}. Add it, even if it is short.",
		empty: "The section \"{section}\" is empty. It says {says}."
	},
	examples: {
		bad: `smplan: 1
situation: { internal: { about: A bakery at the tram stop. } }
people: { audiences: [{ id: early-birds, name: People at the tram stop }] }
objectives: [{ id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }]
strategy: { channels: [{ id: ig, platform: instagram }] }
technology: { tools: [{ id: mbs, name: Meta Business Suite }] }
kpis: [{ id: orders, name: Orders for Easter buns }]
measurement: { reviews: [{ cadence: weekly }] }
crisis:
`,
		good: `smplan: 1
situation: { internal: { about: A bakery at the tram stop. } }
people: { audiences: [{ id: early-birds, name: People at the tram stop }] }
objectives: [{ id: pre-orders, statement: Take 300 orders for Easter buns by 26 March 2027. }]
strategy: { channels: [{ id: ig, platform: instagram }] }
technology: { tools: [{ id: mbs, name: Meta Business Suite }] }
kpis: [{ id: orders, name: Orders for Easter buns }]
measurement: { reviews: [{ cadence: weekly }] }
crisis: { levels: [{ id: l1, name: Watch }] }
`
	},
	check(_, report, { root, present, broken }) {
		for (const [section, says] of Object.entries(asked)) {
			if (present.has(section) || broken.has(section)) continue;
			report(root, section in root ? "empty" : "missing", {
				at: section,
				data: {
					section,
					says
				}
			});
		}
	}
});
// src/rules/structure/unique-id.ts
var unique_id_default = defineRule({
	id: "structure/unique-id",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "No two things of a kind have the same id.",
	why: "The rest of the plan points to things by their ids. Where two share one, nobody can tell which is meant, and one of them is overlooked.",
	source: "The plan format: every reference is by id",
	reads: "all",
	messages: {
		twice: "The id \"{id}\" belongs to another {kind} already. Give this one an id of its own.",
		first: "The first {kind} \"{id}\" is here."
	},
	examples: {
		bad: `smplan: 1
people:
  audiences:
    - { id: students, name: Students nearby }
    - { id: students, name: Student parties who order cakes }
`,
		good: `smplan: 1
people:
  audiences:
    - { id: students, name: Students nearby }
    - { id: student-parties, name: Student parties who order cakes }
`
	},
	check(sections, report) {
		const firsts = /* @__PURE__ */ new Map();
		for (const named of definitions(sections)) {
			const { kind, id, owner, key } = named;
			const first = firsts.get(`${kind} ${id}`);
			firsts.set(`${kind} ${id}`, first ?? named);
			if (!first || first.owner === owner) continue;
			const data = {
				kind,
				id
			};
			report(owner, "twice", {
				at: key,
				data,
				related: [{
					owner: first.owner,
					at: first.key,
					message: "first",
					data
				}]
			});
		}
	}
});
// src/rules/structure/yaml.ts
var yaml_default = defineRule({
	id: "structure/yaml",
	severity: "error",
	presets: ["minimal", "recommended"],
	summary: "The file is YAML that can be read.",
	why: "As long as the text cannot be read, nobody knows what the plan says: neither this linter nor the documents made from it.",
	source: "YAML 1.2.2, https://yaml.org/spec/1.2.2/",
	faults: "yaml",
	examples: {
		bad: `smplan: 1
plan:
  title: Spring: open early
`,
		good: `smplan: 1
plan:
  title: "Spring: open early"
`
	}
});
// src/rules/technology/covered.ts
/** What no plan can do without, each in words. */
var needed = {
	publishing: "publishing posts",
	analytics: "measuring results (analytics)",
	listening: "noticing what is said about you (listening)"
};
var covered_default = defineRule({
	id: "technology/covered",
	severity: "warning",
	presets: ["minimal", "recommended"],
	summary: "There are tools for publishing, analytics and listening.",
	why: "What is published must be planned, what is measured must be read somewhere, and a crisis is noticed by listening. A free tool will do, or one that does all three.",
	source: "Forrester's POST method (2007), T: technology",
	reads: ["technology"],
	messages: { uncovered: "No tool is named for {purposes}. Add it to the purposes of a tool you have, or add a tool." },
	examples: {
		bad: `smplan: 1
technology:
  tools:
    - { id: mbs, name: Meta Business Suite, purposes: [publishing, analytics] }
`,
		good: `smplan: 1
technology:
  tools:
    - { id: mbs, name: Meta Business Suite, purposes: [publishing, analytics] }
    - { id: alerts, name: Google Alerts, purposes: [listening], cost: { amount: 0 } }
`
	},
	check({ technology }, report) {
		const covered = new Set((technology.tools ?? []).flatMap((tool) => tool.purposes ?? []));
		const open = Object.entries(needed).filter(([purpose]) => !covered.has(purpose));
		if (open.length === 0) return;
		report(technology, "uncovered", {
			at: "tools",
			data: { purposes: enumerate(open.map(([, words]) => words), "or") }
		});
	}
});
/** Every built-in rule, in the order of their ids: a file below this folder is one. */
var rules = Object.values(/* @__PURE__ */ Object.assign({
	"./community/escalation.ts": escalation_default,
	"./crisis/known.ts": known_default,
	"./crisis/levels.ts": levels_default,
	"./crisis/monitoring.ts": monitoring_default,
	"./crisis/roles.ts": roles_default,
	"./crisis/scenarios.ts": scenarios_default,
	"./kpis/baseline.ts": baseline_default,
	"./kpis/linked.ts": linked_default,
	"./kpis/source.ts": source_default,
	"./kpis/target.ts": target_default,
	"./measurement/correction.ts": correction_default,
	"./measurement/review.ts": review_default,
	"./objectives/measurable.ts": measurable_default,
	"./objectives/primary.ts": primary_default,
	"./objectives/pursued.ts": pursued_default,
	"./objectives/realistic.ts": realistic_default,
	"./objectives/time-bound.ts": time_bound_default,
	"./people/defined.ts": defined_default,
	"./people/reached.ts": reached_default,
	"./situation/external.ts": external_default,
	"./situation/internal.ts": internal_default,
	"./situation/swot.ts": swot_default,
	"./strategy/channels.ts": channels_default,
	"./strategy/frequency.ts": frequency_default,
	"./strategy/voice.ts": voice_default,
	"./structure/include.ts": include_default,
	"./structure/placeholder.ts": placeholder_default,
	"./structure/reference.ts": reference_default,
	"./structure/schema.ts": schema_default,
	"./structure/section.ts": section_default,
	"./structure/unique-id.ts": unique_id_default,
	"./structure/yaml.ts": yaml_default,
	"./technology/covered.ts": covered_default
})).sort((a, b) => a.id.localeCompare(b.id));
export { nearest as a, metrics as c, didYouMean as i, isBlank as l, fillMessage as n, definitions as o, presetNames as r, platforms as s, rules as t, objectivesOf as u };
