/** The texts of `smplan lint`, without findings. The English texts define the type. */
const words = {
  mended: "mended {files}.",
  nothingToMend: "nothing can be mended safely.",
  wouldChange: "--fix would change {count} {count:file|files}.",
  change: "Change {before} to {after}?",
  leftOut: "{plan} is left out, as {file} says. --no-ignore checks it all the same.",
  tooManyWarnings: "{count} {count:warning is|warnings are} more than the {most} that --max-warnings allows.",
  baselineWritten: "{file} lets in {count} {count:finding|findings} from now on.",
  baselineMended:
    "{count} {count:finding|findings} of the baseline {count:is|are} mended; --update-baseline takes {count:it|them} out of {file}.",
  baselineBlocked:
    "{count} {count:problem is|problems are} not in {file}: as long as a part of a plan cannot be read or checked, it is reported.",
  baselineUnchecked: "{file} lets in problems because of which some rules could not check {files}.",
  cacheDamaged: "the cache {file} cannot be used; it is made again if it is one of smplan.",
  cacheNotKept: "the cache cannot be kept in {file}; the next run checks every plan again.",
  progress: "{done}/{total} plans",
  judged: "{count} {count:plan|plans} in {time} ms.",
  watching: "Watching for changes; Ctrl+C ends it.",
  rule: "Rule",
  ofRules: "of rules",
  timed: "All rules took {rules} ms of the {whole} ms of the run.",
};

export type LintWords = typeof words;

export default words;
