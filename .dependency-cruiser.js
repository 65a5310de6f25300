/**
 * The floors of the house, from the ground up. A folder imports from lower floors only, never from a neighbor
 * and never from above. This list is the one place that says so: the rules below are made of it.
 */
const floors = [
  ["message-args.ts", "platform", "generated"],
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
  ["cli", "index.ts"],
];

/** What vite runs while it builds; the program itself never imports it. */
const aside = ["build"];

const place = (room) => (room.endsWith(".ts") ? `^src/${room.replace(".", "\\.")}$` : `^src/${room}/`);

const upwards = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `${room} imports lower floors only`,
    severity: "error",
    from: { path: place(room) },
    to: {
      path: "^src/",
      pathNot: [
        place(room),
        ...(room === "generated" ? ["^src/schema/(?:formats|pattern)\\.ts$"] : []),
        ...floors.slice(0, floor).flat().map(place),
        "^src/build/virtual\\.d\\.ts$",
      ],
    },
  })),
);

const all = [...floors.flat(), ...aside].map(place);

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
          "^src/platform/did-you-mean\\.ts$",
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
    { name: "no circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "every folder of src has a floor",
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
