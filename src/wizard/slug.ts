/**
 * Returns an id that is built from a name in any script and differs from the others: `students-the-quarter`
 * for "Students in the quarter".
 */
export function uniqueSlug(name: string, others: readonly string[] = []): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{Ll}\p{Lo}\p{M}\p{N}]+/u)
    .filter(Boolean);
  // Numbers and short words are left out, unless the name has no other words.
  const significant = words.filter((word) => word.length > 2 && !/\p{N}/u.test(word));
  const slug = (significant.length > 0 ? significant : words).slice(0, 3).join("-") || "id";
  let unique = slug;
  for (let count = 2; others.includes(unique); count += 1) unique = `${slug}-${count}`;
  return unique;
}
