import type { WrittenWords } from "../written.ts";

const words: WrittenWords = {
  wrote: "Se ha escrito {file}.",
  wroteMany: "Se han escrito {count} documentos en {folder}.",
  progress: "{done}/{total} documentos",
};

export default words;
