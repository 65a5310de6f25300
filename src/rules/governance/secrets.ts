import { defineRule } from "../../lint/rule.ts";
import { forEachText } from "../../plan/for-each-text.ts";

/** How keys end under which secrets are kept, in our languages, whatever their capitals. */
const secretKeyEnding =
  "(?:pass[-_ ]?(?:word|wd|phrase)|pwd|secret|api[-_ ]?key|access[-_ ]?token|private[-_ ]?key|парола|contrase[ñn]a)";
const secretKey = new RegExp(`${secretKeyEnding}[-_ ]*$`, "i");
/** The same in a file, or the words for it in a sentence: looked back at from the sign behind them, which is rarer. */
const namedSecret = new RegExp(
  `[:=](?<=(?:${secretKeyEnding}|паролата|пин код|pin code)[-_ ]*["']?\\s*(?:(?:is|е|es)\\s*)?[:=])`,
  "i",
);

/** What secrets of well-known services look like. */
const secretPatterns =
  /\bEAA[A-Za-z0-9]{40,}|\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}|\bxox[abprs]-[A-Za-z0-9-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bsk[-_](?:live[-_]|proj[-_])?[A-Za-z0-9]{24,}|\bya29\.[\w-]{20,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAAAA[A-Za-z0-9%]{60,}/;

/** A password in an address: everything between the colon and the @. */
const passwordInUrl = /:\/\/[^\s/:@]+:[^\s/@]+@/;

/** Somebody writes it into a sentence: the word, a colon or "is", and one word that is no ordinary one. */
const passwordInSentence =
  /(?:password|passwd|парола(?:та)?|contraseña|пин код|pin code)\s*(?:(?:is|е|es)\s*)?[:=]\s*["'„«]?(\S{4,})/i;
/** What only says where the secret is kept. */
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
    const judge = (said: string, owner: object, key: string | number): void => {
      if (looksLikeSecret(said, key)) report(owner, "secret", { at: key });
    };
    for (const section of Object.values(sections)) forEachText(section, judge, { own: true });
    for (const [key, value] of Object.entries(root)) {
      if (!key.startsWith("x-")) continue;
      if (typeof value === "string") judge(value, root, key);
      else if (typeof value === "object" && value !== null) forEachText(value, judge, { own: true });
    }
  },
});

/** Whether a file has anything that need be looked at closer: most have not. */
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

/** A secret is one word, or a few; what is longer says where it is kept. */
function isSecretValue(text: string): boolean {
  const value = text.trim();
  return value.length >= 4 && !storageReference.test(value) && value.split(/\s+/).length <= 2;
}
