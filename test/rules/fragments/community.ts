import { fragments } from "../fragments.ts";

export default fragments("community", {
  escalation: {
    silent: {
      "one of two answers to complaints leads on":
        "community: { responses: [{ kind: complaint }, { kind: complaint, escalateTo: l1 }] }\ncrisis: { levels: [{ id: l1, name: L }] }",
      "no level to lead to": "community: { responses: [{ kind: complaint }] }",
    },
    speaks: [
      [
        "community: { hours: { days: [mon] } }\ncrisis: { levels: [{ id: l, name: L }] }",
        "how complaints are answered",
      ],
    ],
  },
});
