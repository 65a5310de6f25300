/**
 * Writes data as YAML in a random style: block and flow collections, on one or several lines, with comments,
 * empty lines, several indentations and quotes, Windows line ends and no final line end.
 */
export function stringifyInRandomStyle(data: unknown, seed: number): string {
  const random = randomOf(seed);
  const style: YamlStyle = {
    random,
    step: 1 + random(4),
    dash: random(3),
    gap: 1 + (random(5) === 0 ? random(3) : 0),
    flows: random(4),
    comments: random(4),
    blanks: random(4) === 0,
    trailing: random(3) === 0,
    quotes: random(4),
    count: 0,
  };
  const isEmpty = typeof data !== "object" || data === null || Object.keys(data).length === 0;
  const lines = isEmpty ? [flowOf(data, style)] : block(data, style);
  const head = random(3) === 0 ? ["# yaml-language-server: $schema=plan.schema.json", ""] : [];
  if (random(6) === 0) head.push("---");
  const foot = random(6) === 0 ? ["..."] : random(6) === 0 ? ["# the end"] : [];
  const eol = random(4) === 0 ? "\r\n" : "\n";
  return [...head, ...lines, ...foot].join(eol).replaceAll("\n\n\n\n", "\n\n") + (random(4) === 0 ? "" : eol);
}

interface YamlStyle {
  random: (below: number) => number;
  step: number;
  dash: number;
  gap: number;
  flows: number;
  comments: number;
  blanks: boolean;
  trailing: boolean;
  quotes: number;
  count: number;
}

function block(data: unknown, style: YamlStyle): string[] {
  const list = Array.isArray(data);
  const lines: string[] = [];
  for (const [key, value] of Object.entries(data as object)) {
    if (style.blanks && lines.length > 0 && style.random(4) > 0) lines.push("");
    if (style.random(12) < style.comments) lines.push(comment(style));
    lines.push(...(list ? item(value, style) : pair(key, value, style)));
  }
  if (style.random(24) < style.comments) lines.push(comment(style));
  return lines;
}

function pair(key: string, value: unknown, style: YamlStyle): string[] {
  const head = `${style.random(9) === 0 ? JSON.stringify(key) : key}:`;
  if (isFilled(value) && style.random(4) >= style.flows) {
    const by = Array.isArray(value) ? style.dash : style.step;
    return [head + trailingComment(style), ...indented(block(value, style), by)];
  }
  if (value === null && style.random(2) === 0) return [head + trailingComment(style)];
  return scalarOrFlow(head, " ", value, style);
}

function item(value: unknown, style: YamlStyle): string[] {
  const gap = " ".repeat(style.gap);
  if (isFilled(value) && style.random(4) >= style.flows) {
    const lines = block(value, style);
    if (!/^\s*(?:#|$)/.test(lines[0] ?? "")) {
      const [first, ...rest] = indented(lines, 1 + style.gap);
      return [`-${gap}${first?.trimStart()}`, ...rest];
    }
    return [`-${trailingComment(style)}`, ...indented(lines, 1 + style.gap)];
  }
  return scalarOrFlow("-", gap, value, style);
}

function scalarOrFlow(head: string, gap: string, value: unknown, style: YamlStyle): string[] {
  if (isFilled(value)) {
    const several = style.random(3) === 0;
    const [first, ...rest] = several ? flowLines(value, style) : [flowOf(value, style)];
    return [`${head}${gap}${first}`, ...indented(rest, 4)].map((line, index, all) =>
      index === all.length - 1 ? line + trailingComment(style) : line,
    );
  }
  if (typeof value === "string" && style.random(2) === 0) {
    const body = value.replace(/\n$/, "");
    if (body !== "" && !/^\s|\s$|\s\n|\n\s/.test(body)) {
      const chomp = value.endsWith("\n") ? (style.random(3) === 0 ? "+" : "") : "-";
      return [`${head}${gap}|${chomp}${trailingComment(style)}`, ...indented(body.split("\n"), 5)];
    }
    if (/^\p{L}+ \p{L}+$/u.test(value))
      return [head, `     ${value.replace(" ", "\n       ")}`].join("\n").split("\n");
  }
  return [`${head}${gap}${flowOf(value, style)}${trailingComment(style)}`];
}

function flowOf(value: unknown, style: YamlStyle): string {
  if (Array.isArray(value)) return `[${value.map((each) => flowOf(each, style)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flowOf(each, style)}`);
    return pairs.length === 0 ? "{}" : style.quotes % 2 ? `{ ${pairs.join(", ")} }` : `{${pairs.join(", ")}}`;
  }
  if (typeof value !== "string") return String(value);
  if (style.quotes > 1 && !/[\n\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style.quotes !== 1 && /^\p{L}+$/u.test(value) && !/^(?:true|null)$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** Returns a flow collection over several lines. */
function flowLines(value: object, style: YamlStyle): string[] {
  const list = Array.isArray(value);
  const items = Object.entries(value).map(([key, each]) => (list ? "" : `${key}: `) + flowOf(each, style));
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  if (style.random(3) === 0) {
    const half = Math.ceil(items.length / 2);
    const rest = items.slice(half).join(", ");
    return [`${open} ${items.slice(0, half).join(", ")}${rest ? "," : ""}`, `${rest} ${close}`];
  }
  const lines = items.map((each, index) => {
    const comma = index < items.length - 1 || style.trailing ? "," : "";
    return `  ${each}${comma}${trailingComment(style)}`;
  });
  return [
    open + trailingComment(style),
    ...lines.flatMap((line) => (style.random(20) < style.comments ? [`  ${comment(style)}`, line] : [line])),
    close,
  ];
}

function comment(style: YamlStyle): string {
  return `# note ${style.count++}`;
}

function trailingComment(style: YamlStyle): string {
  return style.random(12) < style.comments ? `${" ".repeat(1 + style.random(3))}${comment(style)}` : "";
}

function indented(lines: string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

function isFilled(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** Returns a generator of pseudorandom numbers below a limit. */
function randomOf(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
