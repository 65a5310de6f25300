/**
 * Keeps what V8 makes of the program's files, so that the next run need not make it again. Node does so by itself from
 * version 22 on (`module.enableCompileCache`); for Node 20 this does the same, in the person's own cache folder, where
 * nobody else can write. `NODE_DISABLE_COMPILE_CACHE=1` switches it off, as there.
 */
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const Module = require("node:module");
const { dirname, extname, join, sep } = require("node:path");
const vm = require("node:vm");

/** What nobody has used for so long is of a version that is gone: 30 days, in milliseconds. */
const OLD = 30 * 24 * 60 * 60 * 1000;

/** Keeps what is made of the files of a folder. */
module.exports = function keepCompiled(folder) {
  const file = cacheFile(folder);
  if (!file) return;
  const known = read(file);
  const compiled = new Map();
  const flags = flagsNow();
  let isFresh = false;
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (content, path) {
    // Scripts that were kept cannot import modules in Node 20.
    if (!path.startsWith(folder + sep) || content.includes("import("))
      return compile.call(this, content, path);
    // Packages have files of one and the same day; when they came here is another matter.
    const { size, ctimeMs } = statSync(path);
    const stamp = `${size} ${ctimeMs}`;
    const kept = known.get(path);
    const script = new vm.Script(Module.wrap(content), {
      filename: path,
      cachedData: kept?.stamp === stamp ? kept.data : undefined,
    });
    if (script.cachedDataRejected !== false) isFresh = true;
    compiled.set(path, { stamp, script });
    const own = dirname(path);
    const require = (id) => (id.startsWith("./") ? beside(join(own, id), this) : this.require(id));
    return script.runInThisContext().call(this.exports, this.exports, require, this, path, own);
  };
  process.on("exit", () => {
    // V8 refuses what was kept under other flags than it begins with, and a run over many plans changes some.
    if (!isFresh || flags !== flagsNow()) return;
    for (const [path, { stamp, script }] of compiled)
      known.set(path, { stamp, data: script.createCachedData() });
    write(file, known);
  });
};

/** What V8 writes of itself before all that it keeps: its version and its flags, not the flags alone. */
function flagsNow() {
  return new vm.Script("").createCachedData().toString("latin1", 0, 16);
}

/** A file of the program: where it is need not be asked, as Node does at length for everything that is required. */
function beside(path, parent) {
  const known = Module._cache[path];
  if (known) return known.exports;
  const module = new Module(path, parent);
  module.filename = path;
  Module._cache[path] = module;
  try {
    module._compile(readFileSync(path, "utf8"), path);
    module.loaded = true;
    return module.exports;
  } finally {
    if (!module.loaded) delete Module._cache[path];
  }
}

/** Where it is kept; nothing where it is not to be. */
function cacheFile(name) {
  const { env, platform, version, arch } = process;
  if (env.NODE_DISABLE_COMPILE_CACHE || env.NODE_V8_COVERAGE) return undefined;
  const home = env.HOME ?? env.USERPROFILE;
  const own =
    platform === "win32"
      ? env.LOCALAPPDATA
      : home && join(home, platform === "darwin" ? "Library/Caches" : ".cache");
  const folder = env.XDG_CACHE_HOME || own;
  return folder && join(folder, "smplan", `${version}-${arch}-${hashOf(name)}-${task()}`);
}

/** What the program is asked for, by the command and the kinds of files: another task needs other parts of it. */
function task() {
  const [command = "", ...others] = process.argv.slice(2);
  return [command, ...others.map(extname)].filter((word) => /^\.?[a-z]{1,12}$/.test(word)).join("");
}

/** FNV-1a: short, and with nothing to load. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}

/** The file begins with the length of its table of contents, which has the length of each piece. */
function read(file) {
  const pieces = new Map();
  try {
    const bytes = readFileSync(file);
    let at = 4 + bytes.readUInt32LE(0);
    for (const [path, stamp, length] of JSON.parse(bytes.toString("utf8", 4, at))) {
      pieces.set(path, { stamp, data: bytes.subarray(at, at + length) });
      at += length;
    }
  } catch {
    // What is not there or broken is made anew.
  }
  return pieces;
}

function write(file, pieces) {
  const contents = Buffer.from(
    JSON.stringify([...pieces].map(([path, { stamp, data }]) => [path, stamp, data.length])),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(contents.length);
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, Buffer.concat([length, contents, ...[...pieces.values()].map(({ data }) => data)]));
    renameSync(draft, file);
    for (const name of readdirSync(dirname(file))) {
      const other = join(dirname(file), name);
      if (Date.now() - statSync(other).mtimeMs > OLD) rmSync(other, { force: true });
    }
  } catch {
    // Where nothing can be kept, the next run takes as long as this one.
  }
}
