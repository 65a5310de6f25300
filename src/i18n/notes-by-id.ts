/** Explanations of catalog entries for beginners, by id. */
export type NotesById = Readonly<Record<string, string>>;
