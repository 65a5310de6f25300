import { expect, test } from "vitest";
import { anchorOf, anchorsAlongPath, assignAnchors } from "../../../src/plan/anchors.ts";
import type { Sections } from "../../../src/plan/sections.ts";

const plan = {
  strategy: { channels: [{ id: "ig", platform: "instagram", frequency: { posts: 3 } }] },
  community: { responses: [{ kind: "question" }] },
} as unknown as Sections;

test("an item has an anchor with its section and its id, or its index without an id", () => {
  assignAnchors(plan);
  const [channel] = plan.strategy.channels ?? [];
  const [response] = plan.community.responses ?? [];
  expect(anchorOf(channel ?? {})).toBe("strategy-channels-ig");
  expect(anchorOf(response ?? {})).toBe("community-responses-0");
});

test("the anchors of a path are ordered from the most specific to the section", () => {
  expect(anchorsAlongPath(plan, ["strategy", "channels", 0, "frequency", "posts"])).toEqual([
    "strategy-channels-ig-frequency-posts",
    "strategy-channels-ig-frequency",
    "strategy-channels-ig",
    "strategy-channels",
    "strategy",
  ]);
});
