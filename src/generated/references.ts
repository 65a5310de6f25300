// Generated from schemas/ by `npm run generate`; changes here are lost.
export const references: Readonly<Record<"defines" | "refers", readonly { kind: string; path: readonly string[] }[]>> = {
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
      "kind": "phase",
      "path": [
        "strategy",
        "phases",
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
      "kind": "experiment",
      "path": [
        "measurement",
        "experiments",
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
      "kind": "approval step",
      "path": [
        "calendar",
        "approval",
        "steps",
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
      "path": [
        "plan",
        "owner"
      ]
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
      "kind": "team member",
      "path": [
        "plan",
        "history",
        "*",
        "by"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "plan",
        "delegations",
        "*",
        "to"
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
        "phases",
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
        "decisions",
        "*",
        "kpi"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "measurement",
        "decisions",
        "*",
        "by"
      ]
    },
    {
      "kind": "action",
      "path": [
        "measurement",
        "decisions",
        "*",
        "action"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "measurement",
        "experiments",
        "*",
        "kpi"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "measurement",
        "experiments",
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
      "kind": "audience",
      "path": [
        "calendar",
        "posts",
        "*",
        "audiences",
        "*"
      ]
    },
    {
      "kind": "objective",
      "path": [
        "calendar",
        "posts",
        "*",
        "objectives",
        "*"
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
      "kind": "approval step",
      "path": [
        "calendar",
        "posts",
        "*",
        "approvals",
        "*",
        "step"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "calendar",
        "posts",
        "*",
        "approvals",
        "*",
        "by"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "calendar",
        "approval",
        "steps",
        "*",
        "by"
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
