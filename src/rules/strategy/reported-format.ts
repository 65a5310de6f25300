import { siteName } from "../../catalog/fact.ts";
import { defineRule } from "../../lint/rule.ts";
import { listComma } from "../../message-args.ts";
import { unknownFormats } from "../../plan/unknown-formats.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";

export default defineRule({
  id: "strategy/reported-format",
  severity: "info",
  presets: ["recommended"],
  summary: "Formats are ones that the platform has according to others, if it does not list them itself.",
  why: "Platforms add and remove formats without a list of them. What publishing tools list is a good sign, but no proof.",
  source: "The pages of publishing tools; each list names its page and the day it was read",
  reads: ["strategy", "calendar"],
  messages: {
    unknown:
      'According to {site} ({checked}), {platform} has no format "{format}". It has: {formats}. Check it, or choose one of these.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: li, platform: linkedin, formats: [document, story] }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: li, platform: linkedin, formats: [document, live] }] }
`,
  },
  check({ strategy, calendar }, report, { vocabulary }) {
    for (const { owner, at, format, platform, formats } of unknownFormats(
      { strategy, calendar },
      vocabulary,
    )) {
      if (formats.source.weight !== "secondary") continue;
      const names = { platform: platform.name, format, formats: listComma(formats.value) };
      const data = { ...names, site: siteName(formats.source), checked: formats.source.checked };
      report(owner, "unknown", { at, data, suggest: closestMatches(format, formats.value)[0] });
    }
  },
});
