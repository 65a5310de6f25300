import type { DateSource } from "../date-source.ts";

/** Campaigns, from their first day to their last. */
const campaigns: DateSource = ({ campaigns: all }, { words }) =>
  all.flatMap(({ id, name, start, end, message }) => {
    const date = start ?? end;
    if (date === undefined) return [];
    return {
      key: `campaign-${id}`,
      kind: "campaign",
      date,
      end: end !== undefined && end > date ? end : undefined,
      title: words.campaign({ name }),
      details: message === undefined ? undefined : [message],
    };
  });

export default campaigns;
