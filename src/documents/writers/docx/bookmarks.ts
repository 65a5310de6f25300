/** The longest bookmark name that Word accepts. */
const MAX_NAME_LENGTH = 40;

/** Unique bookmark names for anchors, of letters, digits and underscores. */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** Returns the bookmark name of an anchor, the same in every call. */
  nameOf(anchor: string): string {
    const known = this.#names.get(anchor);
    if (known) return known;
    const plain = `p_${anchor.replace(/[^\p{L}\p{N}]/gu, "_")}`;
    let name = plain.slice(0, MAX_NAME_LENGTH);
    // Bookmark names are not case-sensitive in Word.
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++)
      name = `${plain.slice(0, MAX_NAME_LENGTH - 1 - String(count).length)}_${count}`;
    this.#taken.add(name.toLowerCase());
    this.#names.set(anchor, name);
    return name;
  }
}
