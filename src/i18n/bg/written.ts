import type { WrittenFileWords } from "../written.ts";

const words: WrittenFileWords = {
  wrote: "Записан е {file}.",
  wroteMany: "Записани са {count} документа в {folder}.",
  progress: "{done}/{total} документа",
};

export default words;
