import type { DateSource } from "../date-source.ts";

/** The last days of actions, that is, of work beyond regular posts. */
const actions: DateSource = ({ strategy }, { words }) =>
  (strategy.actions ?? []).flatMap(({ id, description, end, owner }) =>
    end === undefined
      ? []
      : {
          key: `action-${id}`,
          kind: "deadline",
          date: end,
          title: words.lastDay({ name: description }),
          owner,
        },
  );

export default actions;
