import { type GetTextTranslation, po } from "gettext-parser";
import { placeholdersOf } from "../messages.ts";
import type { SourceText } from "./source-trees.ts";
import { isStale, type Translation } from "./translation.ts";

/** A text in a PO file. */
export interface PoText {
  context: string;
  /** The English text that was translated. */
  english: string;
  /** The translation; "" if there is none. */
  text: string;
  /** Whether the translator or the export marked it for review. */
  isFuzzy: boolean;
}

/** Returns a PO file with English texts and their translations. Stale translations are marked as fuzzy. */
export function formatPo(translation: Translation, texts: readonly SourceText[]): string {
  const entries = texts.map((text) => [text.context, { [text.english]: poEntry(translation, text) }]);
  const headers = {
    "Project-Id-Version": "smplan",
    Language: translation.language,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "8bit",
  };
  const file = { charset: "utf-8", headers, translations: Object.fromEntries(entries) };
  return `${po.compile(file).toString("utf8").trimEnd()}\n`;
}

function poEntry(translation: Translation, text: SourceText): GetTextTranslation {
  // Weblate checks texts with this flag; other tools ignore it.
  const hasPlaceholders = placeholdersOf(text.english).size > 0;
  const flags = [isStale(translation, text) && "fuzzy", hasPlaceholders && "icu-message-format"];
  return {
    msgctxt: text.context,
    msgid: text.english,
    msgstr: [translation.texts.get(text.context) ?? ""],
    comments: { extracted: text.description, flag: flags.filter(Boolean).join(", ") },
  };
}

/**
 * Returns the texts of a PO file.
 * @throws Error if it is not a PO file
 */
export function parsePo(content: string): PoText[] {
  const { translations } = po.parse(content, { validation: true });
  return Object.values(translations).flatMap((entries) =>
    Object.values(entries)
      .filter(({ msgid }) => msgid !== "")
      .map(({ msgctxt = "", msgid, msgstr, comments }) => ({
        context: msgctxt,
        english: msgid,
        text: msgstr[0] ?? "",
        isFuzzy: (comments?.flag ?? "").split(/[,\n]\s*/).includes("fuzzy"),
      })),
  );
}
