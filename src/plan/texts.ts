/** Tells of every text below an object, with the thing that holds it and its key there. Fast: it meets all texts of all plans. */
export function eachText(
  owner: object,
  tell: (text: string, owner: object, key: string | number) => void,
  { own }: { own: boolean },
): void {
  if (Array.isArray(owner)) {
    for (let index = 0; index < owner.length; index++) visit(owner[index], owner, index, tell, own);
    return;
  }
  for (const key in owner) {
    // The team's own keys are looked into only where somebody asks for them.
    if (!own && key.startsWith("x-")) continue;
    visit((owner as Record<string, unknown>)[key], owner, key, tell, own);
  }
}

function visit(
  value: unknown,
  owner: object,
  key: string | number,
  tell: (text: string, owner: object, key: string | number) => void,
  own: boolean,
): void {
  if (typeof value === "string") tell(value, owner, key);
  else if (typeof value === "object" && value !== null) eachText(value, tell, { own });
}
