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
  /** Whether a domain without `https://` is a link, too. */
  bareDomains?: true;
  /** Whether a mention of an account on another server counts without the server. */
  remoteMentions?: true;
  /** The limits of formats that have their own. */
  formats?: Readonly<Partial<Record<PostFormat, number>>>;
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

const { fact, primaryFact } = checkedOn("2026-11-23");
const { fact: laterFact, primaryFact: laterPrimaryFact } = checkedOn("2026-11-24");
const { fact: videoFact } = checkedOn("2026-11-25");
const { fact: newFact, primaryFact: newPrimaryFact } = checkedOn("2026-12-01");

const MINUTE = 60;
const HOUR = 60 * MINUTE;

// Pages about several platforms.
const contentTypes = "https://publer.com/docs/create-posts/content-types";
const characterLimits = "https://www.ayrshare.com/help-center/technical-support/character_limits";
const howOften = "https://www.fb0t.com/securebot/blog/guides/how-often-to-post-social-media";
const instagramMedia =
  "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media";
const threadsOverview = "https://developers.facebook.com/docs/threads/overview";
const hashtagLimits =
  "https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/";

/** The known platforms; a plan may name others. */
export const platforms: readonly Platform[] = [
  {
    id: "bluesky",
    name: "Bluesky",
    home: "https://bsky.app",
    // Five to ten images are shown as a carousel.
    formats: newPrimaryFact(
      ["text", "image", "carousel", "video", "link"],
      "https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky/embed",
      "https://github.com/bluesky-social/social-app",
    ),
    textLimit: primaryFact(
      { max: 300, counts: "graphemes" },
      "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    ),
    // The lexicon allows 20 and asks apps for a limit of 10.
    media: newPrimaryFact(
      10,
      "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/gallery.json",
    ),
    videoLength: newPrimaryFact(
      { max: 10 * MINUTE },
      "https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts",
      "https://bsky.app/profile/bsky.app/post/3mtwf7gxkwc2r",
    ),
    nativeAnalytics: fact(false, "https://blog.brandghost.ai/posts/bluesky-analytics-scheduling"),
  },
  {
    id: "discord",
    name: "Discord",
    home: "https://discord.com",
    formats: primaryFact(
      ["text", "image", "video", "link", "poll"],
      "https://github.com/discord/discord-api-docs/blob/main/developers/resources/message.mdx",
    ),
    textLimit: primaryFact(
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
    // Facebook publishes every new video as a reel since 2025; plans still call some of them videos.
    formats: fact(
      ["text", "image", "carousel", "video", "reel", "story", "live", "link", "event"],
      contentTypes,
      "https://developers.facebook.com/documentation/video-api.md",
      "https://www.practicalecommerce.com/Understanding-the-6-Facebook-Post-Types",
    ),
    // Meta's documentation states no limit.
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
    textLimit: newPrimaryFact({ max: 2_200, counts: "characters" }, instagramMedia),
    // Announced by Instagram in its app; its API documentation still says 30.
    hashtags: fact(5, hashtagLimits),
    // In a carousel made in the app; the API accepts ten.
    media: laterFact(
      20,
      "https://storrito.com/resources/how-instagrams-20-slide-carousels-work-and-what-the-new-limits-are",
    ),
    // For uploaded files; recordings made in the app may have a lower limit.
    videoLength: newPrimaryFact({ max: 15 * MINUTE }, instagramMedia),
    recommendedPostsPerWeek: fact({ from: 3, to: 5 }, howOften),
    nativeAnalytics: fact(true, "https://developers.facebook.com/docs/instagram-platform/insights"),
  },
  { id: "line", name: "LINE", home: "https://line.me" },
  {
    id: "linkedin",
    name: "LinkedIn",
    home: "https://www.linkedin.com",
    formats: newFact(
      ["text", "image", "carousel", "video", "live", "link", "document", "article", "poll", "event"],
      contentTypes,
      "https://learn.microsoft.com/en-us/linkedin/marketing/integrations/community-management/shares/posts-api",
    ),
    textLimit: newPrimaryFact(
      { max: 3_000, counts: "characters" },
      "https://www.linkedin.com/help/linkedin/answer/a528176",
    ),
    media: newPrimaryFact(
      20,
      "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api",
    ),
    // Without advertising, for which it is 30 minutes.
    videoLength: newPrimaryFact(
      { max: 15 * MINUTE },
      "https://www.linkedin.com/help/linkedin/answer/a548372",
    ),
    recommendedPostsPerWeek: fact({ from: 3, to: 5 }, howOften),
    nativeAnalytics: fact(true, "https://learn.microsoft.com/en-us/linkedin/dma/content/posts"),
  },
  {
    id: "mastodon",
    name: "Mastodon",
    home: "https://joinmastodon.org",
    formats: primaryFact(
      ["text", "image", "video", "audio", "link", "poll"],
      "https://docs.joinmastodon.org/user/posting/",
    ),
    // A server may allow more.
    textLimit: newPrimaryFact(
      { max: 500, counts: "graphemes", link: 23, remoteMentions: true },
      "https://docs.joinmastodon.org/user/posting/",
      "https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb",
    ),
    media: laterPrimaryFact(4, "https://docs.joinmastodon.org/user/posting/"),
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
    // Some publishing tools accept only 500.
    textLimit: primaryFact(
      { max: 800, counts: "characters" },
      "https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml",
    ),
    hashtags: newFact(20, "https://wordcharactercounter.com/tools/pinterest-character-counter/"),
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
    textLimit: primaryFact(
      { max: 40_000, counts: "characters" },
      "https://github.com/reddit-archive/reddit/blob/03cd28a7812e4f6f6412ed66dc554d6a53a3676f/r2/r2/lib/validator/validator.py",
    ),
    // For Premium accounts; others have 15 minutes.
    videoLength: newPrimaryFact(
      { max: 30 * MINUTE },
      "https://support.reddithelp.com/hc/en-us/articles/42961314311700-Changelog-November-4-2025",
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
    formats: newFact(
      ["text", "image", "carousel", "video", "audio", "document", "story", "live", "link", "poll"],
      contentTypes,
      "https://core.telegram.org/api/stories",
    ),
    // For a text without media; under a picture or video it is 1,024 for accounts without Premium.
    textLimit: primaryFact(
      { max: 4_096, counts: "characters" },
      "https://core.telegram.org/bots/api#sendmessage",
      "https://docs.rs/crate/teloxide-core/latest/source/src/payloads/send_message.rs",
    ),
    // In an album.
    media: laterPrimaryFact(
      10,
      "https://core.telegram.org/bots/api#sendmediagroup",
      "https://docs.rs/crate/tgbot/0.47.0/source/src/types/media/group.rs",
    ),
    nativeAnalytics: fact(true, "https://core.telegram.org/api/stats"),
  },
  {
    id: "threads",
    name: "Threads",
    home: "https://www.threads.com",
    formats: primaryFact(
      ["text", "image", "carousel", "video", "link", "poll"],
      "https://developers.facebook.com/documentation/threads/posts",
      "https://techcrunch.com/2023/10/26/threads-isnt-dead-and-it-now-has-polls-and-gifs-too/",
    ),
    // A text attachment can add 10,000 characters.
    textLimit: primaryFact(
      { max: 500, counts: "emoji-bytes" },
      "https://developers.facebook.com/documentation/threads/posts",
    ),
    hashtags: fact(1, hashtagLimits),
    media: newPrimaryFact(20, threadsOverview),
    videoLength: newPrimaryFact({ max: 5 * MINUTE }, threadsOverview),
    nativeAnalytics: fact(true, "https://developers.facebook.com/documentation/threads/insights"),
  },
  {
    id: "tiktok",
    name: "TikTok",
    home: "https://www.tiktok.com",
    formats: newFact(
      ["text", "image", "carousel", "video", "story", "live"],
      contentTypes,
      "https://how2guides.blog/complete-guide-to-accessing-tiktok-live-analytics",
    ),
    // For posts published by a tool; the app reportedly allows some accounts 4,000.
    textLimit: newPrimaryFact(
      { max: 2_200, counts: "utf-16", formats: { image: 4_000, carousel: 4_000 } },
      "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
      "https://developers.tiktok.com/doc/content-posting-api-reference-photo-post",
    ),
    // Noticed by users in August 2025; TikTok has not announced it.
    hashtags: newFact(
      5,
      "https://www.netinfluencer.com/?p=37510",
      "https://webflow.planoly.com/blog/tiktok-5-hashtag-limit",
    ),
    media: newPrimaryFact(35, "https://developers.tiktok.com/doc/content-posting-api-reference-photo-post"),
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
    textLimit: newPrimaryFact(
      { max: 280, counts: "weighted", link: 23, bareDomains: true },
      "https://docs.x.com/fundamentals/counting-characters",
      "https://github.com/twitter/twitter-text",
    ),
    media: newPrimaryFact(4, "https://docs.x.com/x-api/media/quickstart/best-practices"),
    // For free accounts; paid accounts have 125 minutes. X's help pages still say 140 seconds.
    videoLength: newPrimaryFact(
      { max: 20 * MINUTE },
      "https://docs.x.com/x-api/media/quickstart/best-practices",
    ),
    // No recommended frequency: a survey of marketers says several posts a week, vendors several a day.
    // Sources disagree on how much of it free accounts can see.
    nativeAnalytics: fact(true, "https://www.ficilcom.jp/en/blog/how-to-use-x-analytics"),
  },
  { id: "xing", name: "XING", home: "https://www.xing.com" },
  { id: "yelp", name: "Yelp", home: "https://www.yelp.com" },
  {
    id: "youtube",
    name: "YouTube",
    home: "https://www.youtube.com",
    formats: newFact(
      ["text", "image", "carousel", "video", "short", "live", "poll"],
      contentTypes,
      "https://support.google.com/youtube/answer/7124474",
    ),
    // For a video's description.
    textLimit: primaryFact(
      { max: 5_000, counts: "bytes" },
      "https://developers.google.com/youtube/v3/docs/videos",
    ),
    // For verified channels; others have 15 minutes.
    videoLength: newPrimaryFact(
      { max: 12 * HOUR, formats: { short: 3 * MINUTE } },
      "https://support.google.com/youtube/answer/71673",
      "https://support.google.com/youtube/answer/15424877",
    ),
    recommendedPostsPerWeek: fact({ from: 1, to: 2 }, howOften),
    nativeAnalytics: fact(true, "https://developers.google.com/youtube/reporting/tools"),
  },
];
