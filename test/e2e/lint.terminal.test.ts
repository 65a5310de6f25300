import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "../support/run.ts";
import { Person } from "../support/terminal.ts";

const config = `extends: minimal
rules: { structure/section: off, people/defined: off, strategy/frequency: off, strategy/voice: off }
`;
const near = `smplan: 1
people: { audiences: [{ id: students, name: Students nearby }] }
strategy: { channels: [{ id: ig, platform: instagram, audiences: [students] }] }
`;

describe("lint --watch in a terminal", () => {
  test("looks again at what changed, on a clean screen, until Ctrl+C", async () => {
    const cwd = folder({ "smplan.yaml": near, "b.smplan.yaml": near, "smplan.config.yaml": config });
    const person = new Person(["lint", "--watch"], { cwd });
    await person.sees("2 plans checked, nothing to mend");
    await person.sees("2 plans in");
    await person.sees("Watching for changes; Ctrl+C ends it.");
    writeFileSync(join(cwd, "smplan.yaml"), near.replace("[students]", "[studnets]"));
    const screen = await person.sees("1 plan in");
    expect(screen).toContain("studnets");
    expect(screen).not.toContain("nothing to mend");
    writeFileSync(join(cwd, "smplan.config.yaml"), `${config}ignore: [b.smplan.yaml]\n`);
    await person.sees("2 findings: 1 error, 1 warning. 1 plan checked.");
    writeFileSync(join(cwd, "smplan.yaml"), near);
    await person.sees("1 plan checked, nothing to mend");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("tells of a broken configuration, and goes on when it is mended", async () => {
    const cwd = folder({ "smplan.yaml": near, "smplan.config.yaml": config });
    const person = new Person(["lint", "--watch"], { cwd });
    await person.sees("Watching for changes");
    writeFileSync(join(cwd, "smplan.config.yaml"), "rulez: {}\n");
    await person.sees("rulez");
    writeFileSync(join(cwd, "smplan.config.yaml"), config);
    await person.sees("nothing to mend");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });
});

describe("lint --watch of what a plan depends on", () => {
  const body = (message: string) => `{
  id: "house/noticed", summary: "Channels are noticed.", reads: ["strategy"], messages: { found: "${message}" },
  check({ strategy }, report) { for (const channel of strategy.channels) report(channel, "found"); },
}`;

  test.each([
    ["mjs", "export default"],
    ["cjs", "module.exports ="],
    ["ts", "export default"],
  ])("a configuration elsewhere, and the rule it brings along as .%s", async (ending, exported) => {
    const rule = (message: string): string => `${exported} ${body(message)};\n`;
    const module = `house/noticed.${ending}`;
    const cwd = folder({
      "client/smplan.yaml": near,
      "client/smplan.config.yaml": "extends: ../house/base.yaml\n",
      "house/base.yaml": `${config}plugins: [./noticed.${ending}]\n`,
      [module]: rule("Before."),
    });
    const person = new Person(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.sees("Before.");
    await person.sees("Watching for changes");
    writeFileSync(join(cwd, module), rule("Afterwards."));
    await person.sees("Afterwards.");
    expect(person.screen()).not.toContain("Before.");
    writeFileSync(join(cwd, "house/base.yaml"), config);
    await person.sees("1 plan checked, nothing to mend");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });

  test.each([
    ["client/smplan.config.yaml", config, "1 plan checked, nothing to mend"],
    ["smplan.config.yaml", config, "1 plan checked, nothing to mend"],
    ["client/.smplanignore", "smplan.yaml\n", "No plan is left to check"],
  ])("%s, made while a plan is watched by its path", async (file, text, told) => {
    const cwd = folder({ "client/smplan.yaml": near });
    const person = new Person(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.sees("structure/section");
    await person.sees("Watching for changes");
    writeFileSync(join(cwd, file), text);
    await person.sees(told);
    rmSync(join(cwd, file));
    await person.sees("structure/section");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("an included file in a folder that was not there yet, while its plan is watched by its path", async () => {
    const cwd = folder({
      "client/smplan.yaml": "smplan: 1\npeople: { $include: parts/people.yaml }\n",
      "client/smplan.config.yaml": "extends: minimal\nrules: { structure/section: off }\n",
    });
    const person = new Person(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.sees("parts/people.yaml");
    await person.sees("Watching for changes");
    mkdirSync(join(cwd, "client/parts"));
    writeFileSync(
      join(cwd, "client/parts/people.yaml"),
      "audiences: [{ id: students, name: Students nearby, description: Near, needs: [Lunch] }]\n",
    );
    await person.sees("nothing to mend");
    person.types("\u0003");
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
  ])("what a rule in .%s imports, and what that imports", async (ending, exported) => {
    const take = importing[ending] ?? String;
    const words = (text: string): string => `${exported} "${text}";\n`;
    const cwd = folder({
      "client/smplan.yaml": near,
      "client/smplan.config.yaml": `${config}plugins: [../house/noticed.${ending}]\n`,
      [`house/noticed.${ending}`]: `${take("said", `./said.${ending}`)}${exported} ${body("MARK").replace('"MARK"', "said")};\n`,
      [`house/said.${ending}`]: `${take("words", `./deep/words.${ending}`)}${exported} "First: " + words;\n`,
      [`house/deep/words.${ending}`]: words("Before."),
    });
    const person = new Person(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.sees("First: Before.");
    await person.sees("Watching for changes");
    writeFileSync(join(cwd, `house/deep/words.${ending}`), words("Afterwards."));
    await person.sees("First: Afterwards.");
    writeFileSync(
      join(cwd, `house/said.${ending}`),
      `${take("words", `./deep/words.${ending}`)}${exported} "Second: " + words;\n`,
    );
    await person.sees("Second: Afterwards.");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("what a rule imports, when it is broken or missing and comes right", async () => {
    const cwd = folder({
      "client/smplan.yaml": near,
      "client/smplan.config.yaml": `${config}plugins: [./noticed.mjs]\n`,
      "client/noticed.mjs": `import said from "./said.mjs";\nexport default ${body("MARK").replace('"MARK"', "said")};\n`,
    });
    const person = new Person(["lint", "client/smplan.yaml", "--watch"], { cwd });
    await person.sees("cannot be loaded");
    await person.sees("Watching for changes");
    writeFileSync(join(cwd, "client/said.mjs"), 'export default "Mended.";\n');
    await person.sees("Mended.");
    writeFileSync(join(cwd, "client/said.mjs"), "export default oops oops;\n");
    await person.sees("cannot be loaded");
    writeFileSync(join(cwd, "client/said.mjs"), 'export default "Mended again.";\n');
    await person.sees("Mended again.");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("an included file that was not there yet", async () => {
    const plan = "smplan: 1\npeople: { $include: people.yaml }\n";
    const cwd = folder({
      "smplan.yaml": plan,
      "smplan.config.yaml": "extends: minimal\nrules: { structure/section: off }\n",
    });
    const person = new Person(["lint", "--watch"], { cwd });
    await person.sees("people.yaml");
    await person.sees("Watching for changes");
    writeFileSync(
      join(cwd, "people.yaml"),
      "audiences: [{ id: students, name: Students nearby, description: Near, needs: [Lunch] }]\n",
    );
    await person.sees("nothing to mend");
    person.types("\u0003");
    expect(await person.exited).toBe(0);
  });

  test("ends also while it still judges", async () => {
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
    const plans = Array.from({ length: 150 }, (_, index) => [`${index}.smplan.yaml`, near]);
    const cwd = folder({
      ...Object.fromEntries(plans),
      "smplan.config.yaml": `${config}plugins: [./slow.mjs]\n`,
      "slow.mjs": slow,
    });
    const person = new Person(["lint", "--watch"], { cwd });
    await person.sees("Begun.");
    person.types("\u0003");
    expect(await person.leaves()).toBe(0);
    expect(person.screen()).not.toContain("plans checked");
  });

  test("a plan that comes, and one that goes", async () => {
    const faulty = near.replace("[students]", "[studnets]");
    const cwd = folder({ "smplan.yaml": near, "smplan.config.yaml": config });
    const person = new Person(["lint", "*smplan.yaml", "--watch"], { cwd });
    await person.sees("Watching for changes");
    writeFileSync(join(cwd, "new.smplan.yaml"), faulty);
    await person.sees("studnets");
    rmSync(join(cwd, "new.smplan.yaml"));
    await person.sees("nothing to mend");
    person.types("\u0003");
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
    const person = new Person(["lint", "--fix-suggestions", "--rule", "structure/section:off"], { cwd });
    await person.sees("? Change carousl to carousel?");
    person.types(`${answer}\r`);
    await person.leaves();
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(after);
  });
});

describe("the progress bar", () => {
  const sample = readFileSync(join(import.meta.dirname, "../bench/300-lines.smplan.yaml"), "utf8");

  test("is there on a terminal while it takes long, and gone at the end; never in a pipe", async () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`${index}.smplan.yaml`, sample])),
    );
    const person = new Person(["lint", "--workers", "1"], { cwd });
    await person.sees("/1500 plans");
    await person.sees("█░");
    expect(await person.leaves()).toBe(0);
    expect(person.screen().trim()).toBe("✔ 1500 plans checked, nothing to mend.");
    expect(smplan(["lint"], { cwd })).toMatchObject({ code: 0, err: "" });
  });

  test("is there while documents are printed, and then it is said how many", async () => {
    const cwd = folder(
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.smplan.yaml`, sample])),
    );
    const person = new Person(["render", "-f", "html", "-o", "out/"], { cwd });
    await person.sees("/200 documents");
    expect(await person.leaves()).toBe(0);
    expect(person.screen().trim()).toBe("Wrote 200 documents into out/.");
  });
});
