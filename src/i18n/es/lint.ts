import type { LintWords } from "../lint.ts";

const words: LintWords = {
  mended: "corregido: {files}.",
  nothingToMend: "no hay nada que se pueda corregir con seguridad.",
  wouldChange: "--fix cambiaría {count} {count:archivo|archivos}.",
  change: "¿Cambiar {before} por {after}?",
  leftOut: "{plan} se omite, como dice {file}. Con --no-ignore se revisa de todos modos.",
  tooManyWarnings: "{count} {count:aviso supera|avisos superan} los {most} que permite --max-warnings.",
  baselineWritten: "{file} admite {count} {count:hallazgo|hallazgos} a partir de ahora.",
  baselineMended:
    "{count} de los hallazgos admitidos ya {count:está corregido|están corregidos}; --update-baseline {count:lo|los} quita de {file}.",
  baselineBlocked:
    "{count} {count:problema no está|problemas no están} en {file}: mientras una parte de un plan no se pueda leer o comprobar, se avisa de ello.",
  baselineUnchecked: "{file} admite problemas por los que algunas reglas no pudieron comprobar {files}.",
  cacheDamaged: "la caché {file} no se puede usar; si es de smplan, se vuelve a crear.",
  cacheNotKept:
    "la caché no se puede guardar en {file}; la próxima vez se revisarán todos los planes de nuevo.",
  progress: "{done}/{total} planes",
  judged: "{count} {count:plan|planes} en {time} ms.",
  watching: "A la espera de cambios; Ctrl+C termina.",
  rule: "Regla",
  ofRules: "del total",
  timed: "Todas las reglas tardaron {rules} ms de los {whole} ms de la ejecución.",
};

export default words;
