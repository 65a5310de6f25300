import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";
import { folder } from "../support/run.ts";

const root = join(import.meta.dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const changelog = text("CHANGELOG.md");

/** Runs the script that extracts the release notes from a changelog. */
function notes(tag: string, changes: string) {
  const cwd = folder({ "package.json": '{ "version": "1.2.0", "type": "module" }', "CHANGELOG.md": changes });
  mkdirSync(join(cwd, ".github/scripts"), { recursive: true });
  const script = join(cwd, ".github/scripts/release-notes.js");
  cpSync(join(root, ".github/scripts/release-notes.js"), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tag], { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

describe("the notes of a release", () => {
  const older = "## [1.1.0] - 2027-01-02\n\n### Fixed\n\n- Old.\n\n[1.1.0]: https://example.org\n";
  const unreleased = "# Changelog\n\n## [Unreleased]\n\n";

  test("are the section of its version", () => {
    const changes = `${unreleased}## [1.2.0] - 2027-01-31\n\n### Added\n\n- New.\n\n${older}`;
    expect(notes("v1.2.0", changes)).toEqual({ status: 0, out: "### Added\n\n- New.\n", err: "" });
  });

  test("end before the link addresses", () => {
    const changes = "## [1.2.0] - 2027-01-31\n\n- New.\n\n[1.2.0]: https://example.org\n";
    expect(notes("v1.2.0", changes).out).toBe("- New.\n");
  });

  test.each([
    [
      "a tag of another version",
      "v1.3.0",
      `## [1.3.0] - 2027-01-31\n\n- New.\n`,
      "package.json says version 1.2.0",
    ],
    ["no section", "v1.2.0", `${unreleased}${older}`, 'no section "## [1.2.0]'],
    ["an empty section", "v1.2.0", `## [1.2.0] - 2027-01-31\n\n${older}`, "is empty"],
    ["a section without a date", "v1.2.0", "## [1.2.0] - soon\n\n- New.\n", "The date of"],
  ])("fail for %s", (_, tag, changes, says) => {
    expect(notes(tag, changes)).toEqual({ status: 1, out: "", err: expect.stringContaining(says) });
  });
});

describe("the changelog", () => {
  test("has the format of Keep a Changelog", () => {
    const [first, ...versions] = [...changelog.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(first).toBe("[Unreleased]");
    for (const version of versions) expect(version).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
    for (const [, kind] of changelog.matchAll(/^### (.+)$/gm))
      expect(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]).toContain(kind);
    for (const [, version = ""] of changelog.matchAll(/^## \[(.+?)\]/gm))
      expect(changelog).toContain(`\n[${version.toLowerCase()}]: https://`);
  });

  test("is published, as is the license that package.json names", () => {
    expect(packageFile.files).toEqual(expect.arrayContaining(["CHANGELOG.md", "LICENSE"]));
    expect(text("LICENSE")).toContain(`${packageFile.license} License`);
  });
});

describe("the README, about versions", () => {
  const isReleased = /^## \[\d/m.test(changelog);
  const blocks = [...text("README.md").matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
  const published = blocks.filter((block) => /\bnpx\b|npm install|uses: smplan|rev: v/.test(block));
  const marked = published.filter((block) => block.includes("from the first release on"));

  test("marks every block that needs a release, until there is one", () => {
    expect(published.length).toBeGreaterThan(4);
    expect(marked.length).toBe(isReleased ? 0 : published.length);
  });

  test("names the version of package.json", () => {
    const named = published.flatMap((block) => [...block.matchAll(/(?:smplan@|rev: )v(\d+\.\d+\.\d+)/g)]);
    expect(named.map(([, version]) => version)).toEqual([packageFile.version, packageFile.version]);
  });
});

test("the bill of materials lists exactly the bundled packages", { timeout: 60_000 }, () => {
  const script = join(root, ".github/scripts/sbom.js");
  const bom = JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8", maxBuffer: 1 << 28 }));
  const bundled = [...text("dist/licenses.md").matchAll(/^## (\S+) - (\S+) \(.+\)$/gm)];
  expect(bom.bomFormat).toBe("CycloneDX");
  expect(bom.metadata.component).toMatchObject({ name: "smplan", version: packageFile.version });
  const listed = bom.components.map(
    (each: { name: string; version: string }) => `${each.name}@${each.version}`,
  );
  expect(listed.sort()).toEqual(bundled.map(([, name, version]) => `${name}@${version}`).sort());
});
