import type { Key } from "node:readline";
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  useRef,
  useState,
} from "@inquirer/core";
import type { PromptChoice } from "../wizard/prompter.ts";
import type { PromptCommand } from "./answer.ts";
import { isTruncated, renderMenuItem } from "./menu-item.ts";
import {
  type BasePromptConfig,
  type PromptStatus,
  renderAside,
  renderError,
  renderQuestion,
} from "./prompt-style.ts";
import { useOnClose } from "./use-on-close.ts";

export interface MenuPromptConfig extends BasePromptConfig {
  question: string;
  choices: readonly PromptChoice[];
  /** Whether several can be chosen. */
  multiple: boolean;
  /** Where one stands at the beginning. */
  cursor: number;
  selected: readonly string[];
  /** Lines that the choices may take. */
  height: number;
  hint: string;
  commandFor(key: string): PromptCommand | undefined;
  /** What is wrong with what is chosen, in words. */
  validate(values: readonly string[]): string | undefined;
  /** What follows from what is chosen. */
  preview(values: readonly string[]): string | undefined;
}

/** What was chosen, or what the person wants instead; and where they stood and what was chosen then. */
export interface MenuPromptResult {
  values: readonly string[];
  command?: PromptCommand;
  cursor: number;
}

/** Milliseconds within which letters make one word to look for. */
const SEARCH_TIMEOUT_MS = 700;
const hideCursor = "\u001b[?25l";

/** Choices to move among: one is taken by Enter, several are ticked. */
export const menuPrompt = createPrompt<MenuPromptResult, MenuPromptConfig>((config, done) => {
  const { choices, multiple, style } = config;
  const [fate, setFate] = useState<PromptStatus>("open");
  const [at, setAt] = useState(config.cursor);
  const [chosen, setChosen] = useState<readonly string[]>(config.selected);
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  const word = useRef({ typed: "", timer: undefined as NodeJS.Timeout | undefined });
  useOnClose(config.onClose);
  useEffect(() => () => clearTimeout(word.current.timer), []);

  const here = choices[at]?.value ?? "";
  const values = multiple ? chosen : [here];

  const leave = (sign: PromptCommand) => {
    if (sign === "help") config.clearWhenDone();
    setFate(sign === "skip" ? "answered" : "left");
    if (sign === "skip") setChosen([]);
    done({ values, command: sign, cursor: at });
  };

  const lookFor = (sign: string) => {
    clearTimeout(word.current.timer);
    word.current.typed += sign.toLowerCase();
    word.current.timer = setTimeout(() => {
      word.current.typed = "";
    }, SEARCH_TIMEOUT_MS);
    const found = choices.findIndex(({ name }) => name.toLowerCase().startsWith(word.current.typed));
    if (found >= 0) setAt(found);
  };

  useKeypress((key, rl) => {
    // Readline would collect the letters of a line that nobody sees.
    rl.clearLine(0);
    if (complaint !== undefined) setComplaint(undefined);
    const typed = typedCharacter(key);
    const sign = commandForKey(key) ?? (typed === undefined ? undefined : config.commandFor(typed));
    if (sign) return leave(sign);
    if (isEnterKey(key)) {
      const wrong = config.validate(values);
      if (wrong !== undefined) return setComplaint(wrong);
      setChosen(values);
      setFate("answered");
      return done({ values, cursor: at });
    }
    if (isUpKey(key)) setAt((at + choices.length - 1) % choices.length);
    else if (isDownKey(key)) setAt((at + 1) % choices.length);
    else if (key.name === "home") setAt(0);
    else if (key.name === "end") setAt(choices.length - 1);
    else if (multiple && isSpaceKey(key)) setChosen(toggleValue(choices, chosen, here));
    else if (multiple && typed === "*")
      setChosen(chosen.length < choices.length ? choices.map(({ value }) => value) : []);
    else if (typed !== undefined) lookFor(typed);
  });

  const tickOf = ({ value }: PromptChoice) => (multiple ? chosen.includes(value) : undefined);
  const page = usePagination({
    items: choices,
    active: at,
    renderItem: ({ item, isActive }) =>
      renderMenuItem(item, { active: isActive, ticked: tickOf(item) }, style),
    pageSize: config.height,
    loop: true,
  });
  if (fate !== "open")
    return renderQuestion(config.question, style, fate, selectedNames(choices, chosen) || "-");
  const { name = "", about } = choices[at] ?? {};
  const full = isTruncated(name, multiple, style) ? name : undefined;
  const place = choices.length > config.height ? ` (${at + 1}/${choices.length})` : "";
  const asides = [full, about, config.preview(values)].flatMap((text) =>
    text ? [renderAside(text, style)] : [],
  );
  const lines = [
    renderQuestion(`${config.question}${place}`, style),
    page,
    ...(asides.length > 0 ? ["", ...asides] : []),
    ...(complaint === undefined ? [] : [renderError(complaint, style)]),
    renderAside(config.hint, style),
  ];
  return `${lines.join("\n")}${hideCursor}`;
});

/** The character that a key types, if it is one that shows. */
function typedCharacter({ sequence, ctrl, meta }: Key): string | undefined {
  return !ctrl && !meta && sequence !== undefined && /^[^\p{C}\p{Z}]$/u.test(sequence) ? sequence : undefined;
}

function commandForKey({ name, ctrl }: Key): PromptCommand | undefined {
  if (name === "escape") return "back";
  return ctrl && name === "o" ? "overview" : undefined;
}

/** What is chosen once a value is taken in or left out, in the order of the choices. */
function toggleValue(
  choices: readonly PromptChoice[],
  chosen: readonly string[],
  toggle: string,
): readonly string[] {
  return choices.map(({ value }) => value).filter((value) => chosen.includes(value) !== (value === toggle));
}

function selectedNames(choices: readonly PromptChoice[], values: readonly string[]): string {
  return choices
    .filter(({ value }) => values.includes(value))
    .map(({ name }) => name)
    .join(", ");
}
