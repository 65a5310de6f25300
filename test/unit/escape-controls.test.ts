import { expect, test } from "vitest";
import {
  escapeControls,
  escapeControlsInLines,
  escapeControlsInStyled,
  escapeForDocument,
  escapePlanText,
  stringifyJson,
} from "../../src/platform/escape-controls.ts";

test("escapes characters that could control a terminal or a log", () => {
  expect(escapeControls("a\nb\r\n\tc")).toBe("a\\nb\\r\\n\\tc");
  expect(escapeControls("\u001b[31m\u009b1m\u0007\u007f")).toBe("\\x1b[31m\\x9b1m\\x07\\x7f");
  expect(escapeControls("\u202eevil\u2066\u2028\u{e0041}\ud800")).toBe(
    "\\u202eevil\\u2066\\u2028\\u{e0041}\\ud800",
  );
});

test("keeps ordinary text", () => {
  const text = "Кафе „София“ – ¿Qué tal? 👩‍👩‍👧 العربية ½ — “x” n°";
  expect(escapeControls(text)).toBe(text);
});

test("keeps the line breaks of a text", () => {
  expect(escapeControlsInLines("a\r\n\tb\n\u001b\rc")).toBe("a\r\n\tb\n\\x1b\\rc");
});

test("keeps the colors of styled text, and escapes other sequences", () => {
  expect(escapeControlsInStyled("\u001b[31mred\u001b[39m\u001b[2J\u001b]0;x\u0007")).toBe(
    "\u001b[31mred\u001b[39m\\x1b[2J\\x1b]0;x\\x07",
  );
});

test("keeps characters that scripts, emoji and files need in a document", () => {
  const text =
    "\ufeffשלום\u200f, 👩‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}\r\n\ta\u2028b";
  expect(escapeForDocument(text)).toBe(text);
  expect(escapeForDocument("a\u001b[1m\u009b\u0000\u202eb\u2066\ufffe")).toBe(
    "a\\x1b[1m\\x9b\\x00\\u202eb\\u2066\\ufffe",
  );
  expect(escapePlanText("a\rb\r\nc\nd\u0007")).toBe("a\nb\nc\nd\\x07");
});

test("writes JSON with the same value and without control characters", () => {
  const value = { text: "\u009b31m \u007f \u202e \u2028 \u{e0041} 👩‍👩‍👧 é", list: ["\n"] };
  const text = stringifyJson(value, 2);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[\u007f-\u009f\u202e\u2028]|\u{e0041}/u);
  expect(text).toContain("👩‍👩‍👧 é");
});
