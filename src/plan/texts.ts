/** A text of a plan, where it stands. */
export interface Text {
  text: string;
  owner: object;
  key: string | number;
  /** Whether it stands under a key of the team's own, which begins with `x-`. */
  own: boolean;
}

/** Every text below an object. */
export interface Texts {
  all: readonly Text[];
  /** All of them and all their keys, a line each: what stands nowhere in here need not be looked for in each. */
  joined: string;
  keys: string;
}

/** Several rules ask for the texts of one plan; a plan that was read does not change. */
const known = new WeakMap<object, Texts>();

/** Every text below a thing of the plan, in the order of the file. */
export function textsIn(thing: object): Texts {
  let texts = known.get(thing);
  if (!texts) {
    const all: Text[] = [];
    collect(thing, false, all);
    texts = {
      all,
      joined: all.map(({ text }) => text).join("\n"),
      keys: all.map(({ key }) => key).join("\n"),
    };
    known.set(thing, texts);
  }
  return texts;
}

function collect(owner: object, own: boolean, all: Text[]): void {
  if (Array.isArray(owner)) {
    for (let index = 0; index < owner.length; index++) add(owner[index], owner, index, own, all);
    return;
  }
  for (const key in owner)
    add((owner as Record<string, unknown>)[key], owner, key, own || key.startsWith("x-"), all);
}

function add(value: unknown, owner: object, key: string | number, own: boolean, all: Text[]): void {
  if (typeof value === "string") all.push({ text: value, owner, key, own });
  else if (typeof value === "object" && value !== null) collect(value, own, all);
}
