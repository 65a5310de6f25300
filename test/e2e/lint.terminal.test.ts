import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "../support/run.ts";
import { TerminalUser } from "../support/terminal.ts";

const config = `extends: minimal
rules: { structure/section: off, crisis/manual: off, people/defined: off, strategy/frequency: off, strategy/voice: off }
`;
const validPlan = `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy: { channels: [{ id: ig, platform: instagram, audiences: [students] }] }
`;

describe("lint --watch in a terminal", () => {
  test("checks changed plans again on a cleared screen, until Ctrl+C", async () => {
    const cwd = folder({
      "smplan.yaml": validPlan,
      "b.smplan.yaml": validPlan,
      "smplan.config.yaml": config,
    });
    const person = new TerminalUser(["lint", "--watch"], { cwd });
    await person.waitFor("2 plans checked, no problems found");
    await person.waitFor("2 plans in");
    await person.waitFor("Watching for changes; Ctrl+C ends it.");
    writeFileSync(join(cwd, "smplan.yaml"), validPlan.replace("[students]", "[studnets]"));
    const screen = await person.waitFor("1 plan in");
    expect(screen).toContain("studnets");
    expect(screen).not.toContain("no problems found");
    writeFileSync(join(cwd, "smplan.config.yaml"), `${config}ignore: [b.smplan.yaml]\n`);
    await person.waitFor("1 problem: 1 error. 1 plan checked.");
    writeFileSync(join(cwd, "smplan.yaml"), validPlan);
    await person.waitFor("1 plan checked, no problems found");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("reports a broken configuration, and continues when it is fixed", async () => {
    const cwd = folder({ "smplan.yaml": validPlan, "smplan.config.yaml": config });
    const person = new TerminalUser(["lint", "--watch"], { cwd });
    await person.waitFor("Watching for changes");
    writeFileSync(join(cwd, "smplan.config.yaml"), "rulez: {}\n");
    await person.waitFor("rulez");
    writeFileSync(join(cwd, "smplan.config.yaml"), config);
    await person.waitFor("no problems found");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });
});

describe("lint --watch of dependencies of a plan:", () => {
  const body = (message: string) => `{
  id: "house/noticed", summary: "Channels are noticed.", reads: ["strategy"], messages: { found: "${message}" },
  check({ strategy }, report) { for (const channel of strategy.channels) report(channel, "found"); },
}`;

  test.each([
    ["mjs", "export default"],
    ["cjs", "module.exports ="],
    ["ts", "export default"],
  ])("a configuration elsewhere, and its rule as .%s", async (ending, exported) => {
    const rule = (message: string): string => `${exported} ${body(message)};\n`;
    const module = `house/noticed.${ending}`;
    const cwd = folder({
      "client/smplan.yaml": validPlan,
      "client/smplan.config.yaml": "extends: ../house/base.yaml\n",
      "house/base.yaml": `${config}plugins: [./noticed.${ending}]\n`,
      [module]: rule("Before."),
    });
    const person = new TerminalUser(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.waitFor("Before.");
    await person.waitFor("Watching for changes");
    writeFileSync(join(cwd, module), rule("Afterwards."));
    await person.waitFor("Afterwards.");
    expect(person.screen()).not.toContain("Before.");
    writeFileSync(join(cwd, "house/base.yaml"), config);
    await person.waitFor("1 plan checked, no problems found");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  test.each([
    ["client/smplan.config.yaml", config, "1 plan checked, no problems found"],
    ["smplan.config.yaml", config, "1 plan checked, no problems found"],
    ["client/.smplanignore", "smplan.yaml\n", "No plan is left to check"],
  ])("%s, created while a plan is watched by its path", async (file, text, expected) => {
    const cwd = folder({ "client/smplan.yaml": validPlan });
    const person = new TerminalUser(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.waitFor("structure/section");
    await person.waitFor("Watching for changes");
    writeFileSync(join(cwd, file), text);
    await person.waitFor(expected);
    rmSync(join(cwd, file));
    await person.waitFor("structure/section");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("an included file in a new folder, while its plan is watched by its path", async () => {
    const cwd = folder({
      "client/smplan.yaml": "smplan: 1\npeople: { $include: parts/people.yaml }\n",
      "client/smplan.config.yaml":
        "extends: minimal\nrules: { structure/section: off, crisis/manual: off }\n",
    });
    const person = new TerminalUser(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.waitFor("parts/people.yaml");
    await person.waitFor("Watching for changes");
    mkdirSync(join(cwd, "client/parts"));
    writeFileSync(
      join(cwd, "client/parts/people.yaml"),
      "audiences: [{ id: students, name: Students nearby, description: Near, needs: [Lunch] }]\n",
    );
    await person.waitFor("no problems found");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  const importing: Record<string, (name: string, from: string) => string> = {
    mjs: (name, from) => `import ${name} from "${from}";\n`,
    cjs: (name, from) => `const ${name} = require("${from}");\n`,
    ts: (name, from) => `import ${name} from "${from.replace(/\.ts$/, "")}";\n`,
  };

  test.each([
    ["mjs", "export default"],
    ["cjs", "module.exports ="],
    ["ts", "export default"],
  ])("the direct and indirect imports of a rule in .%s", async (ending, exported) => {
    const take = importing[ending] ?? String;
    const moduleSource = (text: string): string => `${exported} "${text}";\n`;
    const cwd = folder({
      "client/smplan.yaml": validPlan,
      "client/smplan.config.yaml": `${config}plugins: [../house/noticed.${ending}]\n`,
      [`house/noticed.${ending}`]: `${take("said", `./said.${ending}`)}${exported} ${body("MARK").replace('"MARK"', "said")};\n`,
      [`house/said.${ending}`]: `${take("words", `./deep/words.${ending}`)}${exported} "First: " + words;\n`,
      [`house/deep/words.${ending}`]: moduleSource("Before."),
    });
    const person = new TerminalUser(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.waitFor("First: Before.");
    await person.waitFor("Watching for changes");
    writeFileSync(join(cwd, `house/deep/words.${ending}`), moduleSource("Afterwards."));
    await person.waitFor("First: Afterwards.");
    writeFileSync(
      join(cwd, `house/said.${ending}`),
      `${take("words", `./deep/words.${ending}`)}${exported} "Second: " + words;\n`,
    );
    await person.waitFor("Second: Afterwards.");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("an import of a rule that is missing or broken, and then fixed", async () => {
    const cwd = folder({
      "client/smplan.yaml": validPlan,
      "client/smplan.config.yaml": `${config}plugins: [./noticed.mjs]\n`,
      "client/noticed.mjs": `import said from "./said.mjs";\nexport default ${body("MARK").replace('"MARK"', "said")};\n`,
    });
    const person = new TerminalUser(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.waitFor("cannot be loaded");
    await person.waitFor("Watching for changes");
    writeFileSync(join(cwd, "client/said.mjs"), 'export default "Mended.";\n');
    await person.waitFor("Mended.");
    writeFileSync(join(cwd, "client/said.mjs"), "export default oops oops;\n");
    await person.waitFor("cannot be loaded");
    writeFileSync(join(cwd, "client/said.mjs"), 'export default "Mended again.";\n');
    await person.waitFor("Mended again.");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("an included file that did not exist before", async () => {
    const plan = "smplan: 1\npeople: { $include: people.yaml }\n";
    const cwd = folder({
      "smplan.yaml": plan,
      "smplan.config.yaml": "extends: minimal\nrules: { structure/section: off, crisis/manual: off }\n",
    });
    const person = new TerminalUser(["lint", "--watch"], { cwd });
    await person.waitFor("people.yaml");
    await person.waitFor("Watching for changes");
    writeFileSync(
      join(cwd, "people.yaml"),
      "audiences: [{ id: students, name: Students nearby, description: Near, needs: [Lunch] }]\n",
    );
    await person.waitFor("no problems found");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("ends with Ctrl+C while it is linting", async () => {
    const slow = `let begun = false;
export default {
  id: "house/slow", summary: "Takes its time.", reads: ["strategy"], messages: { found: "Found." },
  check() {
    if (!begun) console.error("Begun.");
    begun = true;
    for (const end = Date.now() + 100; Date.now() < end; );
  },
};
`;
    const plans = Array.from({ length: 150 }, (_, index) => [`${index}.smplan.yaml`, validPlan]);
    const cwd = folder({
      ...Object.fromEntries(plans),
      "smplan.config.yaml": `${config}plugins: [./slow.mjs]\n`,
      "slow.mjs": slow,
    });
    const person = new TerminalUser(["lint", "--watch"], { cwd });
    await person.waitFor("Begun.");
    person.type("\u0003");
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen()).not.toContain("plans checked");
  });

  test("a new plan and a deleted plan", async () => {
    const faulty = validPlan.replace("[students]", "[studnets]");
    const cwd = folder({ "smplan.yaml": validPlan, "smplan.config.yaml": config });
    const person = new TerminalUser(["lint", "*smplan.yaml", "--watch"], { cwd });
    await person.waitFor("Watching for changes");
    writeFileSync(join(cwd, "new.smplan.yaml"), faulty);
    await person.waitFor("studnets");
    rmSync(join(cwd, "new.smplan.yaml"));
    await person.waitFor("no problems found");
    person.type("\u0003");
    expect(await person.exited).toBe(0);
  });
});

describe("lint --fix-suggestions in a terminal", () => {
  const before =
    "smplan: 1\nstrategy: { channels: [{ id: ig, platform: instagram, formats: [carousl] }] } # ours\n";

  test.each([
    ["y", before.replace("carousl", "carousel")],
    ["n", before],
  ])("answered %s", async (answer, after) => {
    const cwd = folder({ "smplan.yaml": before });
    const person = new TerminalUser(["lint", "--fix-suggestions", "--rule", "structure/section:off"], {
      cwd,
    });
    await person.waitFor("? Change carousl to carousel?");
    person.type(`${answer}\r`);
    await person.waitForExit();
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(after);
  });
});

describe("the progress bar", () => {
  const sample = readFileSync(join(import.meta.dirname, "../bench/300-lines.smplan.yaml"), "utf8");

  test("is shown on a terminal during long runs and removed at the end, and never shown in a pipe", async () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`${index}.smplan.yaml`, sample])),
    );
    const person = new TerminalUser(["lint", "--workers", "1"], { cwd });
    await person.waitFor("/1,500 plans");
    await person.waitFor("█░");
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen().trim()).toBe("✔ 1,500 plans checked, no problems found.");
    expect(smplan(["lint"], { cwd })).toMatchObject({ code: 0, err: "" });
  });

  test("is shown while documents are rendered, with their number at the end", async () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.smplan.yaml`, sample])),
    );
    const person = new TerminalUser(["render", "-f", "html", "-o", "out/"], { cwd });
    await person.waitFor("/200 documents");
    expect(await person.waitForExit()).toBe(0);
    expect(person.screen().trim()).toBe("Wrote 200 documents into out/.");
  });
});
