import type { DateSource } from "../date-source.ts";

/** The due dates of objectives. */
const objectives: DateSource = ({ objectives: all, plan }, { words }) =>
  all.flatMap(({ id, statement, by = plan.period?.end, owner }) =>
    by === undefined
      ? []
      : {
          key: `objective-${id}`,
          kind: "deadline",
          date: by,
          title: words.due({ name: statement }),
          owner,
        },
  );

export default objectives;
