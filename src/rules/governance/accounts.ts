import { defineRule } from "../../lint/rule.ts";
import { and, type Phrase, say } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Account } from "../../plan/types.ts";

export default defineRule({
  id: "governance/accounts",
  severity: "warning",
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
    open: 'Of channel "{channel}", {what}. Mend it where you sign in, then note it here.',
    admins: "only {count} of {wanted} people have full access (admins)",
    recovery: "nobody is named who gets it back (recovery)",
    mfa: "not every admin signs in with a second step (mfa)",
    absent: 'Nothing is said of who has access to channel "{channel}". Add it to accounts.',
  },
  examples: {
    bad: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
accounts: [{ channel: ig, admins: [ema], recovery: petar, mfa: true }]
`,
    good: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
accounts: [{ channel: ig, admins: [ema, bruno], recovery: petar, mfa: true }]
`,
  },
  check({ accounts, strategy, team, plan }, report, { options }) {
    if (plan.status === "archived") return;
    // Who works alone cannot name two.
    const wanted = team.length === 1 ? 1 : options.admins;
    for (const account of accounts) {
      const what = lacks(account, wanted);
      if (what.length > 0) report(account, "open", { data: { channel: account.channel, what: and(what) } });
    }
    const known = new Set(accounts.map(({ channel }) => channel));
    for (const channel of strategy.channels ?? [])
      if (!known.has(channel.id)) report(channel, "absent", { data: { channel: channel.id } });
  },
});

function lacks({ admins = [], recovery, mfa }: Account, wanted: number): Phrase[] {
  const count = new Set(admins).size;
  const what: Phrase[] = [];
  if (count < wanted) what.push(say("admins", { count, wanted }));
  if (isBlank(recovery)) what.push(say("recovery"));
  if (mfa !== true) what.push(say("mfa"));
  return what;
}
