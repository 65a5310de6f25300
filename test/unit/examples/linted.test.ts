import { expect, test } from "vitest";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor } from "../../support/lint.ts";
import { examples, loadExample } from "../../support/render.ts";

/** A day before all dates of the plans. */
const TODAY = "2026-12-15";

test.each(examples.filter(({ name }) => name !== "faulty"))(
  "$name has no findings with the recommended preset",
  async ({ file }) => {
    const { findings } = await lintSource(loadExample(file), lintSettingsFor(rules, "recommended", TODAY));
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);
