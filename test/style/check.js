/**
 * Checks the English of comments, test titles and documents against `phrases.json`: `npm run check:style`, followed by
 * `--` and the files or folders to check, `--stats` for counts per folder and per phrase, `--commits main..HEAD` for
 * commit subjects, `--json` for all texts with their findings, or `--root <folder>` for another working tree.
 * Exits with 1 if it finds a phrase.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: "string" },
    stats: { type: "boolean", default: false },
    commits: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const root = resolve(options.root ?? join(import.meta.dirname, "../.."));
const ts = loadTypeScript();
const settings = JSON.parse(readFileSync(join(import.meta.dirname, "phrases.json"), "utf8"));
const phrases = settings.phrases.map((phrase) => ({
  ...phrase,
  pattern: new RegExp(phrase.find, phrase.case ? "g" : "gi"),
  exceptions: (phrase.except ?? []).map((find) => new RegExp(find, "gi")),
}));

const MAX_SUBJECT_LENGTH = 72;
const MAX_LISTED_PHRASES = 40;

const texts = (options.commits ? commitSubjects(options.commits) : sourceFiles().flatMap(textsOf)).map(
  (text) => ({
    ...text,
    findings: check(text),
  }),
);
const findings = texts.flatMap((text) => text.findings);
if (options.json) console.log(JSON.stringify(texts));
else if (options.stats) printStatistics();
else printFindings();
process.exitCode = findings.length > 0 && !options.stats && !options.json ? 1 : 0;

/** Returns the compiler of the checked tree, or of this one if that has none. */
function loadTypeScript() {
  for (const base of [join(root, "package.json"), import.meta.filename]) {
    try {
      return createRequire(base)("typescript");
    } catch {
      // Not installed there.
    }
  }
  throw new Error("Cannot find the package typescript. Run npm ci.");
}

/** Returns the paths of the files to check, relative to the root, with slashes. */
function sourceFiles() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1e8 }).split("\0");
  const from = options.root ? root : process.cwd();
  const asked = positionals.map((path) => relative(root, resolve(from, path)).split(sep).join("/"));
  return [...new Set(paths)]
    .filter((path) => settings.files.some((find) => new RegExp(find, "u").test(path)))
    .filter((path) => !settings.ignore.some((find) => new RegExp(find, "u").test(path)))
    .filter(
      (path) => asked.length === 0 || asked.some((ask) => !ask || path === ask || path.startsWith(`${ask}/`)),
    )
    .filter((path) => existsSync(join(root, path)))
    .sort();
}

/** Returns the texts of a file: `kind` is function, docstring, comment, title or document. */
function textsOf(file) {
  const source = readFileSync(join(root, file), "utf8");
  if (file.endsWith(".md")) return paragraphs(file, source);
  if (/\.[jt]s$/u.test(file)) return [...commentsAndTitles(file, source)];
  return numberSignComments(file, source);
}

function* commentsAndTitles(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false);
  const literals = new Map();
  const functionDocs = new Set();
  const titles = [];
  visit(tree);

  let run = [];
  for (const comment of commentRanges(source, literals)) {
    const isLine = source.startsWith("//", comment.pos);
    const last = run.at(-1);
    const continues = last && /^[^\S\n]*\n[^\S\n]*$/u.test(source.slice(last.end, comment.pos));
    if (isLine && (!last || continues) && isAlone(last ?? comment, source)) {
      run.push(comment);
      continue;
    }
    if (run.length > 0) yield commentText(file, source, run, "comment");
    run = isLine ? [comment] : [];
    if (isLine) continue;
    const isDocstring = source.startsWith("/**", comment.pos);
    const kind = functionDocs.has(comment.pos) ? "function" : isDocstring ? "docstring" : "comment";
    yield commentText(file, source, [comment], kind);
  }
  if (run.length > 0) yield commentText(file, source, run, "comment");
  for (const title of titles) {
    const start = title.getStart(tree);
    const text = source
      .slice(start + 1, title.end - 1)
      .replace(/\$\{[^}]*\}/gu, (gap) => "§".repeat(gap.length));
    yield makeText(file, source, "title", [{ text, offset: start + 1 }]);
  }

  function visit(node) {
    if (isLiteral(node)) {
      literals.set(node.getStart(tree), node.end);
    }
    if (node.jsDoc && isFunction(node)) functionDocs.add(node.jsDoc.at(-1).pos);
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) titles.push(title);
    }
    ts.forEachChild(node, visit);
  }
}

