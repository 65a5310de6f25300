import { defineRule } from "../../lint/rule.ts";

export default defineRule({
  id: "technology/kpi-source",
  severity: "warning",
  presets: ["recommended"],
  summary:
    "A KPI is read from a tool of the plan, or from the statistics of a platform that a channel is on.",
  why: "Statistics of a network on which you have no profile stay empty, and some networks show none at all. It is better to know that before the first review.",
  source: "Forrester's POST method (2007), T: technology follows from what is to be measured",
  reads: ["kpis", "strategy", "technology"],
  messages: {
    absent:
      'KPI "{name}" ({id}) is read from the statistics of {platform}, and no channel of the plan is there. Name another source, or the channel.',
    none: 'KPI "{name}" ({id}) is read from the statistics of {platform}, which shows an organization none ({checked}). Name a tool that measures it.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
kpis: [{ id: views, name: Views, source: native:tiktok }]
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
kpis: [{ id: views, name: Views, source: native:instagram }]
`,
  },
  check({ kpis, strategy }, report, { vocabulary }) {
    const platforms = new Set((strategy.channels ?? []).map(({ platform }) => platform));
    for (const kpi of kpis) {
      const [, id] = /^native:(.+)$/.exec(kpi.source ?? "") ?? [];
      const platform = vocabulary.platform(id);
      // Missing tools and unknown platforms are reported by structure/reference.
      if (id === undefined || !platform || platforms.size === 0) continue;
      const data = { name: kpi.name, id: kpi.id, platform: platform.name };
      const shows = platform.nativeAnalytics;
      if (!platforms.has(id)) report(kpi, "absent", { at: "source", data });
      else if (shows && !shows.value)
        report(kpi, "none", { at: "source", data: { ...data, checked: shows.source.checked } });
    }
  },
});
