// Generated from schemas/ by `npm run generate`; changes here are lost.
export const references: Readonly<Record<"defines" | "refers", readonly { kind: string; path: readonly string[]; titles: readonly string[] }[]>> = {
  "defines": [
    {
      "kind": "goal",
      "path": [
        "plan",
        "goals",
        "*",
        "id"
      ],
      "titles": [
        "Plan",
        "Goal"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "team",
        "*",
        "id"
      ],
      "titles": [
        "Team member"
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
      ],
      "titles": [
        "Situation",
        "Internal analysis",
        "Past activity"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Competitor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "External analysis",
        "Factors",
        "Factor"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
      ]
    },
    {
      "kind": "audience",
      "path": [
        "people",
        "audiences",
        "*",
        "id"
      ],
      "titles": [
        "People",
        "Audience"
      ]
    },
    {
      "kind": "objective",
      "path": [
        "objectives",
        "*",
        "id"
      ],
      "titles": [
        "Objective"
      ]
    },
    {
      "kind": "pillar",
      "path": [
        "strategy",
        "pillars",
        "*",
        "id"
      ],
      "titles": [
        "Strategy",
        "Content pillar"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "strategy",
        "channels",
        "*",
        "id"
      ],
      "titles": [
        "Strategy",
        "Channel"
      ]
    },
    {
      "kind": "phase",
      "path": [
        "strategy",
        "phases",
        "*",
        "id"
      ],
      "titles": [
        "Strategy",
        "Phase"
      ]
    },
    {
      "kind": "action",
      "path": [
        "strategy",
        "actions",
        "*",
        "id"
      ],
      "titles": [
        "Strategy",
        "Action"
      ]
    },
    {
      "kind": "tool",
      "path": [
        "technology",
        "tools",
        "*",
        "id"
      ],
      "titles": [
        "Technology",
        "Tool"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "kpis",
        "*",
        "id"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "experiment",
      "path": [
        "measurement",
        "experiments",
        "*",
        "id"
      ],
      "titles": [
        "Measurement",
        "Experiment"
      ]
    },
    {
      "kind": "budget line",
      "path": [
        "budget",
        "lines",
        "*",
        "id"
      ],
      "titles": [
        "Budget",
        "Budget line"
      ]
    },
    {
      "kind": "campaign",
      "path": [
        "campaigns",
        "*",
        "id"
      ],
      "titles": [
        "Campaign"
      ]
    },
    {
      "kind": "slot",
      "path": [
        "calendar",
        "slots",
        "*",
        "id"
      ],
      "titles": [
        "Calendar",
        "Slot"
      ]
    },
    {
      "kind": "post",
      "path": [
        "calendar",
        "posts",
        "*",
        "id"
      ],
      "titles": [
        "Calendar",
        "Post"
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
      ],
      "titles": [
        "Calendar",
        "Approval of posts",
        "Approval step"
      ]
    },
    {
      "kind": "crisis level",
      "path": [
        "crisis",
        "levels",
        "*",
        "id"
      ],
      "titles": [
        "Crisis manual",
        "Crisis level"
      ]
    },
    {
      "kind": "scenario",
      "path": [
        "crisis",
        "scenarios",
        "*",
        "id"
      ],
      "titles": [
        "Crisis manual",
        "Scenario"
      ]
    }
  ],
  "refers": [
    {
      "kind": "team member",
      "path": [
        "plan",
        "owner"
      ],
      "titles": [
        "Plan"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "plan",
        "approval",
        "by"
      ],
      "titles": [
        "Plan",
        "Approval"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "plan",
        "history",
        "*",
        "by"
      ],
      "titles": [
        "Plan",
        "Version"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "plan",
        "delegations",
        "*",
        "to"
      ],
      "titles": [
        "Plan",
        "Delegated decision"
      ]
    },
    {
      "kind": "platform",
      "path": [
        "situation",
        "profiles",
        "*",
        "platform"
      ],
      "titles": [
        "Situation",
        "Own profile"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "situation",
        "profiles",
        "*",
        "owner"
      ],
      "titles": [
        "Situation",
        "Own profile"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "Situation",
        "SWOT",
        "SWOT item"
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
      ],
      "titles": [
        "People",
        "Audience"
      ]
    },
    {
      "kind": "audience",
      "path": [
        "objectives",
        "*",
        "audiences",
        "*"
      ],
      "titles": [
        "Objective"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "objectives",
        "*",
        "owner"
      ],
      "titles": [
        "Objective"
      ]
    },
    {
      "kind": "SWOT item",
      "path": [
        "objectives",
        "*",
        "addresses",
        "*"
      ],
      "titles": [
        "Objective"
      ]
    },
    {
      "kind": "goal",
      "path": [
        "objectives",
        "*",
        "goal"
      ],
      "titles": [
        "Objective"
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
      ],
      "titles": [
        "Strategy",
        "Content pillar"
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
      ],
      "titles": [
        "Strategy",
        "Content pillar"
      ]
    },
    {
      "kind": "platform",
      "path": [
        "strategy",
        "channels",
        "*",
        "platform"
      ],
      "titles": [
        "Strategy",
        "Channel"
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
      ],
      "titles": [
        "Strategy",
        "Channel"
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
      ],
      "titles": [
        "Strategy",
        "Channel"
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
      ],
      "titles": [
        "Strategy",
        "Phase"
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
      ],
      "titles": [
        "Strategy",
        "Action"
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
      ],
      "titles": [
        "Strategy",
        "Action"
      ]
    },
    {
      "kind": "pillar",
      "path": [
        "strategy",
        "actions",
        "*",
        "pillar"
      ],
      "titles": [
        "Strategy",
        "Action"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "strategy",
        "actions",
        "*",
        "owner"
      ],
      "titles": [
        "Strategy",
        "Action"
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
      ],
      "titles": [
        "Strategy",
        "Action"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "technology",
        "tools",
        "*",
        "owner"
      ],
      "titles": [
        "Technology",
        "Tool"
      ]
    },
    {
      "kind": "objective",
      "path": [
        "kpis",
        "*",
        "objective"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "objective",
      "path": [
        "kpis",
        "*",
        "objective",
        "*"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "metric",
      "path": [
        "kpis",
        "*",
        "metric"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "kpis",
        "*",
        "channel"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "data source",
      "path": [
        "kpis",
        "*",
        "source"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "kpis",
        "*",
        "owner"
      ],
      "titles": [
        "KPI"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "measurement",
        "reviews",
        "*",
        "owner"
      ],
      "titles": [
        "Measurement",
        "Review"
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
      ],
      "titles": [
        "Measurement",
        "Review"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "measurement",
        "corrections",
        "*",
        "kpi"
      ],
      "titles": [
        "Measurement",
        "Correction"
      ]
    },
    {
      "kind": "action",
      "path": [
        "measurement",
        "corrections",
        "*",
        "action"
      ],
      "titles": [
        "Measurement",
        "Correction"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "measurement",
        "corrections",
        "*",
        "owner"
      ],
      "titles": [
        "Measurement",
        "Correction"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "measurement",
        "decisions",
        "*",
        "kpi"
      ],
      "titles": [
        "Measurement",
        "Decision"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "measurement",
        "decisions",
        "*",
        "by"
      ],
      "titles": [
        "Measurement",
        "Decision"
      ]
    },
    {
      "kind": "action",
      "path": [
        "measurement",
        "decisions",
        "*",
        "action"
      ],
      "titles": [
        "Measurement",
        "Decision"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "measurement",
        "experiments",
        "*",
        "kpi"
      ],
      "titles": [
        "Measurement",
        "Experiment"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "measurement",
        "experiments",
        "*",
        "owner"
      ],
      "titles": [
        "Measurement",
        "Experiment"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "measurement",
        "results",
        "*",
        "kpi"
      ],
      "titles": [
        "Measurement",
        "Result"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "budget",
        "lines",
        "*",
        "channel"
      ],
      "titles": [
        "Budget",
        "Budget line"
      ]
    },
    {
      "kind": "campaign",
      "path": [
        "budget",
        "lines",
        "*",
        "campaign"
      ],
      "titles": [
        "Budget",
        "Budget line"
      ]
    },
    {
      "kind": "objective",
      "path": [
        "campaigns",
        "*",
        "objectives",
        "*"
      ],
      "titles": [
        "Campaign"
      ]
    },
    {
      "kind": "audience",
      "path": [
        "campaigns",
        "*",
        "audiences",
        "*"
      ],
      "titles": [
        "Campaign"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "campaigns",
        "*",
        "channels",
        "*"
      ],
      "titles": [
        "Campaign"
      ]
    },
    {
      "kind": "KPI",
      "path": [
        "campaigns",
        "*",
        "kpis",
        "*"
      ],
      "titles": [
        "Campaign"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "community",
        "responses",
        "*",
        "owner"
      ],
      "titles": [
        "Community",
        "Response"
      ]
    },
    {
      "kind": "crisis level",
      "path": [
        "community",
        "responses",
        "*",
        "escalateTo"
      ],
      "titles": [
        "Community",
        "Response"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "calendar",
        "slots",
        "*",
        "channel"
      ],
      "titles": [
        "Calendar",
        "Slot"
      ]
    },
    {
      "kind": "pillar",
      "path": [
        "calendar",
        "slots",
        "*",
        "pillar"
      ],
      "titles": [
        "Calendar",
        "Slot"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "calendar",
        "posts",
        "*",
        "channel"
      ],
      "titles": [
        "Calendar",
        "Post"
      ]
    },
    {
      "kind": "pillar",
      "path": [
        "calendar",
        "posts",
        "*",
        "pillar"
      ],
      "titles": [
        "Calendar",
        "Post"
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
      ],
      "titles": [
        "Calendar",
        "Post"
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
      ],
      "titles": [
        "Calendar",
        "Post"
      ]
    },
    {
      "kind": "campaign",
      "path": [
        "calendar",
        "posts",
        "*",
        "campaign"
      ],
      "titles": [
        "Calendar",
        "Post"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "calendar",
        "posts",
        "*",
        "owner"
      ],
      "titles": [
        "Calendar",
        "Post"
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
      ],
      "titles": [
        "Calendar",
        "Post",
        "Approval"
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
      ],
      "titles": [
        "Calendar",
        "Post",
        "Approval"
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
      ],
      "titles": [
        "Calendar",
        "Approval of posts",
        "Approval step"
      ]
    },
    {
      "kind": "channel",
      "path": [
        "accounts",
        "*",
        "channel"
      ],
      "titles": [
        "Account"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "accounts",
        "*",
        "admins",
        "*"
      ],
      "titles": [
        "Account"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "accounts",
        "*",
        "recovery"
      ],
      "titles": [
        "Account"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "levels",
        "*",
        "decides"
      ],
      "titles": [
        "Crisis manual",
        "Crisis level"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "roles",
        "*",
        "person"
      ],
      "titles": [
        "Crisis manual",
        "Crisis role"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "roles",
        "*",
        "backup"
      ],
      "titles": [
        "Crisis manual",
        "Crisis role"
      ]
    },
    {
      "kind": "tool",
      "path": [
        "crisis",
        "monitoring",
        "tools",
        "*"
      ],
      "titles": [
        "Crisis manual",
        "Monitoring"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "monitoring",
        "owner"
      ],
      "titles": [
        "Crisis manual",
        "Monitoring"
      ]
    },
    {
      "kind": "crisis level",
      "path": [
        "crisis",
        "escalation",
        "*",
        "from"
      ],
      "titles": [
        "Crisis manual",
        "Escalation"
      ]
    },
    {
      "kind": "crisis level",
      "path": [
        "crisis",
        "escalation",
        "*",
        "to"
      ],
      "titles": [
        "Crisis manual",
        "Escalation"
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
      ],
      "titles": [
        "Crisis manual",
        "Escalation"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "pause",
        "owner"
      ],
      "titles": [
        "Crisis manual",
        "Pause"
      ]
    },
    {
      "kind": "crisis level",
      "path": [
        "crisis",
        "scenarios",
        "*",
        "level"
      ],
      "titles": [
        "Crisis manual",
        "Scenario"
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
      ],
      "titles": [
        "Crisis manual",
        "Scenario"
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
      ],
      "titles": [
        "Crisis manual",
        "Scenario",
        "Step"
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
      ],
      "titles": [
        "Crisis manual",
        "Scenario",
        "Holding statement"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "stakeholders",
        "*",
        "owner"
      ],
      "titles": [
        "Crisis manual",
        "Stakeholder"
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
      ],
      "titles": [
        "Crisis manual",
        "Distribution",
        "Acknowledgement"
      ]
    },
    {
      "kind": "team member",
      "path": [
        "crisis",
        "review",
        "owner"
      ],
      "titles": [
        "Crisis manual",
        "Review after a crisis"
      ]
    }
  ]
};