/** Returns whether two slashes in a node may be something other than a comment. */
function isLiteral(node) {
  if (ts.isTemplateExpression(node) || ts.isTemplateLiteralTypeNode(node)) return true;
  return ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node);
}

/** Returns whether the value of a declaration is a function. */
function isFunction(node) {
  if (ts.isFunctionLike(node)) return !ts.isFunctionTypeNode(node);
  if (ts.isVariableStatement(node)) {
    const value = node.declarationList.declarations[0]?.initializer;
    return value !== undefined && (ts.isArrowFunction(value) || ts.isFunctionExpression(value));
  }
  if (ts.isPropertyDeclaration(node))
    return node.initializer !== undefined && ts.isArrowFunction(node.initializer);
  return ts.isPropertySignature(node) && node.type !== undefined && ts.isFunctionTypeNode(node.type);
}

/** Returns whether a callee is `it`, `test` or `describe`, also as `it.each(…)` or `it.skipIf(…)`. */
function isTest(callee) {
  if (ts.isIdentifier(callee)) return ["it", "test", "describe"].includes(callee.text);
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTest(callee.expression);
  return ts.isTaggedTemplateExpression(callee) && isTest(callee.tag);
}

/** Finds comments outside of the literals, whose starts and ends are given. */
function commentRanges(source, literals) {
  const ranges = [];
  const starts = [...literals].sort(([a], [b]) => a - b);
  const pattern = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//gu;
  let next = 0;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    while (next < starts.length && starts[next][1] <= match.index) next += 1;
    if (next < starts.length && starts[next][0] <= match.index) {
      pattern.lastIndex = starts[next][1];
      continue;
    }
    ranges.push({ pos: match.index, end: match.index + match[0].length });
  }
  return ranges;
}

/** Returns whether nothing precedes a comment in its line. */
function isAlone({ pos }, source) {
  return source.slice(source.lastIndexOf("\n", pos - 1) + 1, pos).trim() === "";
}

function commentText(file, source, ranges, kind) {
  const pieces = [];
  for (const { pos, end } of ranges) {
    for (const { 0: line, index } of source.slice(pos, end).matchAll(/[^\n]+/gu)) {
      const marker = /^\s*(?:\/\/[/!]?|\/\*+|\*(?!\/))?\s*/u.exec(line)[0];
      const text = line
        .slice(marker.length)
        .replace(/\*+\/\s*$/u, "")
        .trimEnd();
      if (text) pieces.push({ text, offset: pos + index + marker.length });
    }
  }
  return makeText(file, source, kind, pieces);
}

