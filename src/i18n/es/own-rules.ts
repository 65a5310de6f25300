import type { OwnRulesWords } from "../own-rules.ts";

const words: OwnRulesWords = {
  level: { error: "error", warning: "aviso", info: "consejo", off: "inactiva" },
  listed:
    "{count} reglas, con la gravedad que les da el conjunto {preset}. «smplan explain <regla>» muestra la página de una.",
  configured:
    "{count} reglas, {own} de ellas propias, con la gravedad que les da {file}. «smplan explain <regla>» muestra la página de una.",
  badId:
    "«{id}» no puede ser el nombre de una regla: son dos palabras con una barra en medio, una para ustedes y otra para lo que pide la regla, en minúsculas, cifras y guiones.",
  badIdRemedy: "Por ejemplo: smplan rules new {id}",
  taken: "Ya hay una regla incorporada «{id}».",
  takenRemedy: "Empiece el nombre de la suya con una palabra propia: smplan rules new {id}",
  exists: "{file} ya existe.",
  existsRule: "En {file} ya hay una regla «{id}».",
  existsRemedy: "Elija otro nombre, o reemplace lo que hay con --force.",
  added: "Se ha añadido a {file}:",
  add: "Añada esto a {file}, que queda como está:",
  nextTitle: "Qué hacer ahora",
  nextModule: [
    "Diga en {rule} qué deben cumplir sus planes; lo que hay allí es un ejemplo.",
    "Diga en {test} qué planes fallan y cuáles pasan, y pruébela: {run}",
    "Compruebe sus planes con ella: smplan lint",
  ],
  nextDeclared: [
    "Diga bajo {id} en {file} qué deben cumplir sus planes; lo que hay allí es un ejemplo.",
    "Muestre bajo failing y passing trozos de planes que fallan y que pasan, y pruébela: smplan rules test",
    "Compruebe sus planes con ella: smplan lint",
  ],
  install: "La prueba necesita smplan en el proyecto: npm install --save-dev smplan",
  module: {
    summary: "Ninguna publicación sale en viernes.",
    why: "El fin de semana no hay nadie para responder.",
    message: "La publicación «{id}» sale en viernes. Elija otro día.",
    bad: "un viernes",
    good: "un jueves",
  },
  declared: {
    summary: "Toda campaña de pago tiene una página de destino.",
    why: "Quien pulsa un anuncio quiere llegar a alguna parte.",
    message: "La campaña «{name}» ({id}) no tiene página de destino. Pídala al equipo de la web.",
    campaign: "Primavera",
    given: "Lo que mira la regla; * vale por cada elemento de una lista.",
    when: "Solo estas. Borre la línea si son todas.",
    assert: "Lo que debe cumplirse, como «budget <= 5000», «start < end» o «name matches ^[A-Z]».",
    said: "Lo que se dice cuando no se cumple. {id} vale por lo que hay bajo esa clave.",
    pieces: "Trozos de planes que fallan y que pasan: «smplan rules test» los prueba.",
  },
  none: "Aquí no hay reglas propias.",
  noneRemedy: "«smplan rules new acme/no-fridays» escribe una, y con --yaml una sin programar.",
  noneSuch: "No tiene ninguna regla «{id}».",
  noneSuchRemedy: "Sus reglas son: {ids}.",
  untried: "nada con que probarla",
  tried: "{count} {count:trozo|trozos}",
  failing: "failing {number}",
  passing: "passing {number}",
  right:
    "{rules} {rules:regla probada|reglas probadas} con {count} {count:trozo|trozos} de planes: todo como debe ser.",
  wrong:
    "{rules} {rules:regla probada|reglas probadas} con {count} {count:trozo|trozos} de planes: {wrong} no {wrong:es como debe|son como deben} ser.",
  complaints: {
    faulty: "El trozo no es un plan válido y la regla no puede juzgarlo. Línea {line}: {message}",
    crashed: "{message}",
    speaks: "La regla debería callar sobre esto, pero dice:\n{messages}",
    mute: "La regla debería decir algo de esto, pero calla.",
    count: "La regla debería decir {expected} {expected:cosa|cosas}, pero dice {count}:\n{messages}",
    other: "La regla dice:\n{said}\npero debería decir:\n{expected}",
    elsewhere: "La regla lo dice en {place}, no en {expected}: {message}",
    placeless:
      "La regla dice «{message}» de algo que no está en el plan, como una copia, y no se sabe su lugar. Señale los propios objetos del plan.",
    unfilled: "Queda un hueco sin rellenar: {message}",
    mended: "La corrección hace de esto:\n{text}\ny no:\n{expected}",
    unmended: "La regla no corrige nada de esto.",
    unending: "La corrección no acaba: cada vez queda algo más que corregir.",
  },
};

export default words;
