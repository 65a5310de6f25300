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
  /** `true` if several choices can be selected. */
  multiple: boolean;
  /** The index of the choice that is active at first. */
  cursor: number;
  selected: readonly string[];
  /** The maximum number of lines for the choices. */
  height: number;
  hint: string;
  commandFor(key: string): PromptCommand | undefined;
  /** Returns why a selection is not valid, or `undefined` if it is. */
  validate(values: readonly string[]): string | undefined;
  /** Returns a short text on the effect of a selection. */
  preview(values: readonly string[]): string | undefined;
}

/** The selected values and the index of the active choice; `command` if the user did not answer. */
export interface MenuPromptResult {
  values: readonly string[];
  command?: PromptCommand;
  cursor: number;
}

/** Letters that are typed within this time form one search term. */
const SEARCH_TIMEOUT_MS = 700;
const hideCursor = "\u001b[?25l";

/** A menu: Enter selects one choice, or Space toggles each of several. */
export const menuPrompt = createPrompt<MenuPromptResult, MenuPromptConfig>((config, done) => {
  const { choices, multiple, style } = config;
  const [status, setStatus] = useState<PromptStatus>("open");
  const [cursor, setCursor] = useState(config.cursor);
  const [chosen, setChosen] = useState<readonly string[]>(config.selected);
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  const word = useRef({ typed: "", timer: undefined as NodeJS.Timeout | undefined });
  useOnClose(config.onClose);
  useEffect(() => () => clearTimeout(word.current.timer), []);

  const current = choices[cursor]?.value ?? "";
  const values = multiple ? chosen : [current];

  const leave = (command: PromptCommand) => {
    if (command === "help") config.clearWhenDone();
    setStatus(command === "skip" ? "answered" : "left");
    if (command === "skip") setChosen([]);
    done({ values, command, cursor });
  };

  const search = (character: string) => {
    clearTimeout(word.current.timer);
    word.current.typed += character.toLowerCase();
    word.current.timer = setTimeout(() => {
      word.current.typed = "";
    }, SEARCH_TIMEOUT_MS);
    const found = choices.findIndex(({ name }) => name.toLowerCase().startsWith(word.current.typed));
    if (found >= 0) setCursor(found);
  };

  useKeypress((key, rl) => {
    // Otherwise readline would collect the typed letters in a line that is not displayed.
    rl.clearLine(0);
    if (complaint !== undefined) setComplaint(undefined);
    const typed = typedCharacter(key);
    const command = commandForKey(key) ?? (typed === undefined ? undefined : config.commandFor(typed));
    if (command) return leave(command);
    if (isEnterKey(key)) {
      const error = config.validate(values);
      if (error !== undefined) return setComplaint(error);
      setChosen(values);
      setStatus("answered");
      return done({ values, cursor });
    }
    if (isUpKey(key)) setCursor((cursor + choices.length - 1) % choices.length);
    else if (isDownKey(key)) setCursor((cursor + 1) % choices.length);
    else if (key.name === "home") setCursor(0);
    else if (key.name === "end") setCursor(choices.length - 1);
    else if (multiple && isSpaceKey(key)) setChosen(toggleValue(choices, chosen, current));
    else if (multiple && typed === "*")
      setChosen(chosen.length < choices.length ? choices.map(({ value }) => value) : []);
    else if (typed !== undefined) search(typed);
  });

  const tickOf = ({ value }: PromptChoice) => (multiple ? chosen.includes(value) : undefined);
  const page = usePagination({
    items: choices,
    active: cursor,
    renderItem: ({ item, isActive }) =>
      renderMenuItem(item, { active: isActive, ticked: tickOf(item) }, style),
    pageSize: config.height,
    loop: true,
  });
  if (status !== "open")
    return renderQuestion(config.question, style, status, selectedNames(choices, chosen) || "-");
  const { name = "", about } = choices[cursor] ?? {};
  const fullName = isTruncated(name, multiple, style) ? name : undefined;
  const position = choices.length > config.height ? ` (${cursor + 1}/${choices.length})` : "";
  const asides = [fullName, about, config.preview(values)].flatMap((text) =>
    text ? [renderAside(text, style)] : [],
  );
  const lines = [
    renderQuestion(`${config.question}${position}`, style),
    page,
    ...(asides.length > 0 ? ["", ...asides] : []),
    ...(complaint === undefined ? [] : [renderError(complaint, style)]),
    renderAside(config.hint, style),
  ];
  return `${lines.join("\n")}${hideCursor}`;
});

/** Returns the character that a key types, if it is a visible one. */
function typedCharacter({ sequence, ctrl, meta }: Key): string | undefined {
  return !ctrl && !meta && sequence !== undefined && /^[^\p{C}\p{Z}]$/u.test(sequence) ? sequence : undefined;
}

function commandForKey({ name, ctrl }: Key): PromptCommand | undefined {
  if (name === "escape") return "back";
  return ctrl && name === "o" ? "overview" : undefined;
}

/** Returns the selection after a value was added or removed, in the order of the choices. */
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
