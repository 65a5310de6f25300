import { defineRule } from "../../lint/rule.ts";
import { listAnd, quoted } from "../../message-args.ts";

export default defineRule({
  id: "people/platform-fit",
  severity: "warning",
  presets: ["recommended"],
  summary: "A channel is on a platform where at least one of its audiences is.",
  why: "The best post does not reach people on a network they never open. First the people, then the place.",
  source: "Forrester's POST method (2007): people before technology",
  reads: ["strategy", "people"],
  messages: {
    elsewhere:
      'Channel "{id}" is on {platform}, and none of its audiences is there: {audiences}. Choose a network they use, or add {platform} to their platforms if they do.',
  },
  examples: {
    invalid: `smplan: 1
people: { audiences: [{ id: parents, name: Parents, platforms: [facebook, viber] }] }
strategy: { channels: [{ id: tt, platform: tiktok, audiences: [parents] }] }
`,
    valid: `smplan: 1
people: { audiences: [{ id: parents, name: Parents, platforms: [facebook, viber] }] }
strategy: { channels: [{ id: fb, platform: facebook, audiences: [parents] }] }
`,
  },
  check({ strategy, people }, report, { vocabulary }) {
    const audiences = new Map((people.audiences ?? []).map((audience) => [audience.id, audience]));
    for (const channel of strategy.channels ?? []) {
      const { id, platform, audiences: named = [] } = channel;
      const own = named.flatMap((name) => audiences.get(name) ?? []);
      // An audience without platforms, or one that is not in the plan, may use the channel.
      if (own.length === 0 || own.length < named.length) continue;
      if (own.some(({ platforms = [] }) => platforms.length === 0 || platforms.includes(platform))) continue;
      const list = listAnd(own.map(({ id: audience, name }) => quoted(name ?? audience)));
      report(channel, "elsewhere", {
        at: "platform",
        data: { id, platform: vocabulary.platform(platform)?.name ?? platform, audiences: list },
      });
    }
  },
});
