/** An id made of a name in any script, which none of the others has: "Students in the quarter" is students-the-quarter. */
export function uniqueSlug(name: string, others: readonly string[] = []): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/u)
    .filter(Boolean);
  // Figures and little words tell nothing of a thing, unless it is called nothing else.
  const telling = words.filter((word) => word.length > 2 && !/\p{N}/u.test(word));
  const slug = (telling.length > 0 ? telling : words).slice(0, 3).join("-") || "id";
  let unique = slug;
  for (let count = 2; others.includes(unique); count += 1) unique = `${slug}-${count}`;
  return unique;
}
