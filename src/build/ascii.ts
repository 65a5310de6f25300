import type { Plugin } from "vite";

/**
 * Writes letters beyond ASCII as escapes. One of them would make Node keep the whole file in two bytes a letter, and
 * read it more slowly each time it starts.
 */
export function escapeNonAscii(): Plugin {
  return {
    name: "ascii",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk") file.code = file.code.replace(/[^\0-\u007f]/g, escapeCharacter);
    },
  };
}

function escapeCharacter(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
