#!/usr/bin/env node
// Node keeps the compiled code itself from version 22 on, and checks it before use. Node 20 compiles at every start.
require("node:module").enableCompileCache?.();
require("../dist/cli.cjs");
