/** The longest URL that Office accepts, in characters. */
const MAX_URL_LENGTH = 2000;

/**
 * Returns a web, mail or phone URL in the form that Office accepts; `undefined` for other addresses, because
 * Office would not open the file.
 */
export function officeUrl(href: string | undefined): string | undefined {
  if (!href || !/^(https?|mailto|tel):/i.test(href)) return undefined;
  const url = URL.parse(href);
  if (!url) return undefined;
  const address = encodeURI(url.href).replaceAll("%25", "%");
  return address.length > MAX_URL_LENGTH || /%(?![\da-f]{2})/i.test(address) ? undefined : address;
}
