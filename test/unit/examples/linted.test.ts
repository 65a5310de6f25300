import { expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { judgementOf } from "../../support/lint.ts";
import { examples, load } from "../../support/render.ts";

/** A day on which the plans are ready, and nothing in them is past yet. */
const TODAY = "2026-12-15";

test.each(examples.filter(({ name }) => name !== "faulty"))(
  "$name is clean by what we advise",
  async ({ file }) => {
    const { findings } = await lintSource(load(file), judgementOf(rules, "recommended", TODAY));
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);
