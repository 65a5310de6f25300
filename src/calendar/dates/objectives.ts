import type { DateSource } from "../date-source.ts";

/** The due dates of objectives. */
const objectives: DateSource = ({ objectives: all, plan }, { formatter, words }) =>
  all.flatMap(({ id, statement, by = plan.period?.end, owner }) =>
    by === undefined
      ? []
      : {
          key: `objective-${id}`,
          kind: "deadline",
          date: by,
          title: formatter.interpolate(words.due, { name: statement }),
          owner,
        },
  );

export default objectives;
