import { templates } from "virtual:smplan/templates";
import type Handlebars from "handlebars";
import type { TemplateHelpers } from "./built-in-templates.ts";
import { knownHelpers } from "./helper-names.ts";
import { templateHelpers as fixed } from "./template-helpers.ts";

/** Templates of a team's own, by the names of the built-in ones they stand for, such as `html/sections/kpis`. */
export interface CustomTemplates {
  /** The text of each, and the file it is in. */
  readonly texts: ReadonlyMap<string, { file: string; text: string }>;
}

/** Limits that a template exceeds, each with words of its own. */
type TemplateLimit = "templateRecursion" | "templateNesting" | "templateEndless";

/** A fault in somebody's own template. */
export class TemplateError extends Error {
  /**
   * @param message what the template engine says, or which limit is exceeded
   * @param line counted from 1; nothing where it is not known
   */
  constructor(
    message: string,
    readonly file: string,
    readonly line?: number,
    readonly limit?: TemplateLimit,
  ) {
    super(message);
  }
}

/** Templates that call each other; the built-in ones are 5 deep. */
const MAX_PARTIAL_DEPTH = 40;

/** Blocks and brackets in each other within one template. */
const MAX_NESTING = 50;

/** Items that are gone through and templates that are called for one document. Large plans need some ten thousand. */
const MAX_STEPS = 500_000;

/** Characters that a document's templates may write, repeated ones with them. */
const MAX_OUTPUT_LENGTH = 50_000_000;

/**
 * A template where a team's own ones stand before the built-in ones. They are compiled when they are used, by the whole of
 * Handlebars, which is loaded for nothing else. Like the built-in ones they see plain data only: no prototypes, no files.
 * @throws TemplateFault where one of them cannot be read, or fails; with its file and line
 */
export async function customTemplate(
  name: string,
  helpers: TemplateHelpers,
  own: CustomTemplates,
): Promise<(view: object) => string> {
  const { default: handlebars } = await import("handlebars");
  const folder = name.slice(0, name.indexOf("/") + 1);
  const house = handlebars.create();
  const run = new TemplateRun();
  house.registerHelper({ ...fixed, ...helpers });
  house.registerHelper("each", run.countSteps(house.helpers.each as Handlebars.HelperDelegate));
  for (const [path, template] of Object.entries(templates))
    if (path.startsWith(folder) && !own.texts.has(path))
      house.registerPartial(path.slice(folder.length), house.template(template));
  const noEscape = folder === "markdown/";
  const ours = [...own.texts].filter(([path]) => path.startsWith(folder));
  const known = new Set([...Object.keys(templates), ...own.texts.keys()]);
  for (const [path, { file, text }] of ours) {
    const name = path.slice(folder.length);
    const calls = checkTemplate(text, file, {
      handlebars: house,
      Visitor: handlebars.Visitor,
      folder,
      known,
    });
    const compiled = house.compile(text, { noEscape, knownHelpers, knownHelpersOnly: true });
    house.registerPartial(name, run.guard(compiled, { name, file, calls }));
  }
  const print = house.partials[name.slice(folder.length)] as Handlebars.TemplateDelegate;
  return (view) => {
    run.reset();
    try {
      return print(view);
    } catch (error) {
      const files = ours.map(([, { file }]) => file).join(", ");
      throw error instanceof TemplateError ? error : new TemplateError(firstErrorLine(error), files);
    }
  };
}

/** A template of a team's own, and the templates that it calls, by the lines they are called in. */
interface CustomTemplate {
  name: string;
  file: string;
  calls: ReadonlyMap<string, number>;
}

/** One document in the making: how deep templates call each other, and how much they have done. */
class TemplateRun {
  #steps = 0;
  #length = 0;
  readonly #open: CustomTemplate[] = [];

  reset(): void {
    this.#steps = 0;
    this.#length = 0;
    this.#open.length = 0;
  }

  /** Counts what a helper goes through, and what comes of it. */
  countSteps(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
    const run = this;
    return function (this: unknown, context: unknown, options: Handlebars.HelperOptions) {
      const fn: Handlebars.TemplateDelegate = (...args) => run.#count(options.fn(...args));
      return helper.call(this, context, { ...options, fn });
    };
  }

