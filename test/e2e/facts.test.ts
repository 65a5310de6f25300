import { describe, expect, test } from "vitest";
import { platforms } from "../../src/catalog/platforms.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const cwd = folder();

describe("smplan facts", () => {
  test("lists every platform with facts, and the weight, age and address of each", async () => {
    const { code, out } = await runSmplan(["facts", "--language", "en"], { cwd });
    expect(code).toBe(0);
    for (const { name, textLimit } of platforms) if (textLimit) expect(`\n${out}`).toContain(`\n${name}\n`);
    expect(out).toContain("documented by the platform, checked 2026-12-01 (");
    expect(out).toContain("reported by others, checked 2026-11-23 (");
    expect(out).toContain("https://docs.x.com/fundamentals/counting-characters\n");
  });

  test("lists only the named platforms, also by another name", async () => {
    const { out } = await runSmplan(["facts", "twitter", "Bluesky", "--format", "json"], { cwd });
    const rows = JSON.parse(out);
    expect(new Set(rows.map(({ platform }: { platform: string }) => platform))).toEqual(
      new Set(["x", "bluesky"]),
    );
    expect(rows).toContainEqual({
      platform: "bluesky",
      fact: "media",
      value: 10,
      checked: "2026-12-01",
      weight: "primary",
      ageDays: expect.any(Number),
      sources: [expect.stringContaining("gallery.json")],
    });
  });

  test("suggests the name of a mistyped platform", async () => {
    const { code, out, err } = await runSmplan(["facts", "blue-sky"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe('smplan: There is no platform "blue-sky".\nDid you mean "bluesky"?\n');
  });
});
