import type { GiveawayWords } from "../giveaways.ts";

const words: GiveawayWords = {
  giveaways: [
    "giveaway",
    "giveaways",
    "prize draw",
    "sweepstake*",
    "enter to win",
    "chance to win",
    "like and share to win",
    "tag a friend to win",
  ],
  terms: ["terms", "t&cs", "t&c", "t&cs apply", "conditions", "rules", "full rules"],
};

export default words;
