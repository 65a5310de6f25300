/** What a beginner is told of the things of a catalogue, by their ids. */
export type NotesById = Readonly<Record<string, string>>;
