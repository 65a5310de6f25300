import { type CatalogFact, checkedOn } from "./fact.ts";

type PostFormat =
  | "text"
  | "image"
  | "carousel"
  | "video"
  | "reel"
  | "short"
  | "story"
  | "spotlight"
  | "live"
  | "audio"
  | "link"
  | "document"
  | "article"
  | "poll"
  | "event"
  | "offer";

/** The maximum length of a post's text, and the unit in which the platform counts it. */
export interface TextLimit {
  max: number;
  /**
   * `weighted`: X's table, in which emoji and East Asian letters count two; `emoji-bytes`: emoji count as
   * UTF-8 bytes.
   */
  counts: "characters" | "graphemes" | "utf-16" | "bytes" | "weighted" | "emoji-bytes";
  /** The length that every link counts as, if the platform ignores its real length. */
  link?: number;
}

/** The maximum length of a video in seconds; `formats` has lower limits of some formats. */
interface VideoLimit {
  max: number;
  formats?: Readonly<Partial<Record<PostFormat, number>>>;
}

/**
 * A network, messenger or directory on which an organization can have a profile. A fact is absent if it was
 * not researched or if its sources disagree; rules report nothing in that case.
 */
export interface Platform {
  id: string;
  /** The platform's own name. */
  name: string;
  home: `https://${string}`;
  formats?: CatalogFact<readonly PostFormat[]>;
  textLimit?: CatalogFact<TextLimit>;
  /** The maximum number of hashtags or topics in a post. */
  hashtags?: CatalogFact<number>;
  /** The maximum number of images and videos in a feed post. */
  media?: CatalogFact<number>;
  /** The maximum length of a video in the feed. */
  videoLength?: CatalogFact<VideoLimit>;
  /** Posts in the main feed, without stories. */
  recommendedPostsPerWeek?: CatalogFact<{ from: number; to: number }>;
  /** Whether the platform itself provides statistics for an organization's profile. */
  nativeAnalytics?: CatalogFact<boolean>;
}

const { fact } = checkedOn("2026-11-23");
const { fact: laterFact } = checkedOn("2026-11-24");
const { fact: videoFact } = checkedOn("2026-11-25");

const MINUTE = 60;
const HOUR = 60 * MINUTE;

// Pages about several platforms.
const contentTypes = "https://publer.com/docs/create-posts/content-types";
const characterLimits = "https://www.ayrshare.com/help-center/technical-support/character_limits";
const howOften = "https://www.fb0t.com/securebot/blog/guides/how-often-to-post-social-media";
const hashtagLimits =
  "https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/";

