import { defineRule } from "../../lint/rule.ts";
import { type MessageRef, messageRef, valueNameRef } from "../../message-args.ts";
import { daysBetween } from "../../plan/time.ts";

export default defineRule({
  id: "calendar/approved",
  severity: "warning",
  presets: ["recommended"],
  summary: "A post that is due within two days is approved.",
  why: "What nobody has looked at on the eve of its day is published unread or not at all. Both happen on the days when it matters.",
  source: "Hootsuite, social media calendar guide: an approval flow",
  reads: ["calendar", "plan"],
  options: {
    days: {
      type: "integer",
      description: "How many days before its date a post should be approved.",
      default: 2,
      minimum: 0,
    },
  },
  messages: {
    waits:
      'Post "{id}" is due {when} ({date}) and has the status "{status}". Have it approved, or give it a later date.',
    today: "today",
    tomorrow: "tomorrow",
    days: "in {days} days",
    "waits-all": "{count} posts are due soon and not approved. Have them approved, or give them later dates.",
  },
  combined: { waits: "waits-all" },
  examples: {
    invalid: `smplan: 1
calendar: { posts: [{ id: buns, date: 2027-03-16, status: in-review }] }
`,
    valid: `smplan: 1
calendar: { posts: [{ id: buns, date: 2027-03-16, status: approved }] }
`,
  },
  check({ calendar, plan }, report, { options, today }) {
    if (plan.status === "archived") return;
    for (const post of calendar.posts ?? []) {
      const { id, date, status } = post;
      if (date === undefined || !(status === "idea" || status === "draft" || status === "in-review"))
        continue;
      const days = daysBetween(today, date);
      if (days < 0 || days > options.days) continue;
      report(post, "waits", {
        at: "status",
        data: { id, date, status: valueNameRef("post", status), when: dueIn(days) },
      });
    }
  },
});

function dueIn(days: number): MessageRef {
  if (days === 0) return messageRef("today");
  return days === 1 ? messageRef("tomorrow") : messageRef("days", { days });
}
