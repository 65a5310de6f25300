const formattersByKind = new Map<unknown, Map<string, unknown>>();

/**
 * One of the formatters of `Intl`, such as `formatter(Intl.ListFormat, "bg", { type: "unit" })`. To make one takes a
 * hundred times as long as to use it, so that each is made once.
 */
export function intlFormatter<Kind extends new (locale: string, options: never) => unknown>(
  kind: Kind,
  locale: string,
  options: NonNullable<ConstructorParameters<Kind>[1]>,
): InstanceType<Kind> {
  let key = locale;
  for (const name in options) key += ` ${name} ${String(options[name])}`;
  const ofKind = formattersByKind.get(kind) ?? new Map<string, unknown>();
  formattersByKind.set(kind, ofKind);
  const known = ofKind.get(key) as InstanceType<Kind> | undefined;
  if (known) return known;
  const format = new kind(locale, options as never) as InstanceType<Kind>;
  ofKind.set(key, format);
  return format;
}
