import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  accounts: {
    summary:
      "Cada canal tiene dos personas con acceso pleno, una forma de recuperarlo y un segundo paso al entrar.",
    why: "Los perfiles se pierden cuando se va la única persona con acceso, o cuando se adivina una contraseña. Ambas cosas se evitan en una tarde.",
    source:
      "Digital.gov, Social Media Cyber-Vandalism Toolkit: más de un administrador, verificación en dos pasos, registro de cuentas",
    messages: {
      open: 'Del canal "{channel}", {what}. Arréglelo donde inicia sesión y anótelo aquí.',
      admins: "solo {count} de {wanted} personas tienen acceso pleno (admins)",
      recovery: "nadie consta para recuperarlo (recovery)",
      mfa: "no todos los administradores entran con un segundo paso (mfa)",
      absent: 'No se dice quién tiene acceso al canal "{channel}". Añádalo a accounts.',
    },
  },
  approval: {
    summary: "Un plan aprobado dice quién lo aprobó y cuándo.",
    why: "Una aprobación sin nombre no obliga a nadie, y sin fecha puede ser de una versión anterior.",
    source: "Sprout Social: pasos de aprobación establecidos; práctica de los organismos públicos",
    messages: {
      open: "El plan está aprobado y no dice {what}. Añádalo en approval, o devuelva el estado a in-review.",
      by: "por quién (by)",
      on: "cuándo (on)",
    },
  },
  approver: {
    summary: "Aprueba el plan alguien que no es su dueño.",
    why: "Quien escribe un plan no ve sus huecos. Un segundo par de ojos cuesta una hora y ahorra la campaña que nadie necesitaba.",
    source: "Principio de los cuatro ojos; Sprout Social: flujos de aprobación",
    messages: { own: 'El plan lo aprobó su propio dueño, "{id}". Que lo apruebe otra persona del equipo.' },
  },
  current: {
    summary: "Un plan cuyo tiempo ha pasado está archivado.",
    why: "Dos planes que parecen vigentes los sigue la mitad del equipo cada uno. El pasado se guarda como constancia, y lo dice.",
    source: "Práctica: solo un plan está en vigor a la vez",
    messages: {
      over: "El plan terminó el {end} y no está archivado. Ponga su estado en archived y escriba el siguiente, o amplíe el período.",
    },
  },
  secrets: {
    summary: "En el plan no hay contraseñas, tokens ni claves.",
    why: "Un plan se envía, se imprime y se guarda en control de versiones, donde lo que una vez estuvo queda para siempre. Quien lo lea podrá publicar en su nombre.",
    source: "OWASP, Secrets Management Cheat Sheet; Digital.gov, Social Media Cyber-Vandalism Toolkit",
    messages: {
      secret:
        "Esto parece una contraseña, un token o una clave. Quítelo, cámbielo donde se usa y diga aquí solo dónde se guarda.",
    },
  },
};

export default words;
