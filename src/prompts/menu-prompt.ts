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
import type { Choice } from "../wizard/prompter.ts";
import type { Sign } from "./answer.ts";
import { isCut, row } from "./menu-item.ts";
import { asideLines, askLines, complaintLines, type Fate, type Frame } from "./prompt-style.ts";
import { useClosing } from "./use-on-close.ts";

export interface MenuPrompt extends Frame {
  ask: string;
  choices: readonly Choice[];
  /** Whether several can be chosen. */
  several: boolean;
  /** Where one stands at the beginning. */
  at: number;
  chosen: readonly string[];
  /** Lines that the choices may take. */
  height: number;
  hint: string;
  signOf(key: string): Sign | undefined;
  /** What is wrong with what is chosen, in words. */
  complain(values: readonly string[]): string | undefined;
  /** What follows from what is chosen. */
  preview(values: readonly string[]): string | undefined;
}

/** What was chosen, or what the person wants instead; and where they stood and what was chosen then. */
export interface MenuOutcome {
  values: readonly string[];
  sign?: Sign;
  at: number;
}

/** Milliseconds within which letters make one word to look for. */
const WORD = 700;
const hideCursor = "\u001b[?25l";

/** Choices to move among: one is taken by Enter, several are ticked. */
export const menuPrompt = createPrompt<MenuOutcome, MenuPrompt>((config, done) => {
  const { choices, several, look } = config;
  const [fate, setFate] = useState<Fate>("open");
  const [at, setAt] = useState(config.at);
  const [chosen, setChosen] = useState<readonly string[]>(config.chosen);
  const [complaint, setComplaint] = useState<string | undefined>(undefined);
  const word = useRef({ typed: "", timer: undefined as NodeJS.Timeout | undefined });
  useClosing(config.closed);
  useEffect(() => () => clearTimeout(word.current.timer), []);

  const here = choices[at]?.value ?? "";
  const values = several ? chosen : [here];

  const leave = (sign: Sign) => {
    if (sign === "help") config.vanish();
    setFate(sign === "skip" ? "answered" : "left");
    if (sign === "skip") setChosen([]);
    done({ values, sign, at });
  };

  const lookFor = (sign: string) => {
    clearTimeout(word.current.timer);
    word.current.typed += sign.toLowerCase();
    word.current.timer = setTimeout(() => {
      word.current.typed = "";
    }, WORD);
    const found = choices.findIndex(({ name }) => name.toLowerCase().startsWith(word.current.typed));
    if (found >= 0) setAt(found);
  };

  useKeypress((key, rl) => {
    // Readline would collect the letters of a line that nobody sees.
    rl.clearLine(0);
    if (complaint !== undefined) setComplaint(undefined);
    const typed = typedBy(key);
    const sign = signBy(key) ?? (typed === undefined ? undefined : config.signOf(typed));
    if (sign) return leave(sign);
    if (isEnterKey(key)) {
      const wrong = config.complain(values);
      if (wrong !== undefined) return setComplaint(wrong);
      setChosen(values);
      setFate("answered");
      return done({ values, at });
    }
    if (isUpKey(key)) setAt((at + choices.length - 1) % choices.length);
    else if (isDownKey(key)) setAt((at + 1) % choices.length);
    else if (key.name === "home") setAt(0);
    else if (key.name === "end") setAt(choices.length - 1);
    else if (several && isSpaceKey(key)) setChosen(toggled(choices, chosen, here));
    else if (several && typed === "*")
      setChosen(chosen.length < choices.length ? choices.map(({ value }) => value) : []);
    else if (typed !== undefined) lookFor(typed);
  });

  const tickOf = ({ value }: Choice) => (several ? chosen.includes(value) : undefined);
  const page = usePagination({
    items: choices,
    active: at,
    renderItem: ({ item, isActive }) => row(item, { here: isActive, ticked: tickOf(item) }, look),
    pageSize: config.height,
    loop: true,
  });
  if (fate !== "open") return askLines(config.ask, look, fate, namesOf(choices, chosen) || "-");
  const { name = "", about } = choices[at] ?? {};
  const full = isCut(name, several, look) ? name : undefined;
  const place = choices.length > config.height ? ` (${at + 1}/${choices.length})` : "";
  const asides = [full, about, config.preview(values)].flatMap((text) =>
    text ? [asideLines(text, look)] : [],
  );
  const lines = [
    askLines(`${config.ask}${place}`, look),
    page,
    ...(asides.length > 0 ? ["", ...asides] : []),
    ...(complaint === undefined ? [] : [complaintLines(complaint, look)]),
    asideLines(config.hint, look),
  ];
  return `${lines.join("\n")}${hideCursor}`;
});

/** The character that a key types, if it is one that shows. */
function typedBy({ sequence, ctrl, meta }: Key): string | undefined {
  return !ctrl && !meta && sequence !== undefined && /^[^\p{C}\p{Z}]$/u.test(sequence) ? sequence : undefined;
}

function signBy({ name, ctrl }: Key): Sign | undefined {
  if (name === "escape") return "back";
  return ctrl && name === "o" ? "overview" : undefined;
}

/** What is chosen once a value is taken in or left out, in the order of the choices. */
function toggled(choices: readonly Choice[], chosen: readonly string[], toggle: string): readonly string[] {
  return choices.map(({ value }) => value).filter((value) => chosen.includes(value) !== (value === toggle));
}

function namesOf(choices: readonly Choice[], values: readonly string[]): string {
  return choices
    .filter(({ value }) => values.includes(value))
    .map(({ name }) => name)
    .join(", ");
}
