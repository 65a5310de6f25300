import type { NotesById } from "../notes-by-id.ts";

const notes: NotesById = {
  bluesky:
    "Short texts and public conversation, among journalists, scientists and the curious. Little to produce; time goes into answering.",
  discord: "A place of your own for people who want to talk to each other. Needs somebody there every day.",
  facebook:
    "Neighborhoods, families, groups and events. Easy to feed with pictures, links and dates; comments want answers.",
  flickr:
    "An archive of good photographs, with rights and captions. Work once per album; hardly a conversation.",
  "google-business":
    "What people see of you in search and on the map. Keep hours and pictures right and answer reviews: small effort, near to the purchase.",
  instagram:
    "What can be shown: products, places, people. Needs good pictures and short videos; a story is quicker than a post.",
  line: "Messages to people who know you, above all in Japan, Thailand and Taiwan. Write seldom and to the point.",
  linkedin:
    "Businesses, professions and job seekers. What you know counts more than how it looks; good texts take time.",
  mastodon:
    "Conversation without ads or algorithm, among people who care about technology, science and the public good. Answer as a person, not a brand.",
  medium:
    "Long articles that are found for years. Every text is real writing work; readers seldom talk back.",
  messenger: "Questions and orders in private. Nothing to publish, but somebody must answer soon.",
  nextdoor:
    "Neighbors talking to neighbors. For local business and authorities, where it is in use; little to produce.",
  pinterest:
    "Ideas that people look for and keep: recipes, homes, clothes, crafts. Needs fine upright pictures; each works for a long time.",
  quora: "Answers to questions that people really ask. Shows what you know; each good answer takes research.",
  reddit:
    "Communities by subject that notice advertising at once. Read for long, help honestly, and only then speak of yourself.",
  snapchat: "Fleeting pictures and videos for the young. Needs somebody who films daily and without polish.",
  substack:
    "A newsletter with readers of its own, whom no network can take away. Needs a good text on a fixed day.",
  telegram:
    "A channel straight to those who subscribed, with no algorithm between. News, dates, offers; quick to make.",
  threads: "Light conversation in short texts, close to Instagram. Quick to write; lives on answering.",
  tiktok: "Short vertical video; found by people who do not follow you yet. Every post needs filming.",
  tripadvisor:
    "Reviews by travelers of places to stay, eat and see. Nothing to publish; answer each review with care.",
  tumblr:
    "Pictures, texts and humor for communities of taste and fandom. Quick to make, if you speak their language.",
  twitch:
    "Live video for hours, and chat beside it. For games, music, making things; needs a fixed time and stamina.",
  viber:
    "Messages, communities and channels, where the app is in common use, as in Bulgaria. For your regulars; quick to make.",
  vimeo: "A clean home for good films that you show elsewhere. Not a place where strangers find you.",
  wechat:
    "The way to people in China: messages, articles, payment. Needs the language, and somebody who knows the rules.",
  whatsapp:
    "A channel or messages to people who know you. Read at once, so write seldom and only what helps them.",
  x: "News, politics, technology and public quarrels, minute by minute. Quick to write; needs watching and thick skin.",
  xing: "Professional contacts and jobs in German-speaking countries. Plain and factual; little to produce.",
  yelp: "Reviews of local businesses, where it is in use. Nothing to publish; keep the entry right and answer.",
  youtube:
    "Videos that are found by search for years: how-to, talks, stories. The most work of all; shorts are quicker.",
};

export default notes;
