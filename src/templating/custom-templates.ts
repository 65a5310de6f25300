import { templates } from "virtual:smplan/templates";
import type Handlebars from "handlebars";
import type { TemplateHelpers } from "./built-in-templates.ts";
import { knownHelpers } from "./helper-names.ts";
import { templateHelpers } from "./template-helpers.ts";

/**
 * A team's custom templates, by the names of the built-in ones that they replace, such as
 * `html/sections/kpis`.
 */
export interface CustomTemplates {
  /** The text and file of each template. */
  readonly texts: ReadonlyMap<string, { file: string; text: string }>;
}

/** The limits that a template can exceed; each has its own message. */
type TemplateLimit = "templateRecursion" | "templateNesting" | "templateEndless";

/** An error in a custom template. */
export class TemplateError extends Error {
  /**
   * @param message the message of the template engine, or the tag that exceeds a limit
   * @param line counted from 1; `undefined` if it is not known
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

/** The maximum depth of partials that call partials; the built-in templates use 5. */
const MAX_PARTIAL_DEPTH = 40;

/** The maximum depth of nested blocks or brackets in one template. */
const MAX_NESTING = 50;

/**
 * The maximum number of loop iterations and partial calls per document. Large plans need about ten thousand.
 */
const MAX_STEPS = 500_000;

/**
 * The maximum number of characters that all templates of a document write; nested output counts repeatedly.
 */
const MAX_OUTPUT_LENGTH = 50_000_000;

/**
 * Returns a template in which custom templates take precedence over the built-in ones. They are compiled when
 * they are used; only this needs the full Handlebars. Like the built-in ones they see only plain data: no
 * prototypes, no files.
 * @throws TemplateError, with file and line, if a custom template is invalid; the returned function throws it
 * too
 */
export async function customTemplate(
  name: string,
  helpers: TemplateHelpers,
  own: CustomTemplates,
): Promise<(view: object) => string> {
  const { default: handlebars } = await import("handlebars");
  const folder = name.slice(0, name.indexOf("/") + 1);
  const environment = handlebars.create();
  const run = new TemplateRun();
  environment.registerHelper({ ...templateHelpers, ...helpers });
  environment.registerHelper("each", run.countSteps(environment.helpers.each as Handlebars.HelperDelegate));
  for (const [path, template] of Object.entries(templates))
    if (path.startsWith(folder) && !own.texts.has(path))
      environment.registerPartial(path.slice(folder.length), environment.template(template));
  const noEscape = folder === "markdown/";
  const customTemplates = [...own.texts].filter(([path]) => path.startsWith(folder));
  const templateNames = new Set([...Object.keys(templates), ...own.texts.keys()]);
  for (const [path, { file, text }] of customTemplates) {
    const name = path.slice(folder.length);
    const calls = checkTemplate(text, file, {
      handlebars: environment,
      Visitor: handlebars.Visitor,
      folder,
      templateNames,
    });
    const compiled = environment.compile(text, { noEscape, knownHelpers, knownHelpersOnly: true });
    environment.registerPartial(name, run.guard(compiled, { name, file, calls }));
  }
  const render = environment.partials[name.slice(folder.length)] as Handlebars.TemplateDelegate;
  return (view) => {
    run.reset();
    try {
      return render(view);
    } catch (error) {
      const files = customTemplates.map(([, { file }]) => file).join(", ");
      throw error instanceof TemplateError ? error : new TemplateError(firstErrorLine(error), files);
    }
  };
}

/** A custom template, with the line of the last call of each partial, by the partial's name. */
interface CustomTemplate {
  name: string;
  file: string;
  calls: ReadonlyMap<string, number>;
}

/** The state of one rendering: the stack of open templates, the steps and the characters written. */
class TemplateRun {
  #steps = 0;
  #length = 0;
  readonly #open: CustomTemplate[] = [];

  reset(): void {
    this.#steps = 0;
    this.#length = 0;
    this.#open.length = 0;
  }

  /** Returns a block helper that counts its iterations and their output. */
  countSteps(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
    const run = this;
    return function (this: unknown, context: unknown, options: Handlebars.HelperOptions) {
      const fn: Handlebars.TemplateDelegate = (...args) => run.#count(options.fn(...args));
      return helper.call(this, context, { ...options, fn });
    };
  }

  /** Returns a template that throws a TemplateError, with its file, if it fails or exceeds a limit. */
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
    // Handlebars reads properties of its templates, so they are copied.
    return Object.assign(guarded, template);
  }

  #count(output: string): string {
    this.#steps += 1;
    this.#length += output?.length ?? 0;
    const { file = "" } = this.#open.at(-1) ?? {};
    if (this.#steps > MAX_STEPS || this.#length > MAX_OUTPUT_LENGTH)
      throw new TemplateError("{{#each}}", file, undefined, "templateEndless");
    return output;
  }
}

interface CheckContext {
  handlebars: typeof Handlebars;
  /** The class from the main export; an environment made by `create` does not have it. */
  Visitor: typeof Handlebars.Visitor;
  folder: string;
  templateNames: ReadonlySet<string>;
}

/**
 * Checks a template for errors that Handlebars would report only while rendering, or not at all. Returns the
 * line of the last call of each partial, by the partial's name.
 * @throws TemplateError with the line of the error
 */
function checkTemplate(
  text: string,
  file: string,
  { handlebars, Visitor, folder, templateNames }: CheckContext,
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
      if (typeof original === "string" && !templateNames.has(`${folder}${original}`))
        throw new TemplateError(`{{> ${original}}}`, file, partial.loc.start.line);
      if (typeof original === "string") calls.set(original, partial.loc.start.line);
      super.PartialStatement(partial);
    }
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      assertHelperExists(mustache);
      super.MustacheStatement(mustache);
    }
    override SubExpression(call: hbs.AST.SubExpression): void {
      assertHelperExists(call);
      super.SubExpression(call);
    }
    override BlockStatement(block: hbs.AST.BlockStatement): void {
      assertHelperExists(block);
      super.BlockStatement(block);
    }
  }
  /** @throws TemplateError if an expression with parameters, which is a call, names an unknown helper */
  function assertHelperExists({
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

/** The start or end of a block, or of a bracket in a tag; also line breaks, to count lines. */
const nestingTokens = /\{\{+~?[#^](?=[^\s}~])|\{\{+~?\/|\}\}|[()]|\n/g;

/**
 * Checks the depth of nesting before the template is parsed, because the engine's parser is recursive.
 * @throws TemplateError if blocks or brackets are nested too deeply
 */
function assertNestingDepth(text: string, file: string): void {
  let line = 1;
  let blocks = 0;
  let brackets = 0;
  for (const [token] of text.matchAll(nestingTokens)) {
    if (token === "\n") line += 1;
    else if (token === "}}") brackets = 0;
    else if (token === "(") brackets += 1;
    else if (token === ")") brackets = Math.max(0, brackets - 1);
    else if (token.endsWith("/")) blocks = Math.max(0, blocks - 1);
    else blocks += 1;
    if (blocks > MAX_NESTING || brackets > MAX_NESTING)
      throw new TemplateError(token, file, line, "templateNesting");
  }
}

function firstErrorLine(error: unknown): string {
  const { message } = error as Error;
  return message.split("\n").filter((line) => line.trim() !== "")[0] ?? message;
}
