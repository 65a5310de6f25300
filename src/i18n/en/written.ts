/** The texts about written files. The English texts define the type. */
const words = {
  wrote: "Wrote {file}.",
  wroteMany: "Wrote {count} documents into {folder}.",
  progress: "{done}/{total} documents",
};

export type WrittenFileWords = typeof words;
export default words;
