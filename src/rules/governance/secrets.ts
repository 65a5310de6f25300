import { defineRule } from "../../lint/rule.ts";
import { type Texts, textsIn } from "../../plan/texts.ts";

/** Keys under which secrets are kept, in our languages; whatever their capitals. */
const secretKeys = [
  "password",
  "passwd",
  "passphrase",
  "pwd",
  "secret",
  "apikey",
  "accesstoken",
  "privatekey",
  "парола",
  "contraseña",
  "contrasena",
];

/** A key that ends so, whatever signs stand between its letters; or several keys, a line each. */
const secretKey = new RegExp(
  `(?:${secretKeys.map((word) => [...word].join("[-_ ]*")).join("|")})[-_ ]*$`,
  "im",
);

/** What secrets of well-known services look like. */
const shapes =
  /\bEAA[A-Za-z0-9]{40,}|\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}|\bxox[abprs]-[A-Za-z0-9-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bsk[-_](?:live[-_]|proj[-_])?[A-Za-z0-9]{24,}|\bya29\.[\w-]{20,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAAAA[A-Za-z0-9%]{60,}/;

/** A password in an address: everything between the colon and the @. */
const inAddress = /:\/\/[^\s/:@]+:[^\s/@]+@/;

/** Somebody writes it into a sentence: the word, a colon or "is", and one word that is no ordinary one. */
const inSentence =
  /(?:password|passwd|парола(?:та)?|contraseña|пин код|pin code)\s*(?:(?:is|е|es)\s*)?[:=]\s*["'„«]?(\S{4,})/i;
/** The same, shorter: most texts have nothing of it, and are told apart faster so. */
const sentenceHint = /passw|парол|contrase|пин код|pin code/i;

/** What only says where the secret is kept. */
const elsewhere =
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
    bad: `smplan: 1
technology:
  tools: [{ id: mbs, name: Meta Business Suite, x-password: kifla-2027 }]
`,
    good: `smplan: 1
technology:
  tools: [{ id: mbs, name: Meta Business Suite, x-password: in the safe of the office }]
`,
  },
  check(sections, report, { root }) {
    const own = Object.fromEntries(Object.entries(root).filter(([key]) => key.startsWith("x-")));
    for (const part of [sections, own]) {
      const texts = textsIn(part);
      if (!maybeAny(texts)) continue;
      for (const { text, owner, key } of texts.all)
        if (looksSecret(text, key)) report(owner === own ? root : owner, "secret", { at: key });
    }
  },
});

/** Texts and keys that stand a line each: most plans have none that need be looked at closer. */
function maybeAny({ joined, keys }: Texts): boolean {
  return (
    shapes.test(joined) ||
    inAddress.test(joined) ||
    (sentenceHint.test(joined) && inSentence.test(joined)) ||
    secretKey.test(keys)
  );
}

function looksSecret(text: string, key: string | number): boolean {
  if (typeof key === "string" && secretKey.test(key)) return isSecretValue(text);
  if (text.length < 8) return false;
  if (shapes.test(text) || inAddress.test(text)) return true;
  const [, value] = inSentence.exec(text) ?? [];
  return value !== undefined && isSecretValue(value) && /\d|[^\p{L}\p{N}.,;:!?)"'“”»-]/u.test(value);
}

/** A secret is one word, or a few; what is longer says where it is kept. */
function isSecretValue(text: string): boolean {
  const value = text.trim();
  return value.length >= 4 && !elsewhere.test(value) && value.split(/\s+/).length <= 2;
}
