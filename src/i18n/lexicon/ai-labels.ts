/**
 * Phrases of a language that say that content was made with artificial intelligence. In lower case; matched
 * as whole words.
 */
export interface AiLabels {
  /** The clearest label, capitalized. */
  plainest: string;
  phrases: readonly string[];
  /** Hashtags without #. */
  hashtags: readonly string[];
}

const modules = import.meta.glob<AiLabels>("./*/ai-labels.ts", { eager: true, import: "default" });

/** The labels by language. */
export const aiLabels: ReadonlyMap<string, AiLabels> = new Map(
  Object.entries(modules).map(([path, labels]) => [path.split("/")[1] ?? "", labels]),
);