/** Splits Markdown at blank lines, list items and table rows, and leaves out code. */
function paragraphs(file, source) {
  const result = [];
  let pieces = [];
  let offset = 0;
  let fence = false;
  const finish = () => {
    if (pieces.length > 0) result.push(makeText(file, source, "document", pieces));
    pieces = [];
  };
  for (const line of source.split(/(?<=\n)/u)) {
    const isFence = /^\s*(?:```|~~~)/u.test(line);
    if (isFence) fence = !fence;
    const marker = /^\s*(?:[-*+>|]|#+|\d+\.)?\s*/u.exec(line)[0];
    if (isFence || fence || !line.trim() || /[-*+>|#.]/u.test(marker)) finish();
    if (!isFence && !fence && line.trim()) {
      pieces.push({ text: line.slice(marker.length).trimEnd(), offset: offset + marker.length });
    }
    offset += line.length;
  }
  finish();
  return result;
}

/** Returns the comments of a YAML file or a shell script; lines that follow each other are one. */
function numberSignComments(file, source) {
  const result = [];
  let pieces = [];
  let offset = 0;
  for (const line of source.split(/(?<=\n)/u)) {
    const marker = /^\s*#+(?!!)\s*/u.exec(line)?.[0];
    if (marker) pieces.push({ text: line.slice(marker.length).trimEnd(), offset: offset + marker.length });
    if (!marker && pieces.length > 0) {
      result.push(makeText(file, source, "comment", pieces));
      pieces = [];
    }
    offset += line.length;
  }
  return result;
}

function commitSubjects(range) {
  const log = execFileSync("git", ["log", "--format=%h%x09%s", range], { cwd: root, encoding: "utf8" });
  const lines = log.split("\n").filter(Boolean);
  return lines.map((line) => {
    const [hash, subject] = line.split("\t");
    return makeText(hash, subject, "subject", [{ text: subject, offset: 0 }]);
  });
}

/** Joins pieces of a source with spaces; `lines` gives the line of each piece by its place in the joined text. */
function makeText(file, source, kind, pieces) {
  let text = "";
  const lines = [];
  let line = 1;
  let counted = 0;
  for (const piece of pieces) {
    if (text) text += " ";
    line += source.slice(counted, piece.offset).split("\n").length - 1;
    counted = piece.offset;
    lines.push({ from: text.length, line });
    text += piece.text;
  }
  return { file, kind, line: lines[0]?.line ?? 1, lines, text };
}

/** Returns the findings of one text. Code, quotations and addresses in it are not checked. */
function check({ file, kind, lines, text }) {
  const prose = text.replace(
    /`[^`]*`|"[^"]*"|“[^”]*”|\bhttps?:\S+|\]\([^)]*\)|\{@link[^}]*\}/gu,
    (code) => code[0] + "§".repeat(Math.max(0, code.length - 2)) + code.slice(1).slice(-1),
  );
  const found = [];
  for (const phrase of phrases) {
    if (phrase.in && !phrase.in.includes(kind)) continue;
    for (const match of prose.matchAll(phrase.pattern)) {
      const end = match.index + match[0].length;
      const isException = phrase.exceptions.some((exception) =>
        [...prose.matchAll(exception)].some(
          (allowed) => allowed.index <= match.index && allowed.index + allowed[0].length >= end,
        ),
      );
      if (isException || found.some((other) => match.index < other.end && other.start < end)) continue;
      const { line } = lines.findLast(({ from }) => from <= match.index) ?? lines[0];
      found.push({ file, line, start: match.index, end, found: match[0].trim(), phrase });
    }
  }
  if (kind === "subject" && text.length > MAX_SUBJECT_LENGTH) {
    const phrase = { find: "long subject", write: `at most ${MAX_SUBJECT_LENGTH} characters` };
    found.push({ file, line: 1, start: 0, end: 0, found: text, phrase });
  }
  return found.sort((a, b) => a.start - b.start);
}

function printFindings() {
  for (const { file, line, found, phrase } of findings) {
    console.log(`${file}:${line}  "${found}"  write: ${phrase.write}`);
  }
  const flagged = texts.filter((text) => text.findings.length > 0).length;
  console.log(
    `${flagged} of ${texts.length} texts have a phrase to replace (${percent(flagged, texts.length)}).`,
  );
}

function printStatistics() {
  const folders = new Map();
  const used = new Map();
  for (const text of texts) {
    const found = text.findings;
    for (const group of groupsOf(text)) {
      const count = folders.get(group) ?? { texts: 0, flagged: 0 };
      count.texts += 1;
      if (found.length > 0) count.flagged += 1;
      folders.set(group, count);
    }
    for (const { phrase } of found) used.set(phrase, (used.get(phrase) ?? 0) + 1);
  }
  for (const [folder, count] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = percent(count.flagged, count.texts).padStart(6);
    console.log(
      `${folder.padEnd(22)} ${String(count.flagged).padStart(5)} of ${String(count.texts).padStart(5)} ${share}`,
    );
  }
  console.log();
  const frequent = [...used].sort(([, a], [, b]) => b - a).slice(0, MAX_LISTED_PHRASES);
  for (const [phrase, count] of frequent)
    console.log(`${String(count).padStart(5)}  ${phrase.write}   /${phrase.find}/`);
}

function groupsOf({ file, kind }) {
  if (kind === "subject") return ["commit subjects"];
  if (kind === "title") return ["test titles"];
  if (kind === "document") return ["documents"];
  const [top, folder] = file.split("/");
  const isFolder = file.split("/").length > 2;
  return [
    "comments",
    top === "src" && isFolder ? `src/${folder}` : file.includes("/") ? top : "configuration",
  ];
}

function percent(part, whole) {
  return `${whole === 0 ? "0.0" : ((part / whole) * 100).toFixed(1)} %`;
}
