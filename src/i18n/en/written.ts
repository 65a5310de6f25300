/** What commands say of the files they write. Each language says the same; English is the model for the type. */
const words = {
  wrote: "Wrote {file}.",
  wroteMany: "Wrote {count} documents into {folder}.",
  progress: "{done}/{total} documents",
};

export type WrittenFileWords = typeof words;
export default words;
