import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import ts from "typescript";
import englishWords from "../i18n/en/documents.ts";
import { templateSources } from "./templates.ts";

const root = join(import.meta.dirname, "../..");
const documents = join(root, "src/documents");

/** The page that tells those who change templates what these are given, made of the sources themselves. */
export function templatesGuide(): string {
  const program = programOf();
  return `<!-- Made by \`npm run generate\`; edits here are lost. -->

# Templates

${readFileSync(join(import.meta.dirname, "templates-guide.md"), "utf8").trim()}

## Helpers

Besides those of Handlebars (\`if\`, \`unless\`, \`each\`, \`with\`, \`lookup\`):

${helpersIn(program, "src/templating/template-helpers.ts", "templateHelpers").join("\n")}

In HTML also:

${helpersIn(program, "src/documents/charts/html-helpers.ts", "htmlHelpers").join("\n")}

## Partials

What each template looks up in what it is handed. Names that begin with \`@root.\` are looked up in the whole document,
those with \`../\` around what is handed.

${partials()}

## The document

\`html/document\` and \`markdown/document\` are handed a \`DocumentView\`. Every text is raw: HTML escapes it where it is
printed, Markdown has escaped it before.

${code(interfacesFrom(program, "DocumentView"))}

## The sections

The template of a section is handed the \`view\` of its \`SectionView\`. What a plan says nothing of is missing.

${sectionsOf(program)}

## Fixed texts

\`words\` of the document, in English; each language has the same.

<details><summary>All of them</summary>

${code(JSON.stringify(englishWords, undefined, 2), "json")}

</details>
`;
}

function programOf(): ts.Program {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = ["model/section-views.ts", "model/document-view.ts", "charts/html-helpers.ts"].map((file) =>
    join(documents, file),
  );
  const program = ts.createProgram([...entries, join(root, "src/templating/template-helpers.ts")], {
    ...options,
    noEmit: true,
  });
  // With it every node knows what it is part of.
  program.getTypeChecker();
  return program;
}

function code(text: string, language = "ts"): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The members of an object of helpers, with what is said of them. */
function helpersIn(program: ts.Program, file: string, name: string): string[] {
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.name.getText() === name &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer)
    )
      for (const member of node.initializer.properties) {
        const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
        lines.push(`- **\`${member.name?.getText()}\`**: ${textOf(comment)}`);
      }
    ts.forEachChild(node, visit);
  };
  visit(sourceIn(program, file));
  return lines;
}

function sourceIn(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFile(join(root, file));
  if (!source) throw new Error(`no ${file}`);
  return source;
}

