import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse as parseJUnit } from "junit2json";
import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { languages } from "../../../src/i18n/languages.ts";
import { fingerprints } from "../../../src/lint/fingerprints.ts";
import { cleanReport, renderReport, report } from "./report.ts";

const ajv = new Ajv({ strict: false, validateFormats: false });

describe("sarif", () => {
  /** DefinitelyTyped generates these types from the schema of OASIS. */
  const schema = createGenerator({
    path: join(import.meta.dirname, "../../../node_modules/@types/sarif/index.d.ts"),
    type: "Log",
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema("Log");
  const validate = ajv.compile(schema);

  test.each(languages)("is valid by its schema, in %s", async (language) => {
    for (const of of [await report(language), await cleanReport(language)]) {
      validate(JSON.parse(await renderReport("sarif", of)));
      expect(validate.errors).toBeNull();
    }
  });

  test("the schema rejects an invalid file", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  test("has the addresses of smplan and of the existing page of each rule", async () => {
    const [run] = JSON.parse(await renderReport("sarif", await report())).runs;
    const { informationUri, rules } = run.tool.driver;
    expect(informationUri).toMatch(/^https:\/\//);
    for (const { id, helpUri } of rules) {
      expect(helpUri).toBe(`https://github.com/smplan/smplan/blob/main/src/rules/${id}.ts`);
      expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
    }
  });

  test("has the position, the rule and the fixes of each finding", async () => {
    const lintReport = await report();
    const [run] = JSON.parse(await renderReport("sarif", lintReport)).runs;
    for (const [index, result] of run.results.entries()) {
      const { region, artifactLocation } = result.locations[0].physicalLocation;
      const finding = lintReport.findings[index];
      const file = decodeURIComponent(artifactLocation.uri);
      const text = lintReport.texts.get(file) ?? "";
      expect(file).toBe(finding?.span.file);
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(
        text.slice(finding?.span.start, finding?.span.end),
      );
      expect(Boolean(result.fixes)).toBe(Boolean(finding?.fix));
    }
    expect(run.results.some((result: { fixes?: unknown }) => result.fixes)).toBe(true);
  });
});

test("fingerprints are unique, and stay when lines move or the language changes", async () => {
  const original = await report();
  const prints = fingerprints(original.findings);
  expect(new Set(prints).size).toBe(prints.length);
  expect(fingerprints((await report("bg")).findings)).toEqual(prints);
  const moved = `# a comment\r\n\r\n${original.texts.get("my plans/smplan.yaml")}`.replace(/crisis: .*/, "");
  const movedPrints = new Set(fingerprints((await report("en", moved)).findings));
  expect(prints.filter((print) => !movedPrints.has(print))).toEqual([]);
});

/** From the format's documentation. https://docs.gitlab.com/ci/testing/code_quality/ */
test("gitlab has the required fields of a code quality report", async () => {
  const location = {
    type: "object",
    required: ["path", "lines"],
    properties: {
      path: { type: "string", pattern: "^[^./]" },
      lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
    },
  };
  const validate = ajv.compile({
    type: "array",
    items: {
      type: "object",
      required: ["description", "check_name", "fingerprint", "severity", "location"],
      properties: {
        description: { type: "string", minLength: 1 },
        check_name: { type: "string" },
        fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
        severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
        location,
      },
    },
  });
  validate(JSON.parse(await renderReport("gitlab", await report())));
  expect(validate.errors).toBeNull();
});

/** From reviewdog's documentation. https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
test("rdjson has the fields that reviewdog reads, with columns in bytes", async () => {
  const position = {
    type: "object",
    required: ["line", "column"],
    properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } },
  };
  const range = {
    type: "object",
    required: ["start", "end"],
    properties: { start: position, end: position },
  };
  const location = {
    type: "object",
    required: ["path", "range"],
    properties: { path: { type: "string" }, range },
  };
  const validate = ajv.compile({
    type: "object",
    required: ["source", "diagnostics"],
    properties: {
      source: { type: "object", required: ["name"] },
      diagnostics: {
        type: "array",
        items: {
          type: "object",
          required: ["message", "location", "severity", "code"],
          additionalProperties: false,
          properties: {
            message: { type: "string" },
            location,
            severity: { enum: ["ERROR", "WARNING", "INFO"] },
            code: { type: "object", required: ["value"] },
            suggestions: {
              type: "array",
              items: {
                type: "object",
                required: ["range", "text"],
                properties: { range, text: { type: "string" } },
              },
            },
            relatedLocations: {
              type: "array",
              items: { type: "object", required: ["message", "location"], properties: { location } },
            },
          },
        },
      },
    },
  });
  const lintReport = await report();
  const { diagnostics } = JSON.parse(await renderReport("rdjson", lintReport));
  validate({ source: { name: "smplan" }, diagnostics });
  expect(validate.errors).toBeNull();
  for (const [index, { message, span }] of lintReport.findings.entries()) {
    const { start, end } = diagnostics[index].location.range;
    if (start.line !== end.line) continue;
    const line = new TextEncoder().encode(lintReport.lineIndex(span.file).lineText(start.line));
    const marked = new TextDecoder().decode(line.subarray(start.column - 1, end.column - 1));
    expect(marked, message).toBe(lintReport.texts.get(span.file)?.slice(span.start, span.end));
  }
});

describe("junit", () => {
  test("is parsed back to the same findings", async () => {
    const lintReport = await report();
    const suites = await parseJUnit(await renderReport("junit", lintReport));
    if (!suites || !("testsuite" in suites)) throw new Error("no suites");
    const cases = suites.testsuite?.flatMap((suite) => suite.testcase ?? []) ?? [];
    const failed = cases.filter((one) => one.failure);
    expect(failed).toHaveLength(lintReport.count("error") + lintReport.count("warning"));
    expect(suites.failures).toBe(failed.length);
    expect(suites.tests).toBe(cases.length);
    const messages = cases.flatMap((one) => one.failure?.flatMap((failure) => failure.message ?? []) ?? []);
    const reported = lintReport.findings.filter(({ severity }) => severity !== "info");
    expect(messages.map((message) => message.replace(/\s+/g, " "))).toEqual(
      reported.map(({ message }) => message.replace(/\s+/g, " ")),
    );
    for (const { testcase = [] } of suites.testsuite ?? []) {
      const names = testcase.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(suites.testsuite?.find(({ name }) => name === "other/smplan.yaml")?.failures).toBe(0);
  });
});

/** The structure that Checkstyle's own XMLLogger writes. https://checkstyle.org/config.html */
const checkstyleSchema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;

test("checkstyle and junit are XML, and checkstyle is valid by its schema", async () => {
  for (const of of [await report(), await report("bg"), await cleanReport()]) {
    const xml = [{ fileName: "report.xml", contents: await renderReport("checkstyle", of) }];
    expect((await validateXML({ xml, schema: checkstyleSchema })).errors).toEqual([]);
    const junit = [{ fileName: "junit.xml", contents: await renderReport("junit", of) }];
    const wellFormed = await validateXML({ xml: junit, normalization: "format" });
    expect(wellFormed.errors).toEqual([]);
  }
});
