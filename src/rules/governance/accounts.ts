import { defineRule } from "../../lint/rule.ts";
import { listAnd, type MessageRef, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Account } from "../../plan/types.ts";

export default defineRule({
  id: "governance/accounts",
  severity: "error",
  presets: ["recommended"],
  summary:
    "Every channel has two people with full access, a way to get it back, and a second step at sign-in.",
  why: "Profiles are lost when the one person who had access leaves, or when one password is guessed. Both can be prevented in an afternoon.",
  source:
    "Digital.gov, Social Media Cyber-Vandalism Toolkit: more than one administrator, two-step verification, registry of accounts",
  reads: ["accounts", "strategy", "team", "plan"],
  options: {
    admins: {
      type: "integer",
      description: "How many people must have full access to each channel.",
      default: 2,
      minimum: 1,
    },
  },
  messages: {
    open: 'Channel "{channel}": {what}. Fix this where you sign in, then note it here.',
    admins: "only {count} of {wanted} people have full access (admins)",
    recovery: "nobody is named who gets it back (recovery)",
    mfa: "not every admin signs in with a second step (mfa)",
    absent: 'Nothing is said of who has access to channel "{channel}". Add it to accounts.',
    "absent-all":
      "Nothing is said of who has access to {count} channels. Add each to accounts, with two people who have full access.",
    "open-all": "The access to {count} channels is not safe. Fix this where you sign in, then note it here.",
  },
  combined: { absent: "absent-all", open: "open-all" },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
accounts: [{ channel: ig, admins: [ema], recovery: petar, mfa: true }]
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
accounts: [{ channel: ig, admins: [ema, bruno], recovery: petar, mfa: true }]
`,
  },
  check({ accounts, strategy, team, plan }, report, { options }) {
    if (plan.status === "archived") return;
    // A team of one person cannot name two.
    const wanted = team.length === 1 ? 1 : options.admins;
    for (const account of accounts) {
      const what = missingParts(account, wanted);
      if (what.length > 0)
        report(account, "open", { data: { channel: account.channel, what: listAnd(what) } });
    }
    const known = new Set(accounts.map(({ channel }) => channel));
    for (const channel of strategy.channels ?? [])
      if (!known.has(channel.id)) report(channel, "absent", { data: { channel: channel.id } });
  },
});

function missingParts({ admins = [], recovery, mfa }: Account, wanted: number): MessageRef[] {
  const count = new Set(admins).size;
  const what: MessageRef[] = [];
  if (count < wanted) what.push(messageRef("admins", { count, wanted }));
  if (isBlank(recovery)) what.push(messageRef("recovery"));
  if (mfa !== true) what.push(messageRef("mfa"));
  return what;
}
