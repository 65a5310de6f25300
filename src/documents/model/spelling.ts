/** A language with the country whose spelling is meant: that of the tag, else where most people speak the language. */
export function languageWithRegion(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag).maximize();
    return region ? `${language}-${region}` : language;
  } catch {
    return tag;
  }
}
