// Prints a CycloneDX bill of materials of what is bundled into dist. To npm every library is for development only,
// so `npm sbom` lists either all packages or none. This keeps those that dist/licenses.md names.
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const read = (file) => readFileSync(new URL(file, root), "utf8");

const { name } = JSON.parse(read("package.json"));
const bundled = new Set(
  Array.from(
    read("dist/licenses.md").matchAll(/^## (\S+) - (\S+) \(.+\)$/gm),
    ([, pkg, at]) => `${pkg}@${at}`,
  ),
);

const bom = JSON.parse(
  execSync("npm sbom --sbom-format cyclonedx", {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  }),
);

// npm takes the name of the folder.
bom.metadata.component.name = name;
const self = bom.metadata.component["bom-ref"];

const byRef = new Map();
for (const component of bom.components)
  if (bundled.has(`${component.name}@${component.version}`)) byRef.set(component["bom-ref"], component);
const missing = [...bundled].filter(
  (id) => ![...byRef.values()].some((component) => `${component.name}@${component.version}` === id),
);
if (missing.length > 0) {
  console.error(
    `npm does not know these bundled packages: ${missing.join(", ")}. Run npm ci, then npm run build.`,
  );
  process.exit(1);
}

// npm marks them as development packages, which is untrue of the published package.
bom.components = [...byRef.values()].map(({ properties = [], ...component }) => ({
  ...component,
  properties: properties.filter((property) => property.name !== "cdx:npm:package:development"),
}));
bom.dependencies = bom.dependencies
  .filter(({ ref }) => ref === self || byRef.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => byRef.has(other)) }));

console.log(JSON.stringify(bom, null, 2));
