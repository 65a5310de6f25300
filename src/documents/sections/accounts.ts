import { tableOf } from "../model/cells.ts";
import type { Section } from "../model/section-builder.ts";

const accounts = (({ accounts: all }, tell) => {
  const { labels } = tell;
  return {
    accounts: tableOf(
      tell.words.sections.accounts,
      all,
      [labels.channel, ({ channel }) => tell.name("channel", channel)],
      [labels.admins, ({ admins }) => tell.list(tell.names("team member", admins))],
      [labels.recovery, ({ recovery }) => tell.person(recovery)],
      [labels.mfa, ({ mfa }) => tell.yesNo(mfa)],
    ),
  };
}) satisfies Section;

export default accounts;
