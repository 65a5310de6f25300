import { defineRule } from "../../lint/rule.ts";
import { valueNameRef } from "../../message-args.ts";
import { isClosedPost } from "../../plan/posts.ts";

export default defineRule({
  id: "calendar/due",
  severity: "warning",
  presets: ["recommended"],
  summary: "A post whose day has passed is published or cancelled.",
  why: "A calendar that is not kept up to date tells nobody whether the post of last week appeared, and the promised frequency cannot be checked against it.",
  source:
    "CoSchedule, social media strategy template: every entry of the calendar has an owner and a deadline",
  reads: ["calendar", "plan"],
  messages: {
    past: 'Post "{id}" was due on {date} and still has the status "{status}". Say that it is published or cancelled, or give it a new date.',
    "past-all":
      "{count} posts were due and are neither published nor cancelled. Say of each what became of it, or give it a new date.",
  },
  combined: { past: "past-all" },
  examples: {
    invalid: `smplan: 1
calendar: { posts: [{ id: womens-day, date: 2027-03-08, status: scheduled }] }
`,
    valid: `smplan: 1
calendar: { posts: [{ id: womens-day, date: 2027-03-08, status: published }] }
`,
  },
  check({ calendar, plan }, report, { today }) {
    if (plan.status === "archived") return;
    for (const post of calendar.posts ?? []) {
      const { id, date, status } = post;
      // Without a status, the calendar is only a schedule and does not track progress.
      if (date === undefined || status === undefined || isClosedPost(post) || date >= today) continue;
      report(post, "past", { at: "status", data: { id, date, status: valueNameRef("post", status) } });
    }
  },
});
