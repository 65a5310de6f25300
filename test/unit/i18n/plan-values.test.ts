import { describe, expect, test } from "vitest";
import { formatChange } from "../../../src/i18n/format-change.ts";
import { formatDuration } from "../../../src/i18n/format-duration.ts";
import { formatList } from "../../../src/i18n/format-list.ts";
import { formatCompiled } from "../../../src/i18n/message.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { listOr, type MessageArg, percentArg, quoted, valueNameRef } from "../../../src/message-args.ts";
import { handleText } from "../../../src/plan/handle-text.ts";

async function textOf(arg: MessageArg, language: string): Promise<string> {
  const formatter = await loadMessageFormatter(language);
  return formatter.format(({ arg: value }) => value, { arg }, String);
}

describe("an argument of a message follows the language", () => {
  test.each([
    ["en", '"rebuild" or "bolster"'],
    ["bg", "„извинение и обезщетяване“ или „припомняне на добрите ни дела“"],
    ["es", "«disculparse y reparar» o «recordar lo bueno»"],
  ])("quotation marks, names and lists in %s", async (language, expected) => {
    const names = ["rebuild", "bolster"].map((value) => quoted(valueNameRef("response", value)));
    expect(await textOf(listOr(names), language)).toBe(expected);
  });

  test.each([
    ["en", "-78.5%"],
    ["bg", "-78,5%"],
    ["es", "-78,5\u00a0%"],
  ])("a percentage in %s", async (language, expected) => {
    expect(await textOf(percentArg(-78.5), language)).toBe(expected);
  });
});

test.each([
  ["+150%", "es", "+150\u00a0%"],
  ["-20%", "bg", "-20%"],
  ["x2.5", "bg", "×2,5"],
  ["-3pp", "es", "-3 p. p."],
  ["soon", "es", "soon"],
])("the change %s in %s is %s", (change, language, expected) => {
  expect(formatChange(change, language, (points) => `${points} p. p.`)).toBe(expected);
});

test.each([
  ["60m", "bg", "60 минути"],
  ["1h", "es", "1 hora"],
  ["1d", "en", "1 day"],
  ["later", "en", "later"],
])("the duration %s in %s is %s", (duration, language, expected) => {
  expect(formatDuration(duration, language)).toBe(expected);
});

test.each([
  ["en", "a, b and c"],
  ["bg", "a, b и c"],
  ["es", "a, b y c"],
])("a list of three in %s has a word before the last", (language, expected) => {
  expect(formatList(["a", "b", "c"], language)).toBe(expected);
});

test.each([
  ["corner.bakery", "instagram", "@corner.bakery"],
  ["Зелена долина", "facebook", "Зелена долина"],
  ["@ready", "instagram", "@ready"],
  ["example.org", "our-blog", "example.org"],
  ["example.org/news", "facebook", "example.org/news"],
])("the handle %s on %s is shown as %s", (handle, platform, expected) => {
  expect(handleText(handle, platform)).toBe(expected);
});

test("a date that ends in a point does not double the full stop after it", () => {
  const message = ({ date }: Readonly<Record<string, string | number>>) => ["До ", date, ". Край", "…"];
  expect(formatCompiled(message, { date: "5 май 2027 г." }, "bg")).toBe("До 5 май 2027 г. Край…");
  expect(formatCompiled(message, { date: "петък" }, "bg")).toBe("До петък. Край…");
});
