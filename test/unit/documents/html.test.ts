import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { languages } from "../../../src/i18n/languages.ts";
import { examples, print, printExample } from "../../support/render.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
  rules: {
    // Print-outs of a plan are long; style and order of our own markup are the formatter's business, not the reader's.
    "long-title": "off",
    "no-trailing-whitespace": "off",
  },
});

async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

test.each(examples)("$name is valid HTML", async ({ file }) => {
  expect(await faultsOf(await printExample(file, "html"))).toEqual([]);
});

test.each(languages)("a plan that says nothing is valid HTML in %s", async (language) => {
  const html = await print("smplan: 1\n", "html", language);
  expect(await faultsOf(html)).toEqual([]);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).not.toContain("<h2");
});

test.each(examples)("$name asks nothing of the network and runs nothing", async ({ file }) => {
  const html = await printExample(file, "html");
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<link|<iframe|<object|@import|url\(|\son\w+=/i);
  const addresses = [...html.matchAll(/\s(?:src|href|srcset)="([^"]*)"/g)].map(([, address]) => address);
  expect(
    addresses.filter((address) => !/^(https?:|mailto:|tel:|#|data:image\/)/.test(address ?? "")),
  ).toEqual([]);
});