/** Of a comment in one line; an `@` in it is no tag. */
function textOf(comment: ts.JSDoc | undefined): string {
  return (comment?.getText() ?? "")
    .replace(/^\/\*\*|\*\/$|^\s*\*/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A list of templates, with the names that each looks up. */
function partials(): string {
  return Object.entries(templateSources())
    .map(([name, text]) => {
      const names = [...namesIn(text)].filter((one) => one !== "this").sort();
      return `- \`${name}\`${names.length > 0 ? `: ${names.map((one) => `\`${one}\``).join(", ")}` : ""}`;
    })
    .join("\n");
}

/** What a template looks up in what it is handed: not what its lists and blocks look up within. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  const helpers = new Set([
    "if",
    "unless",
    "each",
    "with",
    "lookup",
    "fill",
    "said",
    "svgOf",
    "widthOf",
    "numberOf",
  ]);
  let depth = 0;
  class Finder extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      const whole = /^@root\.[\w.]+/.exec(path.original)?.[0];
      if (whole) names.add(whole);
      else if (!path.data && depth === 0 && path.parts[0] && !helpers.has(path.parts[0]))
        names.add(path.parts[0]);
    }
    override BlockStatement(block: hbs.AST.BlockStatement): void {
      for (const param of block.params) this.accept(param);
      const within = ["each", "with"].includes((block.path as hbs.AST.PathExpression).original as string);
      if (within) depth++;
      if (block.program) this.accept(block.program);
      if (within) depth--;
      if (block.inverse) this.accept(block.inverse);
    }
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      for (const param of partial.params) this.accept(param);
      if (partial.hash) for (const pair of partial.hash.pairs) this.accept(pair.value);
    }
  }
  new Finder().accept(Handlebars.parse(text));
  return names;
}

/** An interface or type of ours, and all that it is made of, as they are declared. */
function interfacesFrom(program: ts.Program, first: string): string {
  return declared(declarationsOf(program, first)).join("\n\n");
}

function declarationsOf(program: ts.Program, first: string): Declaration[] {
  const found = allDeclarations(program).find(({ name }) => name.text === first);
  if (!found) throw new Error(`no ${first}`);
  return reachedFrom(program, found);
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isDeclaration(node: ts.Node): node is Declaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function allDeclarations(program: ts.Program): Declaration[] {
  return program
    .getSourceFiles()
    .filter(isOurs)
    .flatMap((source) => source.statements.filter(isDeclaration));
}

/** Types of documents: those of plans and of the fixed texts have pages of their own. */
function isOurs({ fileName }: ts.SourceFile): boolean {
  return fileName.includes("/src/documents/") || fileName.endsWith("/src/plan/kpi-progress.ts");
}

/** A declaration and those that it names, each once, in the order in which they are named. */
function reachedFrom(program: ts.Program, first: ts.Node, known = new Set<Declaration>()): Declaration[] {
  if (isDeclaration(first)) known.add(first);
  const checker = program.getTypeChecker();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) {
      const named = checker.getSymbolAtLocation(node.typeName);
      const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      for (const declaration of symbol?.declarations ?? [])
        if (isDeclaration(declaration) && isOurs(declaration.getSourceFile()) && !known.has(declaration))
          reachedFrom(program, declaration, known);
    }
    ts.forEachChild(node, visit);
  };
  visit(first);
  return [...known];
}

const shown = new Set<Declaration>();

/** Declarations as text, each the first time alone. */
function declared(declarations: readonly Declaration[]): string[] {
  return declarations.flatMap((declaration) => {
    if (shown.has(declaration)) return [];
    shown.add(declaration);
    return [
      declaration
        .getFullText()
        .trim()
        .replace(/^export /m, ""),
    ];
  });
}

/** For each section the properties of its view with their types, and the types that are not told yet. */
function sectionsOf(program: ts.Program): string {
  const checker = program.getTypeChecker();
  const views = sourceIn(program, "src/documents/model/section-views.ts").statements.find(
    ts.isInterfaceDeclaration,
  );
  if (!views) throw new Error("no views");
  return checker
    .getTypeAtLocation(views)
    .getProperties()
    .map((section) => {
      const type = checker.getTypeOfSymbolAtLocation(section, views);
      const properties = propertiesOf(type, checker, views);
      const types = declared(typesIn(program, properties.map((one) => one.type).join(" ")));
      const lines = properties.map(({ name, type: text }) => `  ${name}?: ${text};`);
      return `### ${section.name}\n\n${code([`{\n${lines.join("\n")}\n}`, ...types].join("\n\n"))}`;
    })
    .join("\n\n");
}

/** The properties of a view, of all forms that it may have. */
function propertiesOf(type: ts.Type, checker: ts.TypeChecker, at: ts.Node): { name: string; type: string }[] {
  const forms = type.isUnion() ? type.types : [type];
  const found = new Map<string, string>();
  for (const form of forms)
    for (const property of form.getProperties()) {
      const own = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, at));
      const text = checker.typeToString(own, at, ts.TypeFormatFlags.NoTruncation);
      if (text !== "never" && text !== "undefined")
        found.set(property.name, text.replace(/import\("[^"]*"\)\./g, ""));
    }
  return [...found].map(([name, text]) => ({ name, type: text }));
}

function typesIn(program: ts.Program, text: string): Declaration[] {
  const names = new Set(text.match(/\b[A-Z]\w+/g));
  return allDeclarations(program)
    .filter(({ name }) => names.has(name.text))
    .flatMap((declaration) => reachedFrom(program, declaration));
}
