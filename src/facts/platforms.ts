/** A network, messenger or directory on which an organization can have a profile. */
export interface Platform {
  id: string;
  /** Its name for itself, which is the same in every language. */
  name: string;
  home: `https://${string}`;
}

/** The platforms known by name, as of 2026-11-23; a plan may name others. */
export const platforms: readonly Platform[] = [
  { id: "bluesky", name: "Bluesky", home: "https://bsky.app" },
  { id: "discord", name: "Discord", home: "https://discord.com" },
  { id: "facebook", name: "Facebook", home: "https://www.facebook.com" },
  { id: "flickr", name: "Flickr", home: "https://www.flickr.com" },
  { id: "google-business", name: "Google Business Profile", home: "https://business.google.com" },
  { id: "instagram", name: "Instagram", home: "https://www.instagram.com" },
  { id: "line", name: "LINE", home: "https://line.me" },
  { id: "linkedin", name: "LinkedIn", home: "https://www.linkedin.com" },
  { id: "mastodon", name: "Mastodon", home: "https://joinmastodon.org" },
  { id: "medium", name: "Medium", home: "https://medium.com" },
  { id: "messenger", name: "Messenger", home: "https://www.messenger.com" },
  { id: "nextdoor", name: "Nextdoor", home: "https://nextdoor.com" },
  { id: "pinterest", name: "Pinterest", home: "https://www.pinterest.com" },
  { id: "quora", name: "Quora", home: "https://www.quora.com" },
  { id: "reddit", name: "Reddit", home: "https://www.reddit.com" },
  { id: "snapchat", name: "Snapchat", home: "https://www.snapchat.com" },
  { id: "substack", name: "Substack", home: "https://substack.com" },
  { id: "telegram", name: "Telegram", home: "https://telegram.org" },
  { id: "threads", name: "Threads", home: "https://www.threads.com" },
  { id: "tiktok", name: "TikTok", home: "https://www.tiktok.com" },
  { id: "tripadvisor", name: "Tripadvisor", home: "https://www.tripadvisor.com" },
  { id: "tumblr", name: "Tumblr", home: "https://www.tumblr.com" },
  { id: "twitch", name: "Twitch", home: "https://www.twitch.tv" },
  { id: "viber", name: "Viber", home: "https://www.viber.com" },
  { id: "vimeo", name: "Vimeo", home: "https://vimeo.com" },
  { id: "wechat", name: "WeChat", home: "https://www.wechat.com" },
  { id: "whatsapp", name: "WhatsApp", home: "https://www.whatsapp.com" },
  { id: "x", name: "X", home: "https://x.com" },
  { id: "xing", name: "XING", home: "https://www.xing.com" },
  { id: "yelp", name: "Yelp", home: "https://www.yelp.com" },
  { id: "youtube", name: "YouTube", home: "https://www.youtube.com" },
];
