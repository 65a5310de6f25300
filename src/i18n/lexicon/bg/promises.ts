import type { PromiseWords } from "../promises.ts";

const all = "(?:всеки(?: един)?|всяко(?: едно)?|всички(?:те)?|100 ?% от)";
const kinds = "(?: (?:наши|нови|получени|постъпили|публични|лични)(?:те)?)*";
const inquiry = "(?:коментар|съобщени|запитван)\\p{L}*(?!\\p{L})";
/** Comments or messages without a restriction such as "with questions" after them. */
const bareInquiry = `${inquiry}(?! (?:с|със|без|на които|на който|на което)(?!\\p{L}))`;

const words: PromiseWords = {
  answer: /отгов/i,
  phrases: () => ({
    all: [
      new RegExp(
        `(?<!\\p{L})отгов[ао]р\\p{L}*(?: [^,;]{1,30}?)? (?:на|по) ${all}${kinds} ${bareInquiry}`,
        "iu",
      ),
      new RegExp(`(?<!\\p{L})${all}${kinds} ${bareInquiry}(?: \\p{L}+){0,4} отгов[ао]р`, "iu"),
      /(?<!\p{L})отгов[ао]р\p{L}* на (?:всеки|всички), ко[ий]то (?:ни )?(?:пише|пишат|коментира|пита)/iu,
    ],
    none: [
      new RegExp(
        `(?<!\\p{L})(?:нито един|нито едно|никой|никое|няма) ${inquiry}(?: \\p{L}+){0,3} без отговор`,
        "iu",
      ),
    ],
    unless: /(?<!\p{L})(?:не|няма|никога|повечето|част|почти|половината|освен|ако|някои)(?!\p{L})/iu,
  }),
};

export default words;
