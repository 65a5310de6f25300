import { basename } from "node:path";
import type { Messages } from "../../generated/messages.ts";

/** The test runner of a project. */
export type TestRunner = "vitest" | "jest" | "node:test";

interface RuleModuleValues {
  id: string;
  words: Messages["own-rules"]["module"];
  typescript: boolean;
}

/** Returns an example rule as a module. It imports nothing at run time, so that it needs no installation. */
export function ruleModuleSource({ id, words, typescript }: RuleModuleValues): string {
  const header = typescript
    ? 'import type { Rule } from "smplan";\n\nexport default {'
    : '/** @type {import("smplan").Rule} */\nexport default {';
  return `${header}
  id: "${id}",
  severity: "warning",
  summary: ${quoteString(words.summary)},
  why: ${quoteString(words.why)},
  reads: ["calendar"],
  messages: {
    friday: ${quoteString(words.message({ id: "{id}" }))},
  },
  check({ calendar }, report) {
    for (const post of calendar.posts ?? [])
      if (post.date && new Date(post.date).getUTCDay() === 5)
        report(post, "friday", { at: "date", data: { id: post.id } });
  },
}${typescript ? " satisfies Rule" : ""};
`;
}

interface RuleTestValues {
  words: Messages["own-rules"]["module"];
  /** The file of the rule, in the same folder as the test. */
  file: string;
  runner: TestRunner;
}

/** Returns the test of the example rule. */
export function ruleTestSource({ words, file, runner }: RuleTestValues): string {
  const globals = runner === "jest";
  const imports = [
    ...(globals ? [] : [`import { describe, it } from "${runner}";`]),
    'import { RuleTester } from "smplan";',
    `import rule from "./${basename(file)}";`,
  ];
  const message = words.message({ id: "buns" });
  return `${imports.join("\n")}

new RuleTester(${globals ? "" : "{ describe, it }"}).run(rule, {
  failing: [
    {
      name: ${quoteString(words.bad)},
      plan: \`
calendar:
  posts:
    - { id: buns, date: 2027-03-26 }
\`,
      says: ${quoteString(message)},
    },
  ],
  passing: [
    {
      name: ${quoteString(words.good)},
      plan: \`
calendar:
  posts:
    - { id: buns, date: 2027-03-25 }
\`,
    },
  ],
});
`;
}

/** Returns an example rule as a declaration for a configuration, with its test cases. */
export function declaredRuleSource(words: Messages["own-rules"]["declared"]): string {
  const campaign = `id: spring, name: ${words.campaign}, kind: paid`;
  return `summary: ${words.summary}
why: ${words.why}
# ${words.given}
given: campaigns.*
# ${words.when}
when: kind is paid
# ${words.assert}
assert: landingPage is present
# ${words.said}
message: '${words.message({ name: "{name}", id: "{id}" }).replaceAll("'", "''")}'
# ${words.pieces}
failing:
  - campaigns: [{ ${campaign} }]
passing:
  - campaigns: [{ ${campaign}, landingPage: https://example.org/spring }]
`;
}

/**
 * Returns a string literal in double quotes, or in single quotes if that avoids escapes, as formatters do.
 */
function quoteString(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
