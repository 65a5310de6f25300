import type { NotesById } from "../notes-by-id.ts";

const notes: NotesById = {
  reach: "How many different people saw something of yours. Tells how far you get, not what it changed.",
  impressions: "How often it was shown, repeats included. Does not tell whether anybody looked.",
  views: "How often a video was started, as each network counts. Does not tell who watched on.",
  frequency:
    "Impressions divided by reach: how often one person saw it. Too low is forgotten, too high annoys.",
  followers: "How many follow the profile. Does not tell how many of them still see or read you.",
  "net-followers":
    "Followers gained minus followers lost. Tells whether people stay, not only whether they come.",
  "follower-growth-rate":
    "New followers, net, as a share of those you have. Compares large and small profiles.",
  "follower-reach-rate":
    "Reach as a share of followers. Tells how much of what you have built still sees you.",
  "profile-visits": "How often your profile was opened. People look you up when something made them curious.",
  "brand-mentions":
    "How often people write about you, tagged or not. Tells that you are talked about, not how.",
  sov: "Your share of all mentions, yours and your competitors'. Tells how much of the talk is about you.",
  "branded-search": "How often people search for your name. Tells that they remember you and want more.",
  "ad-recall-lift":
    "How many more recall the ad among those who saw it than among those who did not; by survey.",
  "er-followers": "Interactions as a share of followers. Tells whether those who follow you also take part.",
  "er-reach": "Interactions as a share of the people reached. Tells how many of those who saw it responded.",
  "er-impressions": "Interactions as a share of impressions. Lower than by reach, as repeats count too.",
  "er-views": "Interactions as a share of views. For video: tells whether it was more than passed by.",
  interactions: "Likes, comments, shares and the like, added up. Does not tell what people will do next.",
  likes: "How often somebody tapped “like”. The cheapest applause; it does not tell that anybody read on.",
  comments: "How many comments people wrote. Takes effort, so it shows interest; read them, too.",
  shares: "How often people passed it on. They vouch for it with their own name, and new people see it.",
  saves: "How often people kept it for later. Tells that it was useful to them.",
  "applause-rate":
    "Likes as a share of followers. Tells what they agree with, whatever the size of the profile.",
  "conversation-rate": "Comments as a share of followers. Tells whether you get a conversation going.",
  "amplification-rate": "Shares as a share of followers. Tells how many of them carry your message further.",
  "virality-rate": "Shares as a share of impressions. Tells how readily it is passed on by those who see it.",
  "saves-rate": "Saves as a share of reach. Tells how useful it was to those who saw it.",
  "avg-watch-time": "Watch time divided by views. Tells how long a video holds people before they go on.",
  "completion-rate": "Videos watched to the end, as a share of views. Tells whether the length is right.",
  "watch-hours": "All hours people spent watching. Tells how much attention your videos hold in total.",
  "story-completion": "Views of a story's last frame as a share of its first. Tells who stayed to the end.",
  "active-members": "Members who write or react, as a share of all. Tells whether a group is alive.",
  "ugc-count": "Posts in which customers show you of their own accord. Praise that cannot be bought.",
  ctr: "Clicks on the link as a share of impressions. Tells whether the post makes people want more.",
  "link-clicks": "How often a link was opened. The first step from the network to you.",
  "website-visits":
    "How many visits your site has. Say in the KPI whether all count, or those from networks.",
  "social-sessions": "Visits to your site that come from social networks. Tells what the networks bring.",
  "social-traffic-share": "Visits from networks as a share of all visits. Tells how much depends on them.",
  "engaged-session-rate":
    "Visits that stayed or did something, as a share of all. Tells if the right people come.",
  "bounce-rate":
    "Visits that left without doing anything, as a share of all. High: the promise did not fit the page.",
  leads: "People who left you their contact or asked for an offer. Tells who may become a customer.",
  conversions: "How often people did what you wanted: ordered, signed up, registered. Define which.",
  "conversion-rate":
    "Conversions as a share of visits. Tells how well the page turns visitors into customers.",
  cpl: "Money spent divided by leads. Tells what one contact costs you.",
  cac: "Money spent divided by new customers. Must be less than what a customer brings in.",
  orders: "How many orders came in. As plain as a result can be; make sure you know where they come from.",
  "revenue-social": "Money from sales that came through social networks. Needs tagged links or codes.",
  donations: "Money given through social networks. Tells what your appeals bring.",
  "economic-value": "The value of what visitors did, divided by visits from networks. What a visit is worth.",
  "event-attendance": "How many really came. Registrations are promises; this counts those who kept them.",
  applications: "How many applied, for a job, a place or as a volunteer. Look at who fits, too.",
  "behaviour-change": "People who now do it, as a share of the target group. What public campaigns are for.",
  "response-rate":
    "Messages answered as a share of those received. Tells whether people can count on an answer.",
  "first-response-time": "How long people wait for your first answer, typically. Tells how present you are.",
  "resolution-time": "How long until the matter is settled. A fast first answer is not yet a solution.",
  "sla-met": "Messages answered in time, as a share of all. Tells whether you keep your promise.",
  csat: "Satisfied answers as a share of all answers in a short survey. Tells how people felt served.",
  nps: "Share of promoters minus share of detractors. Tells whether people would recommend you.",
  "returning-visitors":
    "Visitors who came before, as a share of all. Tells whether it was worth coming back.",
  retention: "Customers who stayed, as a share of those you had. Tells whether people come back for more.",
  "advocacy-posts":
    "Posts in which your own people or ambassadors speak of you. Tells whether they stand by you.",
  deflection: "Cases solved on social networks as a share of all. Tells how much you spare the telephone.",
  "net-sentiment":
    "Positive minus negative mentions, as a share of all. Tells how people speak, not how many.",
  "negative-share": "Negative mentions as a share of all. If it rises fast, look at the crisis manual.",
  "mention-spike":
    "Mentions in an hour compared with what is usual. An early sign that something is brewing.",
  "review-rating": "The average of the stars in your reviews. The first thing that strangers see of you.",
  "time-to-ack": "Time from noticing a crisis to your first statement. Until then others tell your story.",
  "trust-score": "Those who agree that you can be trusted, as a share of all answers in a survey.",
  "false-content-reach":
    "How many people saw a false claim about you; an estimate. Tells if you must speak up.",
  spend: "What you have paid for advertising. Tells what it costs, and nothing of what it brings.",
  cpm: "What a thousand impressions cost. Tells how dear attention is, not whether it was worth it.",
  cpc: "Money spent divided by clicks on the link. Tells what it costs to bring somebody to your page.",
  cpv: "Money spent divided by views. Tells what one view of your video costs.",
  cpe: "Money spent divided by interactions. Tells what one reaction costs; not each is worth it.",
  cpa: "Money spent divided by conversions. Tells what one order or registration costs.",
  roas: "Revenue from networks divided by what was spent on ads. At 3, what you spend comes back threefold.",
  roi: "Gain above cost, as a share of the cost. Above zero it pays, with work and tools counted in.",
  "cost-per-inquiry": "Money spent divided by conversations begun. Tells what one inquiry by message costs.",
  "budget-pacing": "Money spent as a share of what was planned so far. Tells if the budget will last.",
  "posts-published": "How many posts went out. Shows that you worked, not that it brought anything.",
  "cadence-adherence":
    "Posts published as planned, as a share of all. Tells whether the plan fits your hours.",
  "alt-text-coverage": "Images with a text alternative, as a share of all. Who cannot see them reads along.",
  "caption-coverage":
    "Videos with captions, as a share of all. For the deaf, and for all who watch without sound.",
  "approval-lead-time": "Time from draft to approval. If it is long, topical posts come too late.",
  "utm-coverage":
    "Links with campaign tags, as a share of all. Without tags nobody knows what a visit came from.",
};

export default notes;
