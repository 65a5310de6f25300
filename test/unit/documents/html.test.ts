import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { examples, renderExampleText, renderPlanText } from "../../support/render.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  rules: {
    // Titles of a plan are long; whitespace of our markup does not matter to readers.
    "long-title": "off",
    "no-trailing-whitespace": "off",
  },
});

async function errorsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

test.each(examples)("$name is valid HTML", async ({ file }) => {
  expect(await errorsIn(await renderExampleText(file, "html"))).toEqual([]);
});

test.each(languages)("an empty plan is valid HTML in %s", async (language) => {
  const html = await renderPlanText("smplan: 1\n", "html", language);
  expect(await errorsIn(html)).toEqual([]);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).not.toContain("<h2");
});

test.each(examples)("$name makes no network requests and runs no scripts", async ({ file }) => {
  const html = await renderExampleText(file, "html");
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link|<iframe|<object|@import|url\(|\son\w+=/i);
  const addresses = [...html.matchAll(/\s(?:src|href|srcset)="([^"]*)"/g)].map(([, address]) => address);
  expect(
    addresses.filter((address) => !/^(https?:|mailto:|tel:|#|data:image\/)/.test(address ?? "")),
  ).toEqual([]);
});
