import { expect, test } from "vitest";
import { pointerSteps, toIndexOrKey } from "../../../src/schema/json-pointer.ts";

test.each([
  ["", []],
  ["/kpis/0/target", ["kpis", "0", "target"]],
  ["/a~1b/c~0d", ["a/b", "c~d"]],
  ["/~01", ["~1"]],
  ["/", [""]],
])("the steps of %j", (pointer, steps) => {
  expect(pointerSteps(pointer)).toEqual(steps);
});

test("only steps of digits are indexes", () => {
  expect(["0", "12", "a1", "", "-1"].map(toIndexOrKey)).toEqual([0, 12, "a1", "", "-1"]);
});
