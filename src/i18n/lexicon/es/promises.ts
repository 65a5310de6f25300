import type { PromiseWords } from "../promises.ts";

const all = "(?:tod[oa]s (?:l[oa]s|nuestr[oa]s)|todo|cada(?: uno de los| una de las)?|el 100 ?% de l[oa]s)";
const inquiry = "(?:comentario|mensaje|consulta)s?(?!\\p{L})";
/** Comments or messages without a restriction such as "with questions" after them. */
const bareInquiry = `${inquiry}(?! (?:que|con|sin)(?!\\p{L}))`;

const words: PromiseWords = {
  answer: /respond|contest|respuest/i,
  phrases: () => ({
    all: [
      new RegExp(
        `(?<!\\p{L})(?:respond|contest|respuesta)\\p{L}*(?: [^,;]{1,30}?)? a ${all} ${bareInquiry}`,
        "iu",
      ),
      new RegExp(`(?<!\\p{L})${all} ${bareInquiry}(?: \\p{L}+){0,4} (?:respuesta|respond|contest)`, "iu"),
      /(?<!\p{L})(?:respond|contest)\p{L}* a (?:todos los que|todo el que|quien(?:es)?) (?:nos )?(?:escrib|coment|pregunt)/iu,
    ],
    none: [
      new RegExp(
        `(?<!\\p{L})ning[uú]n ${inquiry}(?: \\p{L}+){0,3} sin (?:respuesta|responder|contestar)`,
        "iu",
      ),
      /(?<!\p{L})ninguna consulta(?: \p{L}+){0,3} sin (?:respuesta|responder|contestar)/iu,
    ],
    unless: /(?<!\p{L})(?:no|nunca|casi|mayoría|parte|mitad|algun[oa]s|si|salvo|excepto)(?!\p{L})/iu,
  }),
};

export default words;
