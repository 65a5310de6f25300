import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanPath } from "../../../src/diagnostics.ts";
import { PlanDraft } from "../../../src/wizard/plan-draft.ts";
import { editYaml } from "../../../src/yaml/edit-yaml.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";

const bakery = `# The bakery's plan.
plan:
  organization: Dawn Chorus Bakery # as on the sign
people:
  audiences:
    # They pass by every morning.
    - id: neighbors
      name: Neighbors
      needs: [warm bread] # before seven
    # They come once a week.
    - id: market
      name: Market visitors
strategy:
  voice: { tone: [warm, short] }
  channels:
    - platform: instagram
      audiences: [neighbors, market]
`;

const base = readYaml(bakery).data as Record<string, unknown>;

/** Returns a draft of the bakery's plan after changes. */
function drafted(change: (draft: PlanDraft) => void): PlanDraft {
  const draft = new PlanDraft(base);
  change(draft);
  return draft;
}

function textOf(draft: PlanDraft): string {
  return editYaml(bakery, draft.changes);
}

describe("the changes of a draft", () => {
  test("are empty if an answer was changed and changed back", () => {
    const draft = drafted((plan) => {
      plan.set(["plan", "organization"], "Dusk Bakery");
      plan.set(["plan", "organization"], "Dawn Chorus Bakery");
      plan.set(["people", "audiences", 2], { id: "schools", name: "Schools" });
      plan.set(["people", "audiences", 2], undefined);
    });
    expect(draft.changes).toEqual([]);
  });

  test("append a new audience as a whole, also if its answers come one by one", () => {
    const draft = drafted((plan) => {
      plan.set(["people", "audiences", 2, "name"], "Schools");
      plan.set(["people", "audiences", 2, "needs"], ["rolls by eight"]);
      plan.set(["people", "audiences", 2, "id"], "schools");
    });
    expect(draft.changes).toEqual([
      {
        append: ["people", "audiences"],
        item: { name: "Schools", needs: ["rolls by eight"], id: "schools" },
      },
    ]);
  });

  test("keep the comments of the remaining items if one is removed and another added", () => {
    const text = textOf(
      drafted((plan) => {
        plan.set(["people", "audiences", 0], undefined);
        plan.set(["people", "audiences", 1], { id: "schools", name: "Schools" });
        plan.set(["people", "audiences", 0, "name"], "Market-goers");
      }),
    );
    expect(text).toContain("    # They come once a week.\n    - id: market\n      name: Market-goers\n");
    expect(text).not.toContain("neighbors\n");
    expect(text).toContain("- id: schools");
  });

  test("recognize an item without an id by its content", () => {
    const draft = drafted((plan) => {
      plan.set(["strategy", "channels", 1], { platform: "facebook" });
      plan.set(["strategy", "channels", 0, "handle"], "@dawnchorus");
    });
    expect(draft.changes).toEqual([
      { set: ["strategy", "channels", 0, "handle"], to: "@dawnchorus" },
      { append: ["strategy", "channels"], item: { platform: "facebook" } },
    ]);
  });

  test("removes a mapping with its last value, but never a section", () => {
    const draft = drafted((plan) => {
      plan.set(["strategy", "voice", "tone"], undefined);
      plan.set(["plan", "organization"], undefined);
    });
    expect(draft.plan.strategy).not.toHaveProperty("voice");
    expect(draft.plan.plan).toEqual({});
  });
});

test("undo leaves no trace of changes", () => {
  const draft = new PlanDraft(base);
  draft.set(["plan", "organization"], "Dusk Bakery");
  const undo = draft.savepoint();
  const { plan } = draft;
  draft.set(["calendar", "posts", 0, "text"], "Fresh bread");
  draft.set(["people", "audiences", 0], undefined);
  undo();
  expect(draft.plan).toBe(plan);
  expect(draft.changes).toEqual([{ set: ["plan", "organization"], to: "Dusk Bakery" }]);
});

test("the original plan is never changed", () => {
  const before = structuredClone(base);
  drafted((plan) => plan.set(["people", "audiences", 0, "name"], "Everybody"));
  expect(base).toEqual(before);
});

const word = fc.constantFrom("warm bread", "cinnamon knots", "- opens at seven", "яйца", "yes", "2027-04-01");
const audience = fc.record(
  {
    id: fc.constantFrom("neighbors", "market", "schools"),
    name: word,
    needs: fc.array(word, { maxLength: 3 }),
  },
  { requiredKeys: ["name"] },
);
const place = fc.oneof(
  fc.constantFrom<PlanPath>(["plan", "organization"], ["plan", "goals"], ["strategy", "voice", "tone"]),
  fc
    .tuple(fc.nat(3), fc.constantFrom("name", "description"))
    .map(([index, key]): PlanPath => ["people", "audiences", index, key]),
);
const step = fc.oneof(
  fc.record({ path: place, value: fc.option(word, { nil: undefined }) }),
  fc.record({
    path: fc.nat(3).map((index): PlanPath => ["people", "audiences", index]),
    value: fc.option(audience, { nil: undefined }),
  }),
);

test("applying the changes to the text gives the plan of the draft", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const draft = new PlanDraft(base);
      for (const { path, value } of steps) {
        const list = (draft.at(["people", "audiences"]) ?? []) as unknown[];
        // A user can only change existing items, and append new ones.
        const at = path.map((key) => (typeof key === "number" ? Math.min(key, list.length) : key));
        if (value === undefined && draft.at(at) === undefined) continue;
        draft.set(at, value);
      }
      expect(readYaml(textOf(draft)).data).toEqual(draft.plan);
    }),
    { numRuns: 300, seed: 2027 },
  );
});
