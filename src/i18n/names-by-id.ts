/** What things of the catalogues are called in a language, by their ids. */
export type Names = Readonly<Record<string, string>>;
