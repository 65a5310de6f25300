import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";

const requiredKinds = ["question", "complaint", "hate"] as const;

export default defineRule({
  id: "community/responses",
  severity: "warning",
  presets: ["recommended"],
  summary: "Questions, complaints and hate are each dealt with by someone, within a time.",
  why: "Most people expect an answer within a day. Where nobody's name stands beside a kind of comment, everybody thinks that somebody else has seen it.",
  source:
    "Digital.gov, social media metrics for federal agencies: responsiveness; surveys of what customers expect (HubSpot)",
  reads: ["community", "crisis"],
  messages: {
    none: "Nothing is said of how {kinds} {count, plural, one {is} other {are}} dealt with. Add a response of each kind, with a time (within) and an owner.",
    lacks: "The response to {kind} has {what}.",
    within: "no time (within)",
    owner: "nobody who sees to it (owner)",
    question: "questions",
    complaint: "complaints",
    hate: "hate",
  },
  examples: {
    invalid: `smplan: 1
community:
  responses: [{ kind: question, within: 4h, owner: ema }, { kind: complaint, within: 2h }]
`,
    valid: `smplan: 1
community:
  responses:
    - { kind: question, within: 4h, owner: ema }
    - { kind: complaint, within: 2h, owner: ema }
    - { kind: hate, within: 12h, owner: bruno }
`,
  },
  check({ community, crisis }, report) {
    const { responses = [] } = community;
    const hasLevels = !isBlank(crisis.levels);
    const absent = requiredKinds.filter((kind) => !responses.some((response) => response.kind === kind));
    // If there are levels, community/escalation reports missing answers to complaints.
    const required = absent.filter((kind) => kind !== "complaint" || !hasLevels);
    if (required.length > 0) {
      // "Hate is", "questions are", "hate and questions are".
      const count = required.length === 1 && required[0] === "hate" ? 1 : 2;
      report(community, "none", {
        at: "responses",
        data: { kinds: listAnd(required.map((kind) => messageRef(kind))), count },
      });
    }
    for (const kind of requiredKinds) {
      // If there are several responses to one kind, such as a second for severe cases, one of them must have
      // the key.
      const own = responses.filter((response) => response.kind === kind);
      const [first] = own;
      if (first === undefined) continue;
      const what = (["within", "owner"] as const).filter((key) =>
        own.every((response) => isBlank(response[key])),
      );
      if (what.length > 0)
        report(first, "lacks", {
          data: { kind: messageRef(kind), what: listAnd(what.map((key) => messageRef(key))) },
        });
    }
  },
});
