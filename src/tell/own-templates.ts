import { templates } from "virtual:smplan/templates";
import type Handlebars from "handlebars";
import { knownHelpers } from "./helper-names.ts";
import { helpers as fixed } from "./helpers.ts";
import type { Helpers } from "./templates.ts";

/** Templates of a team's own, by the names of the built-in ones they stand for, such as `html/sections/kpis`. */
export interface OwnTemplates {
  /** The text of each, and the file it is in. */
  readonly texts: ReadonlyMap<string, { file: string; text: string }>;
}

/** A fault in somebody's own template. */
export class TemplateFault extends Error {
  /** @param line counted from 1; nothing where it is not known */
  constructor(
    message: string,
    readonly file: string,
    readonly line?: number,
  ) {
    super(message);
  }
}

/**
 * A template where a team's own ones stand before the built-in ones. They are compiled when they are used, by the whole of
 * Handlebars, which is loaded for nothing else. Like the built-in ones they see plain data only: no prototypes, no files.
 * @throws TemplateFault where one of them cannot be read, or fails; with its file and line
 */
export async function ownTemplateOf(
  name: string,
  helpers: Helpers,
  own: OwnTemplates,
): Promise<(view: object) => string> {
  const { default: handlebars } = await import("handlebars");
  const folder = name.slice(0, name.indexOf("/") + 1);
  const house = handlebars.create();
  house.registerHelper({ ...fixed, ...helpers });
  for (const [path, template] of Object.entries(templates))
    if (path.startsWith(folder) && !own.texts.has(path))
      house.registerPartial(path.slice(folder.length), house.template(template));
  const noEscape = folder === "markdown/";
  const ours = [...own.texts].filter(([path]) => path.startsWith(folder));
  const known = new Set([...Object.keys(templates), ...own.texts.keys()]);
  for (const [path, { file, text }] of ours) {
    check(text, file, { house, Visitor: handlebars.Visitor, folder, known });
    house.registerPartial(
      path.slice(folder.length),
      house.compile(text, { noEscape, knownHelpers, knownHelpersOnly: true }),
    );
  }
  const print = house.partials[name.slice(folder.length)] as Handlebars.TemplateDelegate;
  return (view) => {
    try {
      return print(view);
    } catch (error) {
      const files = ours.map(([, { file }]) => file).join(", ");
      throw error instanceof TemplateFault ? error : new TemplateFault(firstLine(error), files);
    }
  };
}

interface Surroundings {
  house: typeof Handlebars;
  /** Only the first house has it. */
  Visitor: typeof Handlebars.Visitor;
  folder: string;
  known: ReadonlySet<string>;
}

/** Finds what would fail only while it is printed, or not at all, and in which line it stands. */
function check(text: string, file: string, { house, Visitor, folder, known }: Surroundings): void {
  let program: hbs.AST.Program;
  try {
    program = house.parse(text);
  } catch (error) {
    const line = /on line (\d+)/.exec(String(error))?.[1];
    throw new TemplateFault(firstLine(error), file, line === undefined ? undefined : Number(line));
  }
  class Checker extends Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      const { original } = partial.name as hbs.AST.PathExpression;
      if (typeof original === "string" && !known.has(`${folder}${original}`))
        throw new TemplateFault(`{{> ${original}}}`, file, partial.loc.start.line);
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
    if (params.length > 0 && typeof original === "string" && !Object.hasOwn(house.helpers, original))
      throw new TemplateFault(`{{${original} …}}`, file, loc.start.line);
  }
  new Checker().accept(program);
}

function firstLine(error: unknown): string {
  const { message } = error as Error;
  return message.split("\n").filter((line) => line.trim() !== "")[0] ?? message;
}
