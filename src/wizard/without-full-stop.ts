/** Returns a sentence without its final period, to be used as part of another sentence. */
export function withoutFullStop(sentence: string): string {
  return sentence.trim().replace(/[.…]+$/, "");
}
