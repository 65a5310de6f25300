import type { PromiseWords } from "../promises.ts";

const all = "(?:every(?: single| one of the)?|each(?: and every)?|all(?: of)?|100 ?% of)";
const kinds = "(?: (?:the|our|your|new|incoming|public|private|direct|customers?|customers['’]))*";
const inquiry = "(?:comments?|messages?|dms?|enquir(?:y|ies)|inquir(?:y|ies))\\b";
/** Comments or messages without a restriction such as "with questions" after them. */
const bareInquiry = `${inquiry}(?! (?:that|which|who|with|without)\\b)`;

const words: PromiseWords = {
  answer: /answer|repl|respo/i,
  phrases: () => ({
    all: [
      new RegExp(
        `\\b(?:answer|repl(?:y|ie)|respond)(?:s|d|ed|ing)?(?: within [^,;]{1,25}?)?(?: to)? ${all}${kinds} ${bareInquiry}`,
        "i",
      ),
      new RegExp(
        `\\b${all}${kinds} ${bareInquiry}(?: [a-z]+){0,4} (?:answer(?:ed)?|repl(?:y|ies|ied)|respon(?:se|ded))\\b`,
        "i",
      ),
      /\b(?:answer|reply to|respond to) every(?:one|body) who (?:writes|comments|asks)/i,
    ],
    none: [
      new RegExp(
        `\\bno ${inquiry}(?: [a-z]+){0,2} (?:unanswered|without (?:an? )?(?:answer|reply|response))`,
        "i",
      ),
    ],
    unless:
      /\b(?:not|never|cannot|can['’]t|don['’]t|won['’]t|no longer|nobody|most|half|some|part|almost|nearly|unless|except|if)\b/i,
  }),
};

export default words;
