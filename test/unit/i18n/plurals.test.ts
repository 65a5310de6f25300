import { expect, test } from "vitest";
import { pluralFor } from "../../../src/i18n/plurals.ts";

const loaves = { one: "{count} pan", many: "{count} de panes", other: "{count} panes" };

test("one is singular", () => {
  expect(pluralFor(1, loaves, "es")).toBe("{count} pan");
});

test("zero, several and fractions are plural", () => {
  for (const count of [0, 2, 1.5, 21, 1001]) expect(pluralFor(count, loaves, "es")).toBe("{count} panes");
});

test("a whole million has its own form in languages with one", () => {
  expect(pluralFor(1_000_000, loaves, "es")).toBe("{count} de panes");
  expect(pluralFor(1_000_000, loaves, "en")).toBe("{count} panes");
});

test("a whole million is plural if the text has no such form", () => {
  expect(pluralFor(1_000_000, { one: "{count} hora", other: "{count} horas" }, "es")).toBe("{count} horas");
});
