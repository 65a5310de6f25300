/**
 * Returns a language with a region, for spell checking. If the tag has no region, it is the one with the
 * largest number of speakers, by Unicode's data.
 */
export function languageWithRegion(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? `${language}-${region}` : language;
  } catch {
    return tag;
  }
}
