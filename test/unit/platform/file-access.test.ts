import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../../../src");

/** Renders PDFs in a temporary folder, which it creates and deletes itself. */
const exceptions = ["services/render/print-with-browser.ts"];

test("commands access files only through the modules that guard reading and writing", () => {
  const files = ["cli", "services", "workers", "prompts"]
    .flatMap((folder) =>
      readdirSync(join(source, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file.replaceAll("\\", "/")}`,
      ),
    )
    .filter((file) => file.endsWith(".ts") && !exceptions.includes(file));
  const direct = files.flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    const imports = [...text.matchAll(/import \{([^}]*)\} from "node:fs(?:\/promises)?"/g)];
    const names = imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
    return names
      .filter((name) =>
        /^(?:write|append|rename|copy|cp|link|symlink|truncate|ch(?:mod|own)|mkdir|open)/.test(name),
      )
      .map((name) => `${file}: ${name}`);
  });
  expect(direct).toEqual([]);
});
