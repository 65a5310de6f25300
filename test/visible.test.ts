import { expect, test } from "vitest";
import { visible, visibleLines } from "../src/visible.ts";

test("shows what could control a terminal or a log as escapes", () => {
  expect(visible("a\nb\r\n\tc")).toBe("a\\nb\\r\\n\\tc");
  expect(visible("\u001b[31m\u009b1m\u0007\u007f")).toBe("\\x1b[31m\\x9b1m\\x07\\x7f");
  expect(visible("\u202eevil\u2066\u2028\u{e0041}\ud800")).toBe("\\u202eevil\\u2066\\u2028\\u{e0041}\\ud800");
});

test("leaves what people write as it is", () => {
  const text = "Кафе „София“ – ¿Qué tal? 👩‍👩‍👧 العربية ½ — “x” n°";
  expect(visible(text)).toBe(text);
});

test("keeps the lines of a text of several lines", () => {
  expect(visibleLines("a\r\n\tb\n\u001b\rc")).toBe("a\r\n\tb\n\\x1b\\rc");
});
