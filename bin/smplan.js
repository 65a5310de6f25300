#!/usr/bin/env node
// Node 22 and later caches the compiled code and checks it before use. Node 20 compiles at every start.
require("node:module").enableCompileCache?.();
require("../dist/cli.cjs");