  /** A template that is stopped when it exceeds a limit, and that says which one failed. */
  guard(template: Handlebars.TemplateDelegate, own: CustomTemplate): Handlebars.TemplateDelegate {
    const guarded: Handlebars.TemplateDelegate = (context, options) => {
      if (this.#open.length >= MAX_PARTIAL_DEPTH) {
        const names = new Set(this.#open.map(({ name }) => name));
        const line = [...own.calls].find(([name]) => names.has(name))?.[1];
        throw new TemplateError(`{{> ${own.name}}}`, own.file, line, "templateRecursion");
      }
      this.#open.push(own);
      try {
        return this.#count(template(context, options));
      } catch (error) {
        throw error instanceof TemplateError ? error : new TemplateError(firstErrorLine(error), own.file);
      } finally {
        this.#open.pop();
      }
    };
    // What Handlebars itself calls on a template.
    return Object.assign(guarded, template);
  }

  #count(written: string): string {
    this.#steps += 1;
    this.#length += written?.length ?? 0;
    const { file = "" } = this.#open.at(-1) ?? {};
    if (this.#steps > MAX_STEPS || this.#length > MAX_OUTPUT_LENGTH)
      throw new TemplateError("{{#each}}", file, undefined, "templateEndless");
    return written;
  }
}

interface CheckContext {
  handlebars: typeof Handlebars;
  /** Only the first house has it. */
  Visitor: typeof Handlebars.Visitor;
  folder: string;
  known: ReadonlySet<string>;
}

/**
 * Finds what would fail only while it is printed, or not at all, and in which line it stands. Returns the templates that
 * are called, by the lines they are called in.
 */
function checkTemplate(
  text: string,
  file: string,
  { handlebars, Visitor, folder, known }: CheckContext,
): ReadonlyMap<string, number> {
  assertNestingDepth(text, file);
  const calls = new Map<string, number>();
  let program: hbs.AST.Program;
  try {
    program = handlebars.parse(text);
  } catch (error) {
    const line = /on line (\d+)/.exec(String(error))?.[1];
    throw new TemplateError(firstErrorLine(error), file, line === undefined ? undefined : Number(line));
  }
  class Checker extends Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      const { original } = partial.name as hbs.AST.PathExpression;
      if (typeof original === "string" && !known.has(`${folder}${original}`))
        throw new TemplateError(`{{> ${original}}}`, file, partial.loc.start.line);
      if (typeof original === "string") calls.set(original, partial.loc.start.line);
      super.PartialStatement(partial);
    }
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      callsHelper(mustache);
      super.MustacheStatement(mustache);
    }
    override SubExpression(call: hbs.AST.SubExpression): void {
      callsHelper(call);
      super.SubExpression(call);
    }
    override BlockStatement(block: hbs.AST.BlockStatement): void {
      callsHelper(block);
      super.BlockStatement(block);
    }
  }
  /** What has parameters is a call, and what it calls must be there. */
  function callsHelper({
    path,
    params,
    loc,
  }: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement) {
    const { original } = path as hbs.AST.PathExpression;
    if (params.length > 0 && typeof original === "string" && !Object.hasOwn(handlebars.helpers, original))
      throw new TemplateError(`{{${original} …}}`, file, loc.start.line);
  }
  new Checker().accept(program);
  return calls;
}

/** Where a block or a bracket within a tag begins or ends. */
const nestingTokens = /\{\{+~?[#^](?=[^\s}~])|\{\{+~?\/|\}\}|[()]|\n/g;

/** Refuses what is nested deeper than the engine can follow, before the engine reads it. */
function assertNestingDepth(text: string, file: string): void {
  let line = 1;
  let blocks = 0;
  let brackets = 0;
  for (const [edge] of text.matchAll(nestingTokens)) {
    if (edge === "\n") line += 1;
    else if (edge === "}}") brackets = 0;
    else if (edge === "(") brackets += 1;
    else if (edge === ")") brackets = Math.max(0, brackets - 1);
    else if (edge.endsWith("/")) blocks = Math.max(0, blocks - 1);
    else blocks += 1;
    if (blocks > MAX_NESTING || brackets > MAX_NESTING)
      throw new TemplateError(edge, file, line, "templateNesting");
  }
}

function firstErrorLine(error: unknown): string {
  const { message } = error as Error;
  return message.split("\n").filter((line) => line.trim() !== "")[0] ?? message;
}
