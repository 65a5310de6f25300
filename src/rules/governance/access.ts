import { defineRule } from "../../lint/rule.ts";
import { listAnd } from "../../message-args.ts";

export default defineRule({
  id: "governance/access",
  severity: "error",
  presets: ["recommended"],
  summary: "The plan has a register of accounts: who can sign in to each channel.",
  why: "Profiles are lost when the only person with access leaves, falls ill or loses a phone. A register with two administrators for each channel is made in an afternoon.",
  source:
    "Digital.gov, Social Media Cyber-Vandalism Toolkit: registry of accounts, more than one administrator",
  reads: ["strategy", "accounts", "plan"],
  messages: {
    none: "Nothing is said of who can sign in to {channels}. Add the section accounts with two administrators, the recovery and the second step for each channel.",
  },
  examples: {
    invalid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
`,
    valid: `smplan: 1
strategy: { channels: [{ id: ig, platform: instagram }] }
accounts: [{ channel: ig, admins: [emma, leo], recovery: emma, mfa: true }]
`,
  },
  check({ strategy, accounts, plan }, report, { root }) {
    const channels = strategy.channels ?? [];
    // A register with gaps is reported by governance/accounts.
    if (channels.length === 0 || accounts.length > 0 || plan.status === "archived") return;
    report(root, "none", { at: "accounts", data: { channels: listAnd(channels.map(({ id }) => id)) } });
  },
});
