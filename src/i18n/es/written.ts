import type { WrittenFileWords } from "../written.ts";

const words: WrittenFileWords = {
  wrote: "Se ha escrito {file}.",
  wroteMany: "Se han escrito {count} documentos en {folder}.",
  progress: "{done}/{total} documentos",
};

export default words;