/** The known platforms; a plan may name others. */
export const platforms: readonly Platform[] = [
  {
    id: "bluesky",
    name: "Bluesky",
    home: "https://bsky.app",
    formats: fact(["text", "image", "video", "link"], contentTypes),
    textLimit: fact(
      { max: 300, counts: "graphemes" },
      "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    ),
    media: laterFact(
      4,
      "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json",
    ),
    videoLength: videoFact(
      { max: 3 * MINUTE },
      "https://www.ayrshare.com/docs/es/media-guidelines/bluesky.md",
      "https://publish.obsidian.md/debbieohi/images-and-video",
    ),
    nativeAnalytics: fact(false, "https://blog.brandghost.ai/posts/bluesky-analytics-scheduling"),
  },
  {
    id: "discord",
    name: "Discord",
    home: "https://discord.com",
    formats: fact(
      ["text", "image", "video", "link", "poll"],
      "https://github.com/discord/discord-api-docs/blob/main/developers/resources/message.mdx",
    ),
    textLimit: fact(
      { max: 2_000, counts: "characters" },
      "https://github.com/discord/discord-api-docs/blob/main/developers/resources/message.mdx",
    ),
    nativeAnalytics: fact(
      true,
      "https://discord.com/moderation/1500000179521-341-understanding-your-community-through-insights",
    ),
  },
  {
    id: "facebook",
    name: "Facebook",
    home: "https://www.facebook.com",
    formats: fact(
      ["text", "image", "carousel", "video", "reel", "story", "live", "link", "event"],
      contentTypes,
      "https://developers.facebook.com/documentation/video-api.md",
      "https://www.practicalecommerce.com/Understanding-the-6-Facebook-Post-Types",
    ),
    textLimit: fact({ max: 63_206, counts: "characters" }, characterLimits),
    recommendedPostsPerWeek: fact({ from: 3, to: 5 }, howOften),
    nativeAnalytics: fact(true, "https://helpcenter.bee-online.com/how-to-understand-facebook-stats"),
  },
  { id: "flickr", name: "Flickr", home: "https://www.flickr.com" },
  {
    id: "google-business",
    name: "Google Business Profile",
    home: "https://business.google.com",
    formats: fact(
      ["text", "image", "video", "event", "offer"],
      contentTypes,
      "https://metricool-onxkr.hc.ferndesk.com/scheduling-and-posting-options-by-social-network-qxxyz",
    ),
    textLimit: fact({ max: 1_500, counts: "characters" }, characterLimits),
    nativeAnalytics: fact(
      true,
      "https://pub.dev/documentation/googleapis/latest/businessprofileperformance_v1/BusinessProfilePerformanceApi-class.html",
    ),
  },
  {
    id: "instagram",
    name: "Instagram",
    home: "https://www.instagram.com",
    formats: fact(
      ["image", "carousel", "video", "reel", "story", "live"],
      contentTypes,
      "https://infosunrise.com/?p=5330",
    ),
    textLimit: fact({ max: 2_200, counts: "characters" }, characterLimits),
    hashtags: fact(5, hashtagLimits),
    // In a carousel; publishing tools may still accept only ten.
    media: laterFact(
      20,
      "https://storrito.com/resources/how-instagrams-20-slide-carousels-work-and-what-the-new-limits-are",
    ),
    // For uploaded files; recordings made in the app may have a lower limit.
    videoLength: videoFact(
      { max: 15 * MINUTE },
      "https://www.ayrshare.com/docs/ja/media-guidelines/instagram.md",
    ),
    recommendedPostsPerWeek: fact({ from: 3, to: 5 }, howOften),
    nativeAnalytics: fact(true, "https://developers.facebook.com/docs/instagram-platform/insights"),
  },
  { id: "line", name: "LINE", home: "https://line.me" },
  {
    id: "linkedin",
    name: "LinkedIn",
    home: "https://www.linkedin.com",
    formats: fact(
      ["text", "image", "carousel", "video", "link", "document", "article", "poll"],
      contentTypes,
      "https://learn.microsoft.com/en-us/linkedin/marketing/integrations/community-management/shares/posts-api",
    ),
    textLimit: fact({ max: 3_000, counts: "characters" }, characterLimits),
    media: laterFact(
      20,
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api",
      "https://docs.getlate.dev/resources/media-guidelines/linkedin",
    ),
    videoLength: videoFact(
      { max: 30 * MINUTE },
      "https://www.ayrshare.com/docs/media-guidelines/linkedin.md",
      "https://docs.tella.com/docs/help/sharing/social-publishing-requirements.md",
    ),
    recommendedPostsPerWeek: fact({ from: 3, to: 5 }, howOften),
    nativeAnalytics: fact(true, "https://learn.microsoft.com/en-us/linkedin/dma/content/posts"),
  },
  {
    id: "mastodon",
    name: "Mastodon",
    home: "https://joinmastodon.org",
    formats: fact(
      ["text", "image", "video", "audio", "link", "poll"],
      "https://docs.joinmastodon.org/user/posting/",
    ),
    // A server may allow more.
    textLimit: fact(
      { max: 500, counts: "characters", link: 23 },
      "https://docs.joinmastodon.org/user/posting/",
    ),
    media: laterFact(
      4,
      "https://docs.joinmastodon.org/user/posting/",
      "https://github.com/gitroomhq/postiz-app/issues/1105",
    ),
    nativeAnalytics: fact(
      false,
      "https://whizcrow.com/blog/decentralized-mastodon-social-engagement-tracker",
    ),
  },
  { id: "medium", name: "Medium", home: "https://medium.com" },
  { id: "messenger", name: "Messenger", home: "https://www.messenger.com" },
  { id: "nextdoor", name: "Nextdoor", home: "https://nextdoor.com" },
  {
    id: "pinterest",
    name: "Pinterest",
    home: "https://www.pinterest.com",
    formats: fact(["image", "carousel", "video"], contentTypes),
    textLimit: fact(
      { max: 800, counts: "characters" },
      "https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml",
    ),
    recommendedPostsPerWeek: fact({ from: 21, to: 35 }, howOften),
    nativeAnalytics: fact(true, "https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml"),
  },
  { id: "quora", name: "Quora", home: "https://www.quora.com" },
  {
    id: "reddit",
    name: "Reddit",
    home: "https://www.reddit.com",
    formats: fact(
      ["text", "image", "carousel", "video", "link", "poll"],
      "https://siftfeed.com/guides/reddit-post-formats",
      "https://teamworkstate.github.io/social-media-platforms-guide/platforms/reddit.html",
    ),
    // In communities for text posts; others allow less.
    textLimit: fact(
      { max: 40_000, counts: "characters" },
      "https://github.com/reddit-archive/reddit/blob/03cd28a7812e4f6f6412ed66dc554d6a53a3676f/r2/r2/lib/validator/validator.py",
    ),
    nativeAnalytics: fact(
      true,
      "https://www.roundabout.social/post/reddit-releases-performance-metrics-for-creators-on-the-web",
    ),
  },
  {
    id: "snapchat",
    name: "Snapchat",
    home: "https://www.snapchat.com",
    formats: fact(
      ["image", "video", "story", "spotlight"],
      "https://www.ayrshare.com/docs/apis/post/social-networks/snapchat.md",
    ),
    nativeAnalytics: fact(
      true,
      "https://help.snapchat.com/hc/en-us/articles/24892451593108-Viewing-and-Understanding-Analytics",
    ),
  },
  { id: "substack", name: "Substack", home: "https://substack.com" },
  {
    id: "telegram",
    name: "Telegram",
    home: "https://telegram.org",
    formats: fact(
      ["text", "image", "carousel", "video", "link", "poll"],
      contentTypes,
      "https://www.skills.sh/serejaris/telegram-skills/tg-classic-messages",
    ),
    // For a text without media; under a picture or video it is 1,024.
    textLimit: fact(
      { max: 4_096, counts: "characters" },
      "https://docs.rs/crate/teloxide-core/latest/source/src/payloads/send_message.rs",
    ),
    // In an album.
    media: laterFact(10, "https://docs.rs/crate/tgbot/0.47.0/source/src/types/media/group.rs"),
    nativeAnalytics: fact(true, "https://core.telegram.org/api/stats"),
  },
  {
    id: "threads",
    name: "Threads",
    home: "https://www.threads.com",
    formats: fact(
      ["text", "image", "carousel", "video", "link", "poll"],
      "https://developers.facebook.com/documentation/threads/posts",
      "https://techcrunch.com/2023/10/26/threads-isnt-dead-and-it-now-has-polls-and-gifs-too/",
    ),
    textLimit: fact(
      { max: 500, counts: "emoji-bytes" },
      "https://developers.facebook.com/documentation/threads/posts",
    ),
    hashtags: fact(1, hashtagLimits),
    media: laterFact(20, "https://docs.getlate.dev/resources/media-guidelines/threads"),
    videoLength: videoFact({ max: 5 * MINUTE }, "https://ayrshare.com/docs/media-guidelines/threads"),
    nativeAnalytics: fact(true, "https://developers.facebook.com/documentation/threads/insights"),
  },
  {
    id: "tiktok",
    name: "TikTok",
    home: "https://www.tiktok.com",
    formats: fact(
      ["image", "carousel", "video", "live"],
      contentTypes,
      "https://how2guides.blog/complete-guide-to-accessing-tiktok-live-analytics",
    ),
    // For posts published by a tool; the app reportedly allows some accounts 4,000.
    textLimit: fact(
      { max: 2_200, counts: "utf-16" },
      "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
    ),
    media: laterFact(
      35,
      "https://docs.getlate.dev/resources/media-guidelines/tiktok",
      "https://www.ayrshare.com/tiktok-api.md",
    ),
    // For files uploaded by eligible accounts; other accounts and publishing tools have ten minutes or less.
    videoLength: videoFact(
      { max: HOUR },
      "https://www.flowshorts.app/blog/how-long-can-tiktok-be",
      "https://unanswered.io/guide/tiktok-video-length-and-upload-limits",
    ),
    recommendedPostsPerWeek: fact({ from: 7, to: 28 }, howOften),
    nativeAnalytics: fact(
      true,
      "https://support.tiktok.com/lv/using-tiktok/creating-videos/creator-tools-on-tiktok",
    ),
  },
  { id: "tripadvisor", name: "Tripadvisor", home: "https://www.tripadvisor.com" },
  { id: "tumblr", name: "Tumblr", home: "https://www.tumblr.com" },
  { id: "twitch", name: "Twitch", home: "https://www.twitch.tv" },
  {
    id: "viber",
    name: "Viber",
    home: "https://www.viber.com",
    formats: fact(
      ["text", "image", "video", "document"],
      "https://www.infobip.com/docs/viber/bots/message-types.md",
    ),
    nativeAnalytics: fact(
      true,
      "https://help.viber.com/hc/en-us/articles/9028808442653-Track-growth-with-community-and-channel-insights",
    ),
  },
  { id: "vimeo", name: "Vimeo", home: "https://vimeo.com" },
  { id: "wechat", name: "WeChat", home: "https://www.wechat.com" },
  {
    id: "whatsapp",
    name: "WhatsApp",
    home: "https://www.whatsapp.com",
    formats: fact(
      ["text", "image", "video", "audio", "poll"],
      "https://www.eyerys.com/articles/news/whatsapps-channels-feature-gets-voice-messages-polls-and-more",
      "https://www.dnaindia.com/technology/report-whatsapp-launches-channels-what-is-it-and-how-the-new-feature-works-3046763",
    ),
    // For channels with at least 100 followers.
    nativeAnalytics: fact(true, "https://mobiletime.com.br/?p=804377"),
  },
  {
    id: "x",
    name: "X",
    home: "https://x.com",
    formats: fact(
      ["text", "image", "video", "live", "link", "poll"],
      contentTypes,
      "https://spotuseful.com/sites/85.html",
    ),
    // For free accounts; paid accounts have 25,000.
    textLimit: fact(
      { max: 280, counts: "weighted", link: 23 },
      "https://docs.x.com/fundamentals/counting-characters.md",
    ),
    media: laterFact(
      4,
      "https://docs.getlate.dev/resources/media-guidelines/twitter",
      "https://www.ayrshare.com/docs/media-guidelines/x-twitter",
    ),
    // For free accounts; paid accounts have 125 minutes. The former limit of 140 seconds still applies to
    // messages.
    videoLength: videoFact(
      { max: 20 * MINUTE },
      "https://docs.x.com/x-api/media/quickstart/best-practices",
      "https://docs.tella.com/docs/help/sharing/publish-to-x.md",
    ),
    recommendedPostsPerWeek: fact({ from: 21, to: 35 }, howOften),
    // Sources disagree on how much of it free accounts can see.
    nativeAnalytics: fact(true, "https://www.ficilcom.jp/en/blog/how-to-use-x-analytics"),
  },
  { id: "xing", name: "XING", home: "https://www.xing.com" },
  { id: "yelp", name: "Yelp", home: "https://www.yelp.com" },
  {
    id: "youtube",
    name: "YouTube",
    home: "https://www.youtube.com",
    formats: fact(
      ["text", "video", "short", "live", "poll"],
      contentTypes,
      "https://lettercounter.org/blog/category/social-media",
      "https://developers.google.com/youtube/v3/docs/videos",
    ),
    // For a video's description.
    textLimit: fact({ max: 5_000, counts: "bytes" }, "https://developers.google.com/youtube/v3/docs/videos"),
    // For verified channels; others have 15 minutes.
    videoLength: videoFact(
      { max: 12 * HOUR, formats: { short: 3 * MINUTE } },
      "https://docs.getlate.dev/resources/media-guidelines/youtube",
      "https://quso.ai/blog/youtube-video-length-limit",
    ),
    recommendedPostsPerWeek: fact({ from: 1, to: 2 }, howOften),
    nativeAnalytics: fact(true, "https://developers.google.com/youtube/reporting/tools"),
  },
];
