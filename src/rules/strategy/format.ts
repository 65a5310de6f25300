import { defineRule } from "../../lint/rule.ts";
import { listComma } from "../../message-args.ts";
import { channelsById } from "../../plan/posts.ts";
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
strategy: { channels: [{ id: li, platform: linkedin, formats: [document, story] }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: li, platform: linkedin, formats: [document, video] }] }
`,
  },
  check({ strategy, calendar }, report, { vocabulary }) {
    const channels = channelsById(strategy);
    const checkFormat = (
      owner: object,
      at: string | number,
      format: string | undefined,
      platform: string | undefined,
    ): void => {
      const known = vocabulary.platform(platform);
      const formats: readonly string[] | undefined = known?.formats?.value;
      if (format === undefined || !known || !formats || formats.includes(format)) return;
      const data = { platform: known.name, format, formats: listComma(formats) };
      report(owner, "unknown", { at, data, suggest: closestMatches(format, formats)[0] });
    };
    for (const { formats = [], platform } of strategy.channels ?? [])
      for (const [index, format] of formats.entries()) checkFormat(formats, index, format, platform);
    for (const item of [...(calendar.slots ?? []), ...(calendar.posts ?? [])])
      checkFormat(item, "format", item.format, channels.get(item.channel ?? "")?.platform);
  },
});
