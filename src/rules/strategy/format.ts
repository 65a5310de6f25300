import { defineRule } from "../../lint/rule.ts";
import { listComma } from "../../message-args.ts";
import { unknownFormats } from "../../plan/unknown-formats.ts";
import { closestMatches } from "../../platform/did-you-mean.ts";

export default defineRule({
  id: "strategy/format",
  severity: "warning",
  presets: ["recommended"],
  summary: "Formats are ones that the platform has.",
  why: "The source asks for content adapted to each format. One that the network does not have will be changed on the day of publication, by whoever is there.",
  source: "The platform catalogue; every format has its source and the day it was read",
  reads: ["strategy", "calendar"],
  messages: {
    unknown: '{platform} has no format "{format}". It has: {formats}.',
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: bs, platform: bluesky, formats: [image, story] }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: bs, platform: bluesky, formats: [image, video] }] }
`,
  },
  check({ strategy, calendar }, report, { vocabulary }) {
    for (const { owner, at, format, platform, formats } of unknownFormats(
      { strategy, calendar },
      vocabulary,
    )) {
      if (formats.source.weight !== "primary") continue;
      const data = { platform: platform.name, format, formats: listComma(formats.value) };
      report(owner, "unknown", { at, data, suggest: closestMatches(format, formats.value)[0] });
    }
  },
});
