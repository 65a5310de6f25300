/** The layers of src, the lowest first. A folder imports only from lower layers, not from another folder of its layer. */
const layers = [
  ["platform", "generated"],
  ["message-args.ts"],
  ["diagnostics.ts"],
  ["yaml", "catalog", "i18n"],
  ["errors.ts"],
  ["plan"],
  ["schema"],
  ["lint", "formatting", "templating"],
  ["results", "crisis"],
  ["rules", "formats", "documents", "calendar", "diff", "wizard"],
  ["workers", "prompts"],
  ["services"],
  ["api"],
  ["cli", "index.ts"],
];

/** Folders outside the layers: code that runs during the build, which the program never imports. */
const outside = ["build"];

/** The services that return data, which their callers print. */
const servicesWithoutStreams = [
  "calendar",
  "diff",
  "incidents",
  "lint",
  "preview",
  "project",
  "render",
  "report",
  "results",
  "templates",
];

const pathOf = (folder) =>
  folder.endsWith(".ts") ? `^src/${folder.replace(".", "\\.")}$` : `^src/${folder}/`;

const upwards = layers.flatMap((folders, layer) =>
  folders.map((folder) => ({
    name: `${folder} imports only from lower layers`,
    severity: "error",
    from: { path: pathOf(folder) },
    to: {
      path: "^src/",
      pathNot: [
        pathOf(folder),
        ...(folder === "generated" ? ["^src/(?:schema/(?:formats|pattern)|i18n/message)\\.ts$"] : []),
        ...layers.slice(0, layer).flat().map(pathOf),
        "^src/build/virtual\\.d\\.ts$",
      ],
    },
  })),
);

const all = [...layers.flat(), ...outside].map(pathOf);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...upwards,
    {
      name: "a rule imports only what a rule may know",
      severity: "error",
      from: { path: "^src/rules/[^/]+/" },
      to: {
        path: "^src/",
        pathNot: [
          "^src/lint/rule\\.ts$",
          "^src/message-args\\.ts$",
          "^src/platform/(?:did-you-mean|group-by)\\.ts$",
          "^src/plan/",
          "^src/catalog/",
          "^src/i18n/",
          "^src/rules/",
        ],
      },
    },
    {
      name: "only cli, services, workers and platform use the operating system",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/(?:cli|services|workers|build|platform)/"] },
      to: { path: "^(node:)?(fs|fs/promises|process|child_process|os)$" },
    },
    {
      name: "a service has no streams, terminal or exit code",
      severity: "error",
      from: { path: `^src/services/(?:${servicesWithoutStreams.join("|")})/` },
      to: { path: "^src/platform/(?:runtime|terminal|exit-codes)\\.ts$" },
    },
    { name: "no circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "every folder of src has a layer",
      severity: "error",
      from: { path: "^src/", pathNot: all },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(test|dist)/" },
  },
};
