const made = new Map<string, unknown>();

/**
 * One of the formatters of `Intl`, such as `formatter(Intl.ListFormat, "bg", { type: "unit" })`. To make one takes a
 * hundred times as long as to use it, so that each is made once.
 */
export function formatter<Kind extends new (locale: string, options: never) => unknown>(
  kind: Kind,
  locale: string,
  options: NonNullable<ConstructorParameters<Kind>[1]>,
): InstanceType<Kind> {
  const key = `${kind.name} ${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) as InstanceType<Kind> | undefined;
  if (known) return known;
  const format = new kind(locale, options as never) as InstanceType<Kind>;
  made.set(key, format);
  return format;
}
