/** What Word takes as the name of a bookmark. */
const MAX_NAME_LENGTH = 40;

/** Names of bookmarks for anchors: letters, digits and low lines, none of them twice. */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  nameOf(anchor: string): string {
    const known = this.#names.get(anchor);
    if (known) return known;
    const plain = `p_${anchor.replace(/[^\p{L}\p{N}]/gu, "_")}`;
    let name = plain.slice(0, MAX_NAME_LENGTH);
    // Word does not tell upper from lower case here.
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++)
      name = `${plain.slice(0, MAX_NAME_LENGTH - 1 - String(count).length)}_${count}`;
    this.#taken.add(name.toLowerCase());
    this.#names.set(anchor, name);
    return name;
  }
}
