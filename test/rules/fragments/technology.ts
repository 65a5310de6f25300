import { fragments } from "../fragments.ts";

export default fragments("technology", {
  covered: {
    silent: {
      "one tool for everything":
        "technology: { tools: [{ id: t, name: T, purposes: [publishing, analytics, listening] }] }",
    },
  },
});
