process.on("exit", () => {
  if (require("node:worker_threads").isMainThread)
    process.stderr.write(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
});
