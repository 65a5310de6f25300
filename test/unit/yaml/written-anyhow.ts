/**
 * Writes data as YAML as many hands would: in blocks and flows, on one line and on several, with comments wherever they may
 * stand, empty lines, several indentations and kinds of quotes, Windows line ends and no line end at all.
 */
export function writtenAnyhow(data: unknown, seed: number): string {
  const random = randomOf(seed);
  const hand: Hand = {
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
  const lines = isEmpty ? [flowOf(data, hand)] : block(data, hand);
  const head = random(3) === 0 ? ["# yaml-language-server: $schema=plan.schema.json", ""] : [];
  if (random(6) === 0) head.push("---");
  const foot = random(6) === 0 ? ["..."] : random(6) === 0 ? ["# the end"] : [];
  const eol = random(4) === 0 ? "\r\n" : "\n";
  return [...head, ...lines, ...foot].join(eol).replaceAll("\n\n\n\n", "\n\n") + (random(4) === 0 ? "" : eol);
}

interface Hand {
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

function block(data: unknown, hand: Hand): string[] {
  const list = Array.isArray(data);
  const lines: string[] = [];
  for (const [key, value] of Object.entries(data as object)) {
    if (hand.blanks && lines.length > 0 && hand.random(4) > 0) lines.push("");
    if (hand.random(12) < hand.comments) lines.push(comment(hand));
    lines.push(...(list ? item(value, hand) : pair(key, value, hand)));
  }
  if (hand.random(24) < hand.comments) lines.push(comment(hand));
  return lines;
}

function pair(key: string, value: unknown, hand: Hand): string[] {
  const head = `${hand.random(9) === 0 ? JSON.stringify(key) : key}:`;
  if (isFilled(value) && hand.random(4) >= hand.flows) {
    const by = Array.isArray(value) ? hand.dash : hand.step;
    return [head + behind(hand), ...indented(block(value, hand), by)];
  }
  if (value === null && hand.random(2) === 0) return [head + behind(hand)];
  return scalarOrFlow(head, " ", value, hand);
}

function item(value: unknown, hand: Hand): string[] {
  const gap = " ".repeat(hand.gap);
  if (isFilled(value) && hand.random(4) >= hand.flows) {
    const lines = block(value, hand);
    if (!/^\s*(?:#|$)/.test(lines[0] ?? "")) {
      const [first, ...rest] = indented(lines, 1 + hand.gap);
      return [`-${gap}${first?.trimStart()}`, ...rest];
    }
    return [`-${behind(hand)}`, ...indented(lines, 1 + hand.gap)];
  }
  return scalarOrFlow("-", gap, value, hand);
}

function scalarOrFlow(head: string, gap: string, value: unknown, hand: Hand): string[] {
  if (isFilled(value)) {
    const several = hand.random(3) === 0;
    const [first, ...rest] = several ? flowLines(value, hand) : [flowOf(value, hand)];
    return [`${head}${gap}${first}`, ...indented(rest, 4)].map((line, index, all) =>
      index === all.length - 1 ? line + behind(hand) : line,
    );
  }
  if (typeof value === "string" && hand.random(2) === 0) {
    const body = value.replace(/\n$/, "");
    if (body !== "" && !/^\s|\s$|\s\n|\n\s/.test(body)) {
      const chomp = value.endsWith("\n") ? (hand.random(3) === 0 ? "+" : "") : "-";
      return [`${head}${gap}|${chomp}${behind(hand)}`, ...indented(body.split("\n"), 5)];
    }
    if (/^\p{L}+ \p{L}+$/u.test(value))
      return [head, `     ${value.replace(" ", "\n       ")}`].join("\n").split("\n");
  }
  return [`${head}${gap}${flowOf(value, hand)}${behind(hand)}`];
}

function flowOf(value: unknown, hand: Hand): string {
  if (Array.isArray(value)) return `[${value.map((each) => flowOf(each, hand)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flowOf(each, hand)}`);
    return pairs.length === 0 ? "{}" : hand.quotes % 2 ? `{ ${pairs.join(", ")} }` : `{${pairs.join(", ")}}`;
  }
  if (typeof value !== "string") return String(value);
  if (hand.quotes > 1 && !/[\n\t]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return hand.quotes !== 1 && /^\p{L}+$/u.test(value) && !/^(?:true|null)$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** A flow with its items on lines of their own, or only some of them. */
function flowLines(value: object, hand: Hand): string[] {
  const list = Array.isArray(value);
  const items = Object.entries(value).map(([key, each]) => (list ? "" : `${key}: `) + flowOf(each, hand));
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  if (hand.random(3) === 0) {
    const half = Math.ceil(items.length / 2);
    const rest = items.slice(half).join(", ");
    return [`${open} ${items.slice(0, half).join(", ")}${rest ? "," : ""}`, `${rest} ${close}`];
  }
  const lines = items.map((each, index) => {
    const comma = index < items.length - 1 || hand.trailing ? "," : "";
    return `  ${each}${comma}${behind(hand)}`;
  });
  return [
    open + behind(hand),
    ...lines.flatMap((line) => (hand.random(20) < hand.comments ? [`  ${comment(hand)}`, line] : [line])),
    close,
  ];
}

function comment(hand: Hand): string {
  return `# note ${hand.count++}`;
}

function behind(hand: Hand): string {
  return hand.random(12) < hand.comments ? `${" ".repeat(1 + hand.random(3))}${comment(hand)}` : "";
}

function indented(lines: string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

function isFilled(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/** Numbers below a limit that only look random: the same for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
