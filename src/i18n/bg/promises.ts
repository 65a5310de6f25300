import type { PromiseWords } from "../promises.ts";

const all = "(?:всеки(?: един)?|всяко(?: едно)?|всички(?:те)?|100 ?% от)";
const kinds = "(?: (?:наши|нови|получени|постъпили|публични|лични)(?:те)?)*";
const thing = "(?:коментар|съобщени|запитван)\\p{L}*(?!\\p{L})";
/** Only some of them are meant where this follows. */
const whole = `${thing}(?! (?:с|със|без|на които|на който|на което)(?!\\p{L}))`;

const words: PromiseWords = {
  answer: /отгов/i,
  phrases: () => ({
    all: [
      new RegExp(`(?<!\\p{L})отгов[ао]р\\p{L}*(?: [^,;]{1,30}?)? (?:на|по) ${all}${kinds} ${whole}`, "iu"),
      new RegExp(`(?<!\\p{L})${all}${kinds} ${whole}(?: \\p{L}+){0,4} отгов[ао]р`, "iu"),
      /(?<!\p{L})отгов[ао]р\p{L}* на (?:всеки|всички), ко[ий]то (?:ни )?(?:пише|пишат|коментира|пита)/iu,
    ],
    none: [
      new RegExp(
        `(?<!\\p{L})(?:нито един|нито едно|никой|никое|няма) ${thing}(?: \\p{L}+){0,3} без отговор`,
        "iu",
      ),
    ],
    unless: /(?<!\p{L})(?:не|няма|никога|повечето|част|почти|половината|освен|ако|някои)(?!\p{L})/iu,
  }),
};

export default words;
