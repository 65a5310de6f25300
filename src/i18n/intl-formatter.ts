const formattersByKind = new Map<unknown, Map<string, unknown>>();

/**
 * Returns a formatter of `Intl`, such as `intlFormatter(Intl.ListFormat, "bg", { type: "unit" })`. Formatters
 * are cached, because creating one takes a hundred times as long as using it.
 */
export function intlFormatter<Kind extends new (locale: string, options: never) => unknown>(
  kind: Kind,
  locale: string,
  options: NonNullable<ConstructorParameters<Kind>[1]>,
): InstanceType<Kind> {
  let key = locale;
  for (const name in options) key += ` ${name} ${String(options[name])}`;
  const formatters = formattersByKind.get(kind) ?? new Map<string, unknown>();
  formattersByKind.set(kind, formatters);
  const cached = formatters.get(key) as InstanceType<Kind> | undefined;
  if (cached) return cached;
  const formatter = new kind(locale, options as never) as InstanceType<Kind>;
  formatters.set(key, formatter);
  return formatter;
}
