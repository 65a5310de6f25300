import type { WrittenWords } from "../written.ts";

const words: WrittenWords = {
  wrote: "Записан е {file}.",
  wroteMany: "Записани са {count} документа в {folder}.",
  progress: "{done}/{total} документа",
};

export default words;
