import type { DateSource } from "../date-source.ts";

/** The days by which objectives are to be reached. */
const objectives: DateSource = ({ objectives: all, plan }, { tell, words }) =>
  all.flatMap(({ id, statement, by = plan.period?.end, owner }) =>
    by === undefined
      ? []
      : {
          key: `objective-${id}`,
          kind: "deadline",
          date: by,
          title: tell.fill(words.due, { name: statement }),
          owner,
        },
  );

export default objectives;
