/** The names of catalog entries in a language, by id. */
export type NamesById = Readonly<Record<string, string>>;
