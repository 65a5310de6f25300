import { defineRule } from "../../lint/rule.ts";
import { listOr, quoted, valueNameRef } from "../../message-args.ts";
import type { Scenario } from "../../plan/types.ts";

type CrisisCluster = NonNullable<Scenario["cluster"]>;
type CrisisResponse = NonNullable<Scenario["response"]>;

/**
 * The responses that suit the attributed responsibility. Bolstering supplements another response. By itself
 * it suits only the first cluster.
 */
const suitableResponses: Readonly<Record<CrisisCluster, readonly CrisisResponse[]>> = {
  victim: ["deny", "diminish", "rebuild", "bolster"],
  accidental: ["diminish", "rebuild"],
  preventable: ["rebuild"],
};

export default defineRule({
  id: "crisis/response",
  severity: "warning",
  presets: ["recommended"],
  summary: "The line taken in a scenario fits how far you are held responsible.",
  why: "Who denies what could have been prevented is punished twice: for the harm, and for the denial. The more responsible people hold you, the more you must make good.",
  source:
    "Coombs (2007), Protecting Organization Reputations During a Crisis: situational crisis communication theory",
  reads: ["crisis"],
  messages: {
    misfit:
      'Scenario "{name}" ({id}) has the response "{response}", which does not fit the responsibility "{cluster}". Choose {fitting}.',
  },
  examples: {
    invalid: `smplan: 1
crisis:
  scenarios: [{ id: moth, name: Moths in the flour, cluster: preventable, response: deny }]
`,
    valid: `smplan: 1
crisis:
  scenarios: [{ id: moth, name: Moths in the flour, cluster: preventable, response: rebuild }]
`,
  },
  check({ crisis }, report) {
    for (const scenario of crisis.scenarios ?? []) {
      const { name, id, cluster, response } = scenario;
      if (!cluster || !response || suitableResponses[cluster].includes(response)) continue;
      const nameOf = (value: CrisisResponse) => quoted(valueNameRef("response", value));
      const data = {
        name,
        id,
        cluster: valueNameRef("cluster", cluster),
        response: valueNameRef("response", response),
        fitting: listOr(suitableResponses[cluster].map(nameOf)),
      };
      report(scenario, "misfit", { at: "response", data });
    }
  },
});
