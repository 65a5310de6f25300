/** What Office takes. */
const MAX_URL_LENGTH = 2000;

/** An address of the web, of mail or of a telephone as Office files take it; a file with another one would not open. */
export function officeUrl(href: string | undefined): string | undefined {
  if (!href || !/^(https?|mailto|tel):/i.test(href)) return undefined;
  const url = URL.parse(href);
  if (!url) return undefined;
  const address = encodeURI(url.href).replaceAll("%25", "%");
  return address.length > MAX_URL_LENGTH || /%(?![\da-f]{2})/i.test(address) ? undefined : address;
}
