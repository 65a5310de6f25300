#!/usr/bin/env node
const Module = require("node:module");
const { join } = require("node:path");
if (Module.enableCompileCache) Module.enableCompileCache();
else require("./compile-cache.js")(join(__dirname, "../dist"));
require("../dist/cli.cjs");
