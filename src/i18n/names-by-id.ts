/** What things of the catalogues are called in a language, by their ids. */
export type NamesById = Readonly<Record<string, string>>;
