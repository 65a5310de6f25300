import { tableOf } from "../model/cells.ts";
import type { SectionBuilder } from "../model/section-builder.ts";

const accounts = (({ accounts: all }, formatter) => {
  const { labels } = formatter;
  return {
    accounts: tableOf(
      formatter.words.sections.accounts,
      all,
      [labels.channel, ({ channel }) => formatter.name("channel", channel)],
      [labels.admins, ({ admins }) => formatter.list(formatter.names("team member", admins))],
      [labels.recovery, ({ recovery }) => formatter.person(recovery)],
      [labels.mfa, ({ mfa }) => formatter.yesNo(mfa)],
    ),
  };
}) satisfies SectionBuilder;

export default accounts;
