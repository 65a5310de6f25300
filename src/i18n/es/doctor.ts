import type { DoctorWords } from "../doctor.ts";

const words: DoctorWords = {
  node: "Node {version}",
  nodeOld: "Node {version}. smplan necesita {engines}: instale uno más nuevo desde https://nodejs.org.",
  language: "Avisos en español ({source})",
  languageDefault: "nada pide otro idioma; --language lo hace",
  config: "Configuración {file}",
  configNone: "No hay configuración: los planes se revisan con el conjunto recommended",
  configBroken: "{message}",
  plans: "{count} {count:plan|planes}",
  plansNone: "Aquí no hay ningún plan. «smplan init» escribe uno.",
  planBroken: "{file} no se puede leer como plan. «smplan lint {file}» dice por qué.",
  plansMore: "Tampoco se {count:puede|pueden} leer {count} más.",
  editor: "Los editores conocen el formato {count:del plan|de todos los planes}",
  editorNone:
    "{count} {count:plan no dice|planes no dicen} a los editores qué formato es, como {file}. Ponga como primera línea: # yaml-language-server: $schema=smplan.schema.json (smplan schema -o escribe ese archivo).",
  git: "git, para --since y para pasar por alto lo que git ignora",
  gitNone: "git no está instalado o esto no es un repositorio: --since no se puede usar.",
  cache: "La caché se puede guardar en {file}",
  cacheNone:
    "Aquí no se puede escribir: --cache no tiene dónde guardar su archivo. Indique uno con --cache-location.",
  terminal: "Un terminal de {width} caracteres de ancho, {color:con|sin} color",
  terminalNone: "No hay terminal: smplan init y --fix-suggestions hacen preguntas y necesitan uno.",
  fine: "Todo está en orden.",
  broken: "Hay {count} {count:cosa|cosas} que arreglar.",
};

export default words;
