import { defineRule } from "../../lint/rule.ts";
import { forEachText } from "../../plan/for-each-text.ts";

/** The endings of keys for secrets, in the supported languages and in any case. */
const secretKeyEnding =
  "(?:pass[-_ ]?(?:word|wd|phrase)|pwd|secret|api[-_ ]?key|access[-_ ]?token|private[-_ ]?key|парола|contrase[ñn]a)";
const secretKey = new RegExp(`${secretKeyEnding}[-_ ]*$`, "i");
/**
 * Matches the same endings in a file, or words for secrets in a sentence. It starts at the character after
 * them and looks back, because that character is rarer.
 */
const namedSecret = new RegExp(
  `[:=](?<=(?:${secretKeyEnding}|паролата|пин код|pin code)[-_ ]*["']?\\s*(?:(?:is|е|es)\\s*)?[:=])`,
  "i",
);

/** Matches secrets of well-known services. */
const secretPatterns =
  /\bEAA[A-Za-z0-9]{40,}|\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}|\bxox[abprs]-[A-Za-z0-9-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bsk[-_](?:live[-_]|proj[-_])?[A-Za-z0-9]{24,}|\bya29\.[\w-]{20,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAAAA[A-Za-z0-9%]{60,}/;

/** Matches a password in a URL: everything between the colon and the @. */
const passwordInUrl = /:\/\/[^\s/:@]+:[^\s/@]+@/;

/** Matches a password in a sentence: the word, a colon or "is", and one unusual word. */
const passwordInSentence =
  /(?:password|passwd|парола(?:та)?|contraseña|пин код|pin code)\s*(?:(?:is|е|es)\s*)?[:=]\s*["'„«]?(\S{4,})/i;
/** Matches values that only say where the secret is kept. */
const storageReference =
  /^(?:\$\{?|<|\{\{|env[:.]|vault|op:\/\/|1password|bitwarden|keepass|lastpass|\*+$|…|\.\.\.|x{3,}|see |in the |виж|вж\.|в |ver |en el |en la )/i;

export default defineRule({
  id: "governance/secrets",
  severity: "error",
  presets: ["recommended"],
  summary: "No password, token or key is in the plan.",
  why: "A plan is mailed, printed and kept in version control, where what was once in it stays for ever. Whoever reads it can then publish in your name.",
  source: "OWASP, Secrets Management Cheat Sheet; Digital.gov, Social Media Cyber-Vandalism Toolkit",
  reads: "all",
  messages: {
    secret:
      "This looks like a password, token or key. Take it out, change it where it is used, and say here only where it is kept.",
  },
  examples: {
    invalid: `smplan: 1
technology:
  tools: [{ id: mbs, name: Meta Business Suite, x-password: kifla-2027 }]
`,
    valid: `smplan: 1
technology:
  tools: [{ id: mbs, name: Meta Business Suite, x-password: in the safe of the office }]
`,
  },
  check(sections, report, { root, text }) {
    if (!mayHoldSecret(text)) return;
    const checkText = (value: string, owner: object, key: string | number): void => {
      if (looksLikeSecret(value, key)) report(owner, "secret", { at: key });
    };
    for (const section of Object.values(sections)) forEachText(section, checkText, { own: true });
    for (const [key, value] of Object.entries(root)) {
      if (!key.startsWith("x-")) continue;
      if (typeof value === "string") checkText(value, root, key);
      else if (typeof value === "object" && value !== null) forEachText(value, checkText, { own: true });
    }
  },
});

/** Returns whether a file may contain a secret. Most do not, and need no further checks. */
function mayHoldSecret(text: string): boolean {
  return secretPatterns.test(text) || passwordInUrl.test(text) || namedSecret.test(text);
}

function looksLikeSecret(text: string, key: string | number): boolean {
  if (typeof key === "string" && secretKey.test(key)) return isSecretValue(text);
  if (text.length < 8) return false;
  if (secretPatterns.test(text) || passwordInUrl.test(text)) return true;
  const [, value] = passwordInSentence.exec(text) ?? [];
  return value !== undefined && isSecretValue(value) && /\d|[^\p{L}\p{N}.,;:!?)"'“”»-]/u.test(value);
}

/** Returns whether a text is short enough for a secret. A longer one says where the secret is kept. */
function isSecretValue(text: string): boolean {
  const value = text.trim();
  return value.length >= 4 && !storageReference.test(value) && value.split(/\s+/).length <= 2;
}
