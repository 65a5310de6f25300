// \0virtual:smplan/schema
var schema = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "Social media plan",
	"description": "A plan for an organization's social media: the situation, the people to reach, the objectives, the strategy and tools, how success is measured, and what happens in a crisis. Only smplan is required; every section may be empty, stand in a file of its own, or be left for later.",
	"examples": [{
		"smplan": 1,
		"plan": {
			"title": "Social media plan 2027",
			"organization": "Café Linden"
		},
		"crisis": { "$include": "shared/crisis.yaml" }
	}],
	"type": "object",
	"required": ["smplan"],
	"properties": {
		"smplan": {
			"title": "Format version",
			"description": "The version of the plan format. Always 1.",
			"examples": [1],
			"const": 1
		},
		"plan": {
			"title": "Plan",
			"description": "What this document is: title, organization, period, language, currency, status, who owns it and who approved it.",
			"anyOf": [
				{ "$ref": "#/$defs/header" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"team": {
			"title": "Team",
			"description": "Who works on the plan, with roles, weekly hours and contacts.",
			"anyOf": [
				{ "$ref": "#/$defs/team" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"situation": {
			"title": "Situation",
			"description": "Where you stand: internal and external analysis, an audit of your own profiles, and the SWOT drawn from them.",
			"anyOf": [
				{ "$ref": "#/$defs/situation" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"people": {
			"title": "People",
			"description": "Whom you want to reach: the P of POST.",
			"anyOf": [
				{ "$ref": "#/$defs/people" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"objectives": {
			"title": "Objectives",
			"description": "What is to be achieved with these people, and by when: the O of POST.",
			"anyOf": [
				{ "$ref": "#/$defs/objectives" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"strategy": {
			"title": "Strategy",
			"description": "How: voice, content pillars, channels with their frequency, and actions. The S of POST.",
			"anyOf": [
				{ "$ref": "#/$defs/strategy" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"technology": {
			"title": "Technology",
			"description": "With which tools: the T of POST.",
			"anyOf": [
				{ "$ref": "#/$defs/technology" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"kpis": {
			"title": "KPIs",
			"description": "The indicators that show whether the objectives are met.",
			"anyOf": [
				{ "$ref": "#/$defs/kpis" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"measurement": {
			"title": "Measurement",
			"description": "When results are looked at, what counts as falling behind, what changes then, and the results themselves.",
			"anyOf": [
				{ "$ref": "#/$defs/measurement" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"budget": {
			"title": "Budget",
			"description": "What the plan costs, in all and line by line.",
			"anyOf": [
				{ "$ref": "#/$defs/budget" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"campaigns": {
			"title": "Campaigns",
			"description": "Advertising and other campaigns with a beginning and an end.",
			"anyOf": [
				{ "$ref": "#/$defs/campaigns" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"community": {
			"title": "Community",
			"description": "How comments and messages are answered and moderated.",
			"anyOf": [
				{ "$ref": "#/$defs/community" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"calendar": {
			"title": "Calendar",
			"description": "What is published when: recurring slots and dated posts.",
			"anyOf": [
				{ "$ref": "#/$defs/calendar" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"accounts": {
			"title": "Accounts",
			"description": "Who holds the keys of each channel.",
			"anyOf": [
				{ "$ref": "#/$defs/accounts" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		},
		"crisis": {
			"title": "Crisis manual",
			"description": "What the team does when things go wrong.",
			"anyOf": [
				{ "$ref": "#/$defs/crisis" },
				{ "$ref": "#/$defs/include" },
				{ "type": "null" }
			]
		}
	},
	"patternProperties": { "^x-": true },
	"additionalProperties": false,
	"$defs": {
		"account": {
			"title": "Account",
			"description": "Who can get into one channel, and get it back.",
			"type": "object",
			"required": ["channel"],
			"properties": {
				"channel": {
					"$ref": "#/$defs/slug",
					"x-refers": "channel",
					"title": "Channel",
					"description": "The channel, by its id.",
					"examples": ["ig"]
				},
				"admins": {
					"title": "Admins",
					"description": "Those with full access, by ids of the team. Two at least, so that one can be away.",
					"examples": [["maria", "petar"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "team member"
					}
				},
				"recovery": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Recovery contact",
					"description": "The person whose e-mail or phone the platform uses to restore access, by an id of the team.",
					"examples": ["petar"]
				},
				"mfa": {
					"title": "Two-step sign-in",
					"description": "Whether every admin signs in with a second step (multi-factor authentication).",
					"examples": [true],
					"type": "boolean"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"accounts": {
			"title": "Accounts",
			"description": "Who holds the keys of each channel. Names only: passwords and codes never belong in a plan.",
			"examples": [[{
				"channel": "ig",
				"admins": ["maria", "petar"],
				"recovery": "petar",
				"mfa": true
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/account" }
		},
		"budgetLine": {
			"title": "Budget line",
			"description": "One thing the money goes to.",
			"type": "object",
			"required": ["id", "description"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "budget line",
					"title": "Id",
					"description": "Short name of the line, by which messages and documents name it.",
					"examples": ["ads"]
				},
				"category": {
					"title": "Category",
					"description": "What sort of cost it is: paid-media (advertising), content, tools, people, influencers, training, events, contingency (reserve) or other.",
					"examples": ["paid-media"],
					"enum": [
						"paid-media",
						"content",
						"tools",
						"people",
						"influencers",
						"training",
						"events",
						"contingency",
						"other"
					]
				},
				"description": {
					"title": "Description",
					"description": "What the money is for.",
					"examples": ["Instagram ads"],
					"type": "string",
					"minLength": 1
				},
				"amount": {
					"title": "Amount",
					"description": "The amount, in the plan's currency, as often as said under per.",
					"examples": [250],
					"type": "number",
					"minimum": 0
				},
				"per": {
					"$ref": "#/$defs/spendPer",
					"default": "once",
					"title": "Per",
					"description": "How often the amount is spent within the plan's period.",
					"examples": ["month"]
				},
				"channel": {
					"$ref": "#/$defs/slug",
					"x-refers": "channel",
					"title": "Channel",
					"description": "The channel it is spent on, by its id.",
					"examples": ["ig"]
				},
				"campaign": {
					"$ref": "#/$defs/slug",
					"x-refers": "campaign",
					"title": "Campaign",
					"description": "The campaign it pays for, by its id.",
					"examples": ["spring"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"budget": {
			"title": "Budget",
			"description": "What the plan costs over its whole period, in the plan's currency.",
			"examples": [{
				"total": 6e3,
				"lines": [{
					"id": "ads",
					"category": "paid-media",
					"description": "Instagram ads",
					"amount": 250,
					"per": "month"
				}]
			}],
			"type": "object",
			"properties": {
				"total": {
					"title": "Total",
					"description": "All the money there is for the plan's period. The lines should add up to it.",
					"examples": [6e3],
					"type": "number",
					"minimum": 0
				},
				"lines": {
					"title": "Lines",
					"description": "What the money goes to.",
					"type": "array",
					"items": { "$ref": "#/$defs/budgetLine" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"slot": {
			"title": "Slot",
			"description": "A place in the week that is filled every week.",
			"type": "object",
			"required": ["channel"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "slot",
					"title": "Id",
					"description": "Short name of the slot, by which messages and documents name it.",
					"examples": ["tue-reel"]
				},
				"channel": {
					"$ref": "#/$defs/slug",
					"x-refers": "channel",
					"title": "Channel",
					"description": "The channel it is on, by its id.",
					"examples": ["ig"]
				},
				"pillar": {
					"$ref": "#/$defs/slug",
					"x-refers": "pillar",
					"title": "Pillar",
					"description": "The content pillar it is kept for, by its id.",
					"examples": ["craft"]
				},
				"days": {
					"title": "Days",
					"description": "The days of the week it comes back on.",
					"examples": [["tue"]],
					"type": "array",
					"uniqueItems": true,
					"items": { "$ref": "#/$defs/weekday" }
				},
				"time": {
					"$ref": "#/$defs/time",
					"title": "Time",
					"description": "The time of day it is published at, in the plan's time zone.",
					"examples": ["18:00"]
				},
				"format": {
					"$ref": "#/$defs/slug",
					"title": "Format",
					"description": "The format it is kept for, by the id the platform catalogue has for this platform.",
					"examples": ["reel"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"post": {
			"title": "Post",
			"description": "One post on one channel, written for that channel.",
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "post",
					"title": "Id",
					"description": "Short name of the post, by which messages and documents name it.",
					"examples": ["p1"]
				},
				"date": {
					"$ref": "#/$defs/date",
					"title": "Date",
					"description": "The day it is published.",
					"examples": ["2027-01-12"]
				},
				"time": {
					"$ref": "#/$defs/time",
					"title": "Time",
					"description": "The time of day it is published, in the plan's time zone.",
					"examples": ["18:00"]
				},
				"channel": {
					"$ref": "#/$defs/slug",
					"x-refers": "channel",
					"title": "Channel",
					"description": "The channel it is published on, by its id.",
					"examples": ["ig"]
				},
				"pillar": {
					"$ref": "#/$defs/slug",
					"x-refers": "pillar",
					"title": "Pillar",
					"description": "The content pillar it belongs to, by its id.",
					"examples": ["craft"]
				},
				"campaign": {
					"title": "Campaign",
					"description": "The campaign it belongs to, by its id; null or absent for none.",
					"examples": ["spring", null],
					"type": ["string", "null"],
					"pattern": "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
					"x-expects": "lowercase letters, digits and hyphens, such as grow-visits",
					"x-refers": "campaign"
				},
				"format": {
					"$ref": "#/$defs/slug",
					"title": "Format",
					"description": "Its format, by the id the platform catalogue has for this platform.",
					"examples": ["reel", "carousel"]
				},
				"language": {
					"$ref": "#/$defs/language",
					"title": "Language",
					"description": "The language of its text. When absent, the channel's only language or else the plan's.",
					"examples": ["bg"]
				},
				"text": {
					"title": "Text",
					"description": "What is published, word for word. Its length is counted as the platform counts it.",
					"examples": ["Our barista shows how the milk becomes a leaf."],
					"type": "string",
					"minLength": 1
				},
				"link": {
					"title": "Link",
					"description": "The page it leads to; null or absent for none.",
					"examples": ["https://example.org/menu", null],
					"type": ["string", "null"],
					"pattern": "^https?://[^\\s/][^\\s]*$",
					"x-expects": "a web address such as https://example.org/menu"
				},
				"hashtags": {
					"title": "Hashtags",
					"description": "Its hashtags without #, several words written AsOne.",
					"examples": [["кафе"], ["CoffeeSofia"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"pattern": "^[\\p{L}\\p{M}\\p{N}_]+$",
						"x-expects": "a hashtag without # and spaces, such as CoffeeSofia"
					}
				},
				"media": {
					"title": "Media",
					"description": "The images, videos and documents it shows, in order.",
					"type": "array",
					"items": { "$ref": "#/$defs/postMedia" }
				},
				"status": {
					"title": "Status",
					"description": "How far it has come: idea, draft, in-review, approved, scheduled, published or cancelled.",
					"examples": ["approved"],
					"enum": [
						"idea",
						"draft",
						"in-review",
						"approved",
						"scheduled",
						"published",
						"cancelled"
					]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who makes it, by an id of the team.",
					"examples": ["maria"]
				},
				"sponsored": {
					"title": "Sponsored",
					"description": "Whether somebody pays for it or gives something in return, so that the text must say so. When absent, no.",
					"examples": [false],
					"type": "boolean"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"postMedia": {
			"title": "Media file",
			"description": "An image, a video, a sound or a document that the post shows.",
			"type": "object",
			"required": ["file"],
			"properties": {
				"file": {
					"$ref": "#/$defs/path",
					"title": "File",
					"description": "The file, by its path from the folder of the plan's file.",
					"examples": ["media/p1.mp4"]
				},
				"kind": {
					"title": "Kind",
					"description": "What it is: image (also an animated one), video, audio or document. When absent, it is told by the file's ending.",
					"examples": ["video"],
					"enum": [
						"image",
						"video",
						"audio",
						"document"
					]
				},
				"captions": {
					"title": "Captions",
					"description": "For a video or sound: whether it has captions for those who do not hear it. When absent, no.",
					"examples": [true],
					"type": "boolean"
				},
				"alt": {
					"title": "Alt text",
					"description": "For an image: what it shows, for those who do not see it; null or absent for none.",
					"examples": ["A barista pours milk into a cup, drawing a leaf", null],
					"type": ["string", "null"],
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"calendar": {
			"title": "Calendar",
			"description": "What is published when: slots that come back every week, and posts with a date.",
			"examples": [{ "slots": [{
				"id": "tue-reel",
				"channel": "ig",
				"pillar": "craft",
				"days": ["tue"],
				"time": "18:00",
				"format": "reel"
			}] }],
			"type": "object",
			"properties": {
				"slots": {
					"title": "Slots",
					"description": "Places in the week that are filled every week.",
					"type": "array",
					"items": { "$ref": "#/$defs/slot" }
				},
				"posts": {
					"title": "Posts",
					"description": "Single posts with a date, from first idea to published.",
					"type": "array",
					"items": { "$ref": "#/$defs/post" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"campaign": {
			"title": "Campaign",
			"description": "A push with a beginning and an end.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "campaign",
					"title": "Id",
					"description": "Short name by which posts and budget lines point to this campaign.",
					"examples": ["spring"]
				},
				"name": {
					"title": "Name",
					"description": "What the campaign is called.",
					"examples": ["Exam season"],
					"type": "string",
					"minLength": 1
				},
				"kind": {
					"title": "Kind",
					"description": "Whether it is paid advertising, organic (without paying for reach), mixed, or offline.",
					"examples": ["paid"],
					"enum": [
						"paid",
						"organic",
						"mixed",
						"offline"
					]
				},
				"objectives": {
					"title": "Objectives",
					"description": "What it helps to achieve, by ids of the objectives.",
					"examples": [["grow-visits"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "objective"
					}
				},
				"audiences": {
					"title": "Audiences",
					"description": "Whom it addresses, by ids of the audiences.",
					"examples": [["students"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "audience"
					}
				},
				"channels": {
					"title": "Channels",
					"description": "Where it runs, by ids of the channels.",
					"examples": [["ig"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "channel"
					}
				},
				"start": {
					"$ref": "#/$defs/date",
					"title": "Start",
					"description": "The first day it runs.",
					"examples": ["2027-04-01"]
				},
				"end": {
					"$ref": "#/$defs/date",
					"title": "End",
					"description": "The last day it runs.",
					"examples": ["2027-06-15"]
				},
				"budget": {
					"title": "Budget",
					"description": "What it may cost in all, in the plan's currency. The budget lines that name it should hold the money.",
					"examples": [1200],
					"type": "number",
					"minimum": 0
				},
				"message": {
					"title": "Message",
					"description": "What it says, in a sentence.",
					"examples": ["Your desk during exams, with the coffee included."],
					"type": "string",
					"minLength": 1
				},
				"callToAction": {
					"title": "Call to action",
					"description": "What people are asked to do.",
					"examples": ["Reserve a table for the exam weeks"],
					"type": "string",
					"minLength": 1
				},
				"landingPage": {
					"$ref": "#/$defs/url",
					"title": "Landing page",
					"description": "The page the campaign leads to.",
					"examples": ["https://example.org/exam"]
				},
				"kpis": {
					"title": "KPIs",
					"description": "The KPIs that show whether it worked, by their ids.",
					"examples": [["site-visits"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "KPI"
					}
				},
				"utm": { "$ref": "#/$defs/utm" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"utm": {
			"title": "UTM values",
			"description": "The values added to the campaign's links, by which web analytics recognizes its visitors. Usually lowercase, without spaces.",
			"type": "object",
			"properties": {
				"source": {
					"title": "Source",
					"description": "Where the visitor comes from: utm_source.",
					"examples": ["instagram"],
					"type": "string",
					"minLength": 1
				},
				"medium": {
					"title": "Medium",
					"description": "By what kind of link: utm_medium.",
					"examples": ["paid_social"],
					"type": "string",
					"minLength": 1
				},
				"campaign": {
					"title": "Campaign",
					"description": "The campaign's name in analytics: utm_campaign.",
					"examples": ["exam-season"],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"campaigns": {
			"title": "Campaigns",
			"description": "Advertising and other campaigns: bounded in time, with a message of their own.",
			"examples": [[{
				"id": "spring",
				"name": "Exam season",
				"kind": "paid",
				"objectives": ["grow-visits"],
				"channels": ["ig"],
				"start": "2027-04-01",
				"end": "2027-06-15",
				"budget": 1200
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/campaign" }
		},
		"slug": {
			"title": "Id",
			"description": "A short name for one thing in the plan, by which the rest of the plan points to it: lowercase letters of any script, digits and hyphens.",
			"examples": ["grow-visits", "кафе-липа"],
			"type": "string",
			"pattern": "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
			"x-expects": "lowercase letters, digits and hyphens, such as grow-visits"
		},
		"date": {
			"title": "Date",
			"description": "A day, written year-month-day.",
			"examples": ["2027-01-31"],
			"type": "string",
			"format": "date",
			"x-expects": "a date such as 2027-01-31"
		},
		"time": {
			"title": "Time",
			"description": "A time of day on the 24-hour clock, in the plan's time zone.",
			"examples": ["09:30", "18:00"],
			"type": "string",
			"pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
			"x-expects": "a time such as 09:30 (in quotes)"
		},
		"closingTime": {
			"title": "Closing time",
			"description": "The time of day at which something ends, on the 24-hour clock. 24:00 is the end of the day.",
			"examples": ["18:00", "24:00"],
			"type": "string",
			"pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
			"x-expects": "a time such as 18:00, up to 24:00 (in quotes)"
		},
		"duration": {
			"title": "Duration",
			"description": "A length of time: a whole number and m for minutes, h for hours, d for days or w for weeks.",
			"examples": [
				"30m",
				"4h",
				"2d",
				"1w"
			],
			"type": "string",
			"pattern": "^[1-9][0-9]*[mhdw]$",
			"x-expects": "a duration such as 30m, 4h, 2d or 1w"
		},
		"language": {
			"title": "Language",
			"description": "A language by its BCP 47 tag, with a region where it matters.",
			"examples": [
				"bg",
				"en-GB",
				"es-419"
			],
			"type": "string",
			"pattern": "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",
			"x-expects": "a language tag such as bg, en-GB or es"
		},
		"url": {
			"title": "Link",
			"description": "A web address, with its https:// in front.",
			"examples": ["https://example.org/menu"],
			"type": "string",
			"pattern": "^https?://[^\\s/][^\\s]*$",
			"x-expects": "a web address such as https://example.org/menu"
		},
		"path": {
			"title": "File",
			"description": "A file by its path from the folder of the plan's file, with forward slashes.",
			"examples": ["media/reel.mp4"],
			"type": "string",
			"pattern": "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
			"x-expects": "a path from the plan's folder with forward slashes, such as media/reel.mp4"
		},
		"weekday": {
			"title": "Weekday",
			"description": "A day of the week by the first three letters of its English name.",
			"examples": ["tue"],
			"enum": [
				"mon",
				"tue",
				"wed",
				"thu",
				"fri",
				"sat",
				"sun"
			]
		},
		"cadence": {
			"title": "Cadence",
			"description": "How often something is done. biweekly is every second week.",
			"examples": ["monthly"],
			"enum": [
				"daily",
				"weekly",
				"biweekly",
				"monthly",
				"quarterly",
				"yearly"
			]
		},
		"spendPer": {
			"title": "Per",
			"description": "How often an amount is spent.",
			"examples": ["month"],
			"enum": [
				"once",
				"week",
				"month",
				"quarter",
				"year"
			]
		},
		"include": {
			"title": "Included section",
			"description": "Stands in place of a section that has a file of its own, so that several plans can share it.",
			"examples": [{ "$include": "shared/crisis.yaml" }],
			"type": "object",
			"required": ["$include"],
			"properties": { "$include": {
				"title": "File to include",
				"description": "The file with the section's content. The path begins at the folder of the file that includes it and may not leave the project.",
				"examples": ["shared/crisis.yaml"],
				"type": "string",
				"minLength": 1
			} },
			"additionalProperties": false
		},
		"serviceHours": {
			"title": "Hours",
			"description": "When somebody reads and answers. Response times that these hours cannot keep are pointed out.",
			"type": "object",
			"properties": {
				"days": {
					"title": "Days",
					"description": "The days of the week on which somebody is there.",
					"examples": [[
						"mon",
						"tue",
						"wed",
						"thu",
						"fri"
					]],
					"type": "array",
					"uniqueItems": true,
					"items": { "$ref": "#/$defs/weekday" }
				},
				"from": {
					"$ref": "#/$defs/time",
					"title": "From",
					"description": "When the day's watch begins.",
					"examples": ["09:00"]
				},
				"to": {
					"$ref": "#/$defs/closingTime",
					"title": "To",
					"description": "When the day's watch ends. 24:00 is midnight.",
					"examples": ["18:00"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"responsePolicy": {
			"title": "Response",
			"description": "How one kind of comment or message is dealt with.",
			"type": "object",
			"required": ["kind"],
			"properties": {
				"kind": {
					"title": "Kind",
					"description": "What sort of comment it is: question, complaint, praise, feedback, spam, troll (someone who only provokes), hate, misinformation or emergency.",
					"examples": ["question"],
					"enum": [
						"question",
						"complaint",
						"praise",
						"feedback",
						"spam",
						"troll",
						"hate",
						"misinformation",
						"emergency"
					]
				},
				"within": {
					"$ref": "#/$defs/duration",
					"title": "Within",
					"description": "The longest anyone waits for the first answer or, with spam and hate, for its removal.",
					"examples": ["4h"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who answers, by an id of the team.",
					"examples": ["maria"]
				},
				"escalateTo": {
					"$ref": "#/$defs/slug",
					"x-refers": "crisis level",
					"title": "Escalate to",
					"description": "The crisis level it is raised to when an answer is not enough, by its id in the crisis manual.",
					"examples": ["l1"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"moderation": {
			"title": "Moderation",
			"description": "What is hidden, what is removed, and what is never touched.",
			"type": "object",
			"properties": {
				"rules": {
					"$ref": "#/$defs/url",
					"title": "House rules",
					"description": "The page with the rules that everyone who comments can read.",
					"examples": ["https://example.org/house-rules"]
				},
				"hide": {
					"title": "Hide",
					"description": "What is hidden from others and kept.",
					"examples": [["spam"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"remove": {
					"title": "Remove",
					"description": "What is taken down.",
					"examples": [["hate", "personal data"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"never": {
					"title": "Never remove",
					"description": "What stays, however unpleasant.",
					"examples": [["criticism"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"community": {
			"title": "Community",
			"description": "How comments and messages are answered and moderated.",
			"examples": [{
				"hours": {
					"days": [
						"mon",
						"tue",
						"wed",
						"thu",
						"fri"
					],
					"from": "09:00",
					"to": "18:00"
				},
				"responses": [{
					"kind": "question",
					"within": "4h",
					"owner": "maria"
				}]
			}],
			"type": "object",
			"properties": {
				"hours": { "$ref": "#/$defs/serviceHours" },
				"responses": {
					"title": "Responses",
					"description": "How soon each kind of comment is answered, and by whom.",
					"type": "array",
					"items": { "$ref": "#/$defs/responsePolicy" }
				},
				"moderation": { "$ref": "#/$defs/moderation" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"crisisLevel": {
			"title": "Crisis level",
			"description": "A degree of gravity: how it is recognized, how fast one reacts and who decides.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "crisis level",
					"title": "Id",
					"description": "Short name by which scenarios, escalations and responses point to this level.",
					"examples": ["l1"]
				},
				"name": {
					"title": "Name",
					"description": "What the level is called.",
					"examples": ["Watch", "Crisis"],
					"type": "string",
					"minLength": 1
				},
				"triggers": {
					"title": "Triggers",
					"description": "What is seen when this level is reached, so that two people would judge alike.",
					"examples": [["3 similar complaints in 24 hours"], ["Press call", "Health incident"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"respondWithin": {
					"$ref": "#/$defs/duration",
					"title": "Respond within",
					"description": "The longest that may pass before the first public response.",
					"examples": ["1h"]
				},
				"decides": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Decides",
					"description": "The person who decides at this level, by an id of the team.",
					"examples": ["petar"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"crisisRole": {
			"title": "Crisis role",
			"description": "A task in a crisis, and who takes it on.",
			"type": "object",
			"required": ["role"],
			"properties": {
				"role": {
					"title": "Role",
					"description": "The task: decision-maker, spokesperson (speaks to the press), monitor (watches what is said), responder (answers comments), legal, coordinator (keeps everyone informed) or other.",
					"examples": ["decision-maker"],
					"enum": [
						"decision-maker",
						"spokesperson",
						"monitor",
						"responder",
						"legal",
						"coordinator",
						"other"
					]
				},
				"person": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Person",
					"description": "Who takes it on, by an id of the team.",
					"examples": ["petar"]
				},
				"backup": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Backup",
					"description": "Who takes it on when that person cannot be reached, by an id of the team.",
					"examples": ["maria"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"crisisMonitoring": {
			"title": "Monitoring",
			"description": "How a crisis is noticed.",
			"type": "object",
			"properties": {
				"keywords": {
					"title": "Keywords",
					"description": "What is searched for: names, products, people, their misspellings and abbreviations.",
					"examples": [["кафе липа", "kafe lipa"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"tools": {
					"title": "Tools",
					"description": "What it is searched with, by ids of the tools.",
					"examples": [["metricool"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "tool"
					}
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who watches, by an id of the team.",
					"examples": ["maria"]
				},
				"hours": {
					"title": "Hours",
					"description": "When somebody watches, in your own words.",
					"examples": ["08:00-22:00 daily"],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"escalation": {
			"title": "Escalation",
			"description": "When a matter moves from one level to another.",
			"type": "object",
			"required": ["from", "to"],
			"properties": {
				"from": {
					"$ref": "#/$defs/slug",
					"x-refers": "crisis level",
					"title": "From",
					"description": "The level it leaves, by its id.",
					"examples": ["l1"]
				},
				"to": {
					"$ref": "#/$defs/slug",
					"x-refers": "crisis level",
					"title": "To",
					"description": "The level it moves to, by its id.",
					"examples": ["l3"]
				},
				"when": {
					"title": "When",
					"description": "What must happen for it to move.",
					"examples": ["A journalist asks, or someone may have been harmed"],
					"type": "string",
					"minLength": 1
				},
				"notify": {
					"title": "Notify",
					"description": "Who is told at once, by ids of the team.",
					"examples": [["petar"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "team member"
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"crisisPause": {
			"title": "Pause",
			"description": "How everything scheduled is stopped, so that no cheerful post appears in the middle of a crisis.",
			"type": "object",
			"properties": {
				"steps": {
					"title": "Steps",
					"description": "What is paused and where, in order.",
					"examples": [["Pause the queue in Metricool", "Stop running ads"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who does it, by an id of the team.",
					"examples": ["maria"]
				},
				"within": {
					"$ref": "#/$defs/duration",
					"title": "Within",
					"description": "The longest it may take.",
					"examples": ["15m"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"scenario": {
			"title": "Scenario",
			"description": "Something that may happen, and what is done then.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "scenario",
					"title": "Id",
					"description": "Short name of the scenario, by which drills and documents name it.",
					"examples": ["food-safety"]
				},
				"name": {
					"title": "Name",
					"description": "What happens, in a few words.",
					"examples": ["A guest falls ill"],
					"type": "string",
					"minLength": 1
				},
				"level": {
					"$ref": "#/$defs/slug",
					"x-refers": "crisis level",
					"title": "Level",
					"description": "The level it begins at, by its id.",
					"examples": ["l3"]
				},
				"cluster": {
					"title": "Cluster",
					"description": "How far you are held responsible, by Coombs's crisis communication theory: victim (you are harmed too), accidental (it was not meant) or preventable (it need not have happened).",
					"examples": ["accidental"],
					"enum": [
						"victim",
						"accidental",
						"preventable"
					]
				},
				"response": {
					"title": "Response",
					"description": "The line you take, by the same theory: deny (it is not so), diminish (it is less than it seems), rebuild (apologize and make good) or bolster (recall the good you have done). The more responsible you are, the more you rebuild.",
					"examples": ["rebuild"],
					"enum": [
						"deny",
						"diminish",
						"rebuild",
						"bolster"
					]
				},
				"threats": {
					"title": "Threats",
					"description": "The threats of the SWOT it prepares for, by their ids.",
					"examples": [["t-reviews"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "SWOT item"
					}
				},
				"steps": {
					"title": "Steps",
					"description": "What is done, in order, by whom and how soon.",
					"type": "array",
					"items": { "$ref": "#/$defs/scenarioStep" }
				},
				"statements": {
					"title": "Holding statements",
					"description": "What is published first, written in advance: what you know, what you do, and when you speak again.",
					"type": "array",
					"items": { "$ref": "#/$defs/holdingStatement" }
				},
				"dont": {
					"title": "Don't",
					"description": "What would make it worse.",
					"examples": [["Delete comments"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"scenarioStep": {
			"title": "Step",
			"description": "One thing to do in a scenario.",
			"type": "object",
			"required": ["do"],
			"properties": {
				"do": {
					"title": "Do",
					"description": "What is done.",
					"examples": ["Call the guest and ask how they are"],
					"type": "string",
					"minLength": 1
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who does it, by an id of the team.",
					"examples": ["maria"]
				},
				"within": {
					"$ref": "#/$defs/duration",
					"title": "Within",
					"description": "The longest that may pass from the beginning of the crisis until it is done.",
					"examples": ["30m"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"holdingStatement": {
			"title": "Holding statement",
			"description": "A first public statement, written in advance, in one language.",
			"type": "object",
			"required": ["language", "text"],
			"properties": {
				"language": {
					"$ref": "#/$defs/language",
					"title": "Language",
					"description": "The language it is written in.",
					"examples": ["bg"]
				},
				"channels": {
					"title": "Channels",
					"description": "Where it is published, by ids of the channels. When absent, on every channel.",
					"examples": [["ig"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "channel"
					}
				},
				"text": {
					"title": "Text",
					"description": "What is published, word for word.",
					"examples": ["We have heard that a guest felt unwell after visiting us. We are in touch with the family and will write again at 18:00."],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"stakeholder": {
			"title": "Stakeholder",
			"description": "Someone who must hear it from you rather than from others.",
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"title": "Name",
					"description": "Who they are.",
					"examples": ["Staff"],
					"type": "string",
					"minLength": 1
				},
				"channel": {
					"title": "How they are told",
					"description": "The way they are told, in your own words.",
					"examples": ["Viber group"],
					"type": "string",
					"minLength": 1
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who tells them, by an id of the team.",
					"examples": ["maria"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"distribution": {
			"title": "Distribution",
			"description": "Where the manual is kept, and who has read it.",
			"type": "object",
			"properties": {
				"where": {
					"title": "Where",
					"description": "Where everyone finds it within seconds, also without the office network.",
					"examples": ["Printed by the till and in the shared drive"],
					"type": "string",
					"minLength": 1
				},
				"acknowledged": {
					"title": "Acknowledged",
					"description": "Who has read the manual, when and in which version.",
					"type": "array",
					"items": { "$ref": "#/$defs/acknowledgement" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"acknowledgement": {
			"title": "Acknowledgement",
			"description": "That a person has read the manual.",
			"type": "object",
			"required": ["person"],
			"properties": {
				"person": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Person",
					"description": "Who has read it, by an id of the team.",
					"examples": ["maria"]
				},
				"on": {
					"$ref": "#/$defs/date",
					"title": "On",
					"description": "The day they confirmed it.",
					"examples": ["2026-12-11"]
				},
				"version": {
					"title": "Version",
					"description": "The version they have read. Write it in quotes.",
					"examples": ["1.0"],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"drills": {
			"title": "Drills",
			"description": "When the team practices the manual.",
			"type": "object",
			"properties": {
				"cadence": {
					"$ref": "#/$defs/cadence",
					"title": "Cadence",
					"description": "How often.",
					"examples": ["yearly"]
				},
				"last": {
					"$ref": "#/$defs/date",
					"title": "Last drill",
					"description": "The day of the latest drill.",
					"examples": ["2026-12-15"]
				},
				"next": {
					"$ref": "#/$defs/date",
					"title": "Next drill",
					"description": "The day of the next drill.",
					"examples": ["2027-06-15"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"crisisReview": {
			"title": "Review after a crisis",
			"description": "How the team learns from a crisis when it is over.",
			"type": "object",
			"properties": {
				"within": {
					"$ref": "#/$defs/duration",
					"title": "Within",
					"description": "The longest that may pass after the crisis until the review.",
					"examples": ["7d"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who calls it, by an id of the team.",
					"examples": ["petar"]
				},
				"questions": {
					"title": "Questions",
					"description": "What is asked in it.",
					"examples": [["What did we know, and when?", "What changes in this manual?"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"crisis": {
			"title": "Crisis manual",
			"description": "What the team does when things go wrong. Everyone in the team should know it.",
			"examples": [{
				"version": "1.0",
				"levels": [{
					"id": "l1",
					"name": "Watch",
					"triggers": ["3 similar complaints in 24 hours"],
					"respondWithin": "4h",
					"decides": "maria"
				}, {
					"id": "l2",
					"name": "Crisis",
					"triggers": ["Press call"],
					"respondWithin": "1h",
					"decides": "petar"
				}]
			}],
			"type": "object",
			"properties": {
				"version": {
					"title": "Version",
					"description": "The manual's own version. Those who have read it confirm this version. Write it in quotes.",
					"examples": ["1.0"],
					"type": "string",
					"minLength": 1
				},
				"levels": {
					"title": "Levels",
					"description": "The degrees of gravity, mildest first.",
					"type": "array",
					"items": { "$ref": "#/$defs/crisisLevel" }
				},
				"roles": {
					"title": "Roles",
					"description": "Who does what in a crisis, each with a backup.",
					"type": "array",
					"items": { "$ref": "#/$defs/crisisRole" }
				},
				"monitoring": { "$ref": "#/$defs/crisisMonitoring" },
				"escalation": {
					"title": "Escalation",
					"description": "When a matter moves from one level to the next, and who is told.",
					"type": "array",
					"items": { "$ref": "#/$defs/escalation" }
				},
				"pause": { "$ref": "#/$defs/crisisPause" },
				"scenarios": {
					"title": "Scenarios",
					"description": "What may happen, thought through in advance.",
					"type": "array",
					"items": { "$ref": "#/$defs/scenario" }
				},
				"stakeholders": {
					"title": "Stakeholders",
					"description": "Who must hear it from you, and by what way.",
					"type": "array",
					"items": { "$ref": "#/$defs/stakeholder" }
				},
				"distribution": { "$ref": "#/$defs/distribution" },
				"drills": { "$ref": "#/$defs/drills" },
				"review": { "$ref": "#/$defs/crisisReview" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"period": {
			"title": "Period",
			"description": "The time the plan covers. Dates elsewhere in the plan are expected to lie within it.",
			"type": "object",
			"properties": {
				"start": {
					"$ref": "#/$defs/date",
					"title": "Start",
					"description": "The first day the plan covers.",
					"examples": ["2027-01-01"]
				},
				"end": {
					"$ref": "#/$defs/date",
					"title": "End",
					"description": "The last day the plan covers. Objectives without a date of their own are due on it.",
					"examples": ["2027-12-31"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"approval": {
			"title": "Approval",
			"description": "Who approved the plan, and when. Best someone other than the plan's owner.",
			"type": "object",
			"properties": {
				"by": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Approved by",
					"description": "The person who approved the plan, by an id of the team.",
					"examples": ["petar"]
				},
				"on": {
					"$ref": "#/$defs/date",
					"title": "Approved on",
					"description": "The day of the approval.",
					"examples": ["2026-12-10"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"goal": {
			"title": "Goal",
			"description": "Something the organization as a whole wants to achieve, with or without social media.",
			"type": "object",
			"required": ["id", "statement"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "goal",
					"title": "Id",
					"description": "Short name by which objectives point to this goal.",
					"examples": ["sell-out-mornings"]
				},
				"statement": {
					"title": "Statement",
					"description": "The goal in one sentence, as the organization itself puts it.",
					"examples": ["Fill the morning hours"],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"brand": {
			"title": "Brand",
			"description": "How documents made from the plan look.",
			"type": "object",
			"properties": {
				"color": {
					"title": "Color",
					"description": "The brand's main color, used for headings and charts. Write it in quotes: what follows a bare # is a comment.",
					"examples": ["#6b4f2a"],
					"type": "string",
					"pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
					"x-expects": "a color such as \"#6b4f2a\" (in quotes)"
				},
				"logo": {
					"$ref": "#/$defs/path",
					"title": "Logo",
					"description": "The logo's image file, printed on the cover. The path begins at the folder of the plan's file.",
					"examples": ["assets/logo.svg"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"header": {
			"title": "Plan",
			"description": "What this document is and whom it belongs to. The documents made from the plan show it on their cover.",
			"examples": [{
				"title": "Social media plan 2027",
				"organization": "Café Linden",
				"period": {
					"start": "2027-01-01",
					"end": "2027-12-31"
				},
				"language": "en",
				"currency": "EUR",
				"status": "draft",
				"owner": "maria"
			}],
			"type": "object",
			"properties": {
				"title": {
					"title": "Title",
					"description": "The plan's name, printed on the cover of every document. When absent, documents are named after the organization.",
					"examples": ["Social media plan 2027"],
					"type": "string",
					"minLength": 1
				},
				"organization": {
					"title": "Organization",
					"description": "The company, institution or person the plan is for, as it is written in public.",
					"examples": ["Café Linden", "Кафе „Липа“"],
					"type": "string",
					"minLength": 1
				},
				"period": { "$ref": "#/$defs/period" },
				"language": {
					"$ref": "#/$defs/language",
					"title": "Language",
					"description": "The language the plan's text is written in. Documents are made in this language, and wording is checked by its rules. When absent, English is assumed.",
					"examples": [
						"bg",
						"en-GB",
						"es"
					]
				},
				"currency": {
					"title": "Currency",
					"description": "The currency of every amount in the plan, by its three-letter ISO 4217 code. When absent, amounts are shown without a currency.",
					"examples": ["EUR", "GBP"],
					"type": "string",
					"pattern": "^[A-Z]{3}$",
					"x-expects": "a currency code such as EUR"
				},
				"timezone": {
					"title": "Time zone",
					"description": "The time zone of every time in the plan, by its name in the IANA database. When absent, times are local times wherever the plan is read.",
					"examples": ["Europe/Sofia"],
					"type": "string",
					"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",
					"x-expects": "a time zone such as Europe/Sofia"
				},
				"status": {
					"title": "Status",
					"description": "How far the plan has come: draft is being written, in-review waits for approval, approved is in force, archived is kept for the record.",
					"examples": ["approved"],
					"enum": [
						"draft",
						"in-review",
						"approved",
						"archived"
					]
				},
				"version": {
					"title": "Version",
					"description": "The plan's own version, as you count it. Write it in quotes, so that 1.10 stays 1.10.",
					"examples": ["1.2"],
					"type": "string",
					"minLength": 1
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who answers for the whole plan, by an id of the team.",
					"examples": ["maria"]
				},
				"approval": { "$ref": "#/$defs/approval" },
				"goals": {
					"title": "Goals of the organization",
					"description": "What the organization as a whole wants to achieve. Objectives can point to the goal they serve.",
					"type": "array",
					"items": { "$ref": "#/$defs/goal" }
				},
				"brand": { "$ref": "#/$defs/brand" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"kpi": {
			"title": "KPI",
			"description": "An indicator with a starting point, a target and a date.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "KPI",
					"title": "Id",
					"description": "Short name by which results, corrections and campaigns point to this KPI.",
					"examples": ["site-visits"]
				},
				"name": {
					"title": "Name",
					"description": "What is measured, as it should read in reports.",
					"examples": ["Visits from social networks"],
					"type": "string",
					"minLength": 1
				},
				"objective": {
					"title": "Objective",
					"description": "The objective it is evidence for, by its id; or a list of ids.",
					"examples": ["grow-visits", ["grow-visits", "be-known"]],
					"anyOf": [{
						"type": "string",
						"pattern": "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
						"x-expects": "lowercase letters, digits and hyphens, such as grow-visits",
						"x-refers": "objective"
					}, {
						"type": "array",
						"uniqueItems": true,
						"items": {
							"$ref": "#/$defs/slug",
							"x-refers": "objective"
						}
					}]
				},
				"metric": {
					"$ref": "#/$defs/slug",
					"x-refers": "metric",
					"title": "Metric",
					"description": "What is counted, by its id in the metric catalogue, from where its unit and direction are known; or custom, with a formula of your own.",
					"examples": [
						"website-visits",
						"er-reach",
						"custom"
					]
				},
				"formula": {
					"title": "Formula",
					"description": "For a custom metric: how the value is calculated, in words or as a formula.",
					"examples": ["orders with a coupon from Instagram / all orders × 100"],
					"type": "string",
					"minLength": 1
				},
				"channel": {
					"$ref": "#/$defs/slug",
					"x-refers": "channel",
					"title": "Channel",
					"description": "The channel it is measured on, by its id. When absent, all channels together.",
					"examples": ["ig"]
				},
				"of": {
					"$ref": "#/$defs/slug",
					"title": "Rate of",
					"description": "For a rate: what it is divided by, such as followers, reach, impressions, views or sessions.",
					"examples": [
						"sessions",
						"followers",
						"impressions"
					]
				},
				"unit": {
					"title": "Unit",
					"description": "What the values are: count (how many), percent, currency (money), duration (minutes), ratio (one figure over another) or score (points on a scale). When absent, the metric's own.",
					"examples": ["count"],
					"enum": [
						"count",
						"percent",
						"currency",
						"duration",
						"ratio",
						"score"
					]
				},
				"direction": {
					"title": "Direction",
					"description": "Which way is good: up, down, or keep within bounds. When absent, the metric's own.",
					"examples": ["up"],
					"enum": [
						"up",
						"down",
						"keep"
					]
				},
				"baseline": { "$ref": "#/$defs/kpiBaseline" },
				"target": { "$ref": "#/$defs/kpiTarget" },
				"milestones": {
					"title": "Milestones",
					"description": "Where the value should be on the way to the target. Between them progress is expected to be even.",
					"type": "array",
					"items": { "$ref": "#/$defs/kpiMilestone" }
				},
				"source": {
					"title": "Source",
					"description": "Where the value is read: the id of a tool, or native: and a platform for the platform's own statistics.",
					"examples": ["metricool", "native:instagram"],
					"type": "string",
					"pattern": "^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",
					"x-refers": "data source",
					"x-expects": "the id of a tool such as metricool, or native: and a platform such as native:instagram"
				},
				"cadence": {
					"$ref": "#/$defs/cadence",
					"title": "Cadence",
					"description": "How often the value is read. Results that are overdue are pointed out.",
					"examples": ["monthly"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who reads the value, by an id of the team. When absent, the owner of the objective.",
					"examples": ["maria"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"kpiBaseline": {
			"title": "Baseline",
			"description": "Where the KPI stands before the plan begins; or that nobody knows yet, and by when it will be known.",
			"type": "object",
			"properties": {
				"value": {
					"title": "Value",
					"description": "The value before the plan begins. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.",
					"examples": [250],
					"type": "number"
				},
				"on": {
					"$ref": "#/$defs/date",
					"title": "Read on",
					"description": "The day the value was read.",
					"examples": ["2026-11-01"]
				},
				"unknown": {
					"title": "Unknown",
					"description": "That the value is not known yet. Say then by when it will be measured.",
					"examples": [true],
					"type": "boolean"
				},
				"measureBy": {
					"$ref": "#/$defs/date",
					"title": "Measure by",
					"description": "For an unknown baseline: the day by which it will be measured.",
					"examples": ["2027-01-31"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"kpiTarget": {
			"title": "Target",
			"description": "Where the KPI is to be: as a value, as a change from the baseline, or as a range.",
			"type": "object",
			"properties": {
				"value": {
					"title": "Value",
					"description": "The value to reach. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.",
					"examples": [600],
					"type": "number"
				},
				"change": {
					"title": "Change",
					"description": "The change from the baseline: in percent of it, in percentage points (pp), or as a multiple (x2 is double).",
					"examples": [
						"+140%",
						"-20%",
						"+3pp",
						"x2"
					],
					"type": "string",
					"pattern": "^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$",
					"x-expects": "a change such as +140%, -20%, +3pp or x2"
				},
				"by": {
					"$ref": "#/$defs/date",
					"title": "By",
					"description": "The day by which it is reached. When absent, the date of the objective.",
					"examples": ["2027-06-30"]
				},
				"min": {
					"title": "At least",
					"description": "The lower end, for a KPI to keep within bounds or a target that is a range. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.",
					"examples": [5],
					"type": "number"
				},
				"max": {
					"title": "At most",
					"description": "The upper end, for a KPI to keep within bounds or a target that is a range. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.",
					"examples": [8],
					"type": "number"
				},
				"pass": {
					"title": "Pass mark",
					"description": "For a target that is a range: which end counts as reached, min or max.",
					"examples": ["min"],
					"enum": ["min", "max"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"kpiMilestone": {
			"title": "Milestone",
			"description": "A value to reach on the way to the target.",
			"type": "object",
			"properties": {
				"value": {
					"title": "Value",
					"description": "The value to have reached. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.",
					"examples": [400],
					"type": "number"
				},
				"by": {
					"$ref": "#/$defs/date",
					"title": "By",
					"description": "The day by which it is reached.",
					"examples": ["2027-03-31"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"kpis": {
			"title": "KPIs",
			"description": "The indicators that show whether the objectives are met: where each stands today, where it is to be and when.",
			"examples": [[{
				"id": "site-visits",
				"name": "Visits from social networks",
				"objective": "grow-visits",
				"metric": "website-visits",
				"unit": "count",
				"baseline": {
					"value": 250,
					"on": "2026-11-01"
				},
				"target": {
					"value": 600,
					"by": "2027-06-30"
				},
				"source": "metricool",
				"cadence": "monthly"
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/kpi" }
		},
		"performanceReview": {
			"title": "Review",
			"description": "A regular look at the results.",
			"type": "object",
			"properties": {
				"cadence": {
					"$ref": "#/$defs/cadence",
					"title": "Cadence",
					"description": "How often it is held.",
					"examples": ["monthly"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who prepares it, by an id of the team.",
					"examples": ["maria"]
				},
				"attendees": {
					"title": "Attendees",
					"description": "Who takes part besides the owner, by ids of the team.",
					"examples": [["petar"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "team member"
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"thresholds": {
			"title": "Thresholds",
			"description": "From which share of the expected progress a KPI counts as on track or at risk. Below both it is behind.",
			"type": "object",
			"properties": {
				"onTrack": {
					"title": "On track",
					"description": "The share of the expected progress from which a KPI is on track. When absent, 0.9.",
					"examples": [.9],
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"default": .9
				},
				"atRisk": {
					"title": "At risk",
					"description": "The share of the expected progress from which a KPI is at risk rather than behind. When absent, 0.7.",
					"examples": [.7],
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"default": .7
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"correction": {
			"title": "Correction",
			"description": "What changes when a KPI falls short.",
			"type": "object",
			"required": ["kpi"],
			"properties": {
				"kpi": {
					"$ref": "#/$defs/slug",
					"x-refers": "KPI",
					"title": "KPI",
					"description": "The KPI that falls short, by its id.",
					"examples": ["site-visits"]
				},
				"when": {
					"title": "When",
					"description": "How far it must fall short: at-risk or behind, as the thresholds have it. When absent, behind.",
					"default": "behind",
					"examples": ["behind"],
					"enum": ["at-risk", "behind"]
				},
				"twice": {
					"title": "Twice in a row",
					"description": "Whether it must fall short in two readings in a row before anything changes. When absent, one is enough.",
					"examples": [true],
					"type": "boolean"
				},
				"then": {
					"title": "Then",
					"description": "What is done differently.",
					"examples": ["Move one carousel a week to reels"],
					"type": "string",
					"minLength": 1
				},
				"action": {
					"$ref": "#/$defs/slug",
					"x-refers": "action",
					"title": "Action",
					"description": "The action that is redefined, by its id.",
					"examples": ["barista-reels"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who sees that it happens, by an id of the team. When absent, the owner of the KPI.",
					"examples": ["maria"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"result": {
			"title": "Result",
			"description": "One measured value of one KPI.",
			"type": "object",
			"required": [
				"kpi",
				"date",
				"value"
			],
			"properties": {
				"kpi": {
					"$ref": "#/$defs/slug",
					"x-refers": "KPI",
					"title": "KPI",
					"description": "The KPI that was measured, by its id.",
					"examples": ["site-visits"]
				},
				"date": {
					"$ref": "#/$defs/date",
					"title": "Date",
					"description": "The day the value was read, or the last day of the time it covers.",
					"examples": ["2027-01-31"]
				},
				"value": {
					"title": "Value",
					"description": "What was measured. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.",
					"examples": [262],
					"type": "number"
				},
				"note": {
					"title": "Note",
					"description": "What explains the value, if anything does.",
					"examples": ["Exam weeks", ""],
					"type": "string"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"measurement": {
			"title": "Measurement",
			"description": "When results are looked at, what counts as falling behind, what changes then, and the results themselves.",
			"examples": [{
				"reviews": [{
					"cadence": "monthly",
					"owner": "maria"
				}],
				"corrections": [{
					"kpi": "site-visits",
					"when": "behind",
					"then": "Move one carousel a week to reels"
				}],
				"results": "results/site-visits.csv"
			}],
			"type": "object",
			"properties": {
				"reviews": {
					"title": "Reviews",
					"description": "When the team looks at the results together.",
					"type": "array",
					"items": { "$ref": "#/$defs/performanceReview" }
				},
				"thresholds": { "$ref": "#/$defs/thresholds" },
				"corrections": {
					"title": "Corrections",
					"description": "What changes when a KPI falls short, decided in advance.",
					"type": "array",
					"items": { "$ref": "#/$defs/correction" }
				},
				"results": {
					"title": "Results",
					"description": "What has been measured so far: a CSV file, a list of CSV files, or rows in place. A CSV file has the columns date, kpi, value and, if you like, note.",
					"examples": [
						"results/site-visits.csv",
						["results/q1.csv", "results/q2.csv"],
						[{
							"kpi": "site-visits",
							"date": "2027-01-31",
							"value": 262
						}]
					],
					"anyOf": [{
						"type": "string",
						"pattern": "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
						"x-expects": "a path from the plan's folder with forward slashes, such as media/reel.mp4"
					}, {
						"type": "array",
						"items": { "anyOf": [{
							"type": "string",
							"pattern": "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",
							"x-expects": "a path from the plan's folder with forward slashes, such as media/reel.mp4"
						}, { "$ref": "#/$defs/result" }] }
					}]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"objective": {
			"title": "Objective",
			"description": "Something the plan is to achieve, that can be measured and has a date.",
			"type": "object",
			"required": ["id", "statement"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "objective",
					"title": "Id",
					"description": "Short name by which KPIs, channels, actions and campaigns point to this objective.",
					"examples": ["grow-visits"]
				},
				"statement": {
					"title": "Statement",
					"description": "The objective in one sentence, with a figure and a date.",
					"examples": ["Bring 600 visitors a month to the site from social networks by 30 June 2027."],
					"type": "string",
					"minLength": 1
				},
				"kind": {
					"title": "Kind",
					"description": "What sort of change it is: awareness (being known), brand-image (how you are seen), relationship (closeness to people), traffic (visits), leads (enquiries), sales, authority (standing as an expert), community (people who talk to each other), support (customer care), recruitment (finding staff) or advocacy (people who recommend you). KPIs are checked for whether they fit it.",
					"examples": ["traffic"],
					"enum": [
						"awareness",
						"brand-image",
						"relationship",
						"traffic",
						"leads",
						"sales",
						"authority",
						"community",
						"support",
						"recruitment",
						"advocacy"
					]
				},
				"priority": {
					"title": "Priority",
					"description": "Whether it is the primary objective or a secondary one. One primary objective is advised.",
					"examples": ["primary"],
					"enum": ["primary", "secondary"]
				},
				"audiences": {
					"title": "Audiences",
					"description": "The people it is to be achieved with, by ids of the audiences.",
					"examples": [["students"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "audience"
					}
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who answers for it, by an id of the team. Its KPIs without an owner of their own are theirs too.",
					"examples": ["maria"]
				},
				"by": {
					"$ref": "#/$defs/date",
					"title": "By",
					"description": "The day by which it is met. When absent, the last day of the plan's period.",
					"examples": ["2027-06-30"]
				},
				"rationale": {
					"title": "Why it is realistic",
					"description": "What makes you believe it can be done: earlier results, resources, the market.",
					"examples": ["Doubled twice already in 2026 with less effort."],
					"type": "string",
					"minLength": 1
				},
				"addresses": {
					"title": "Addresses",
					"description": "The strengths, weaknesses, opportunities and threats it answers, by ids of the SWOT items.",
					"examples": [["o-reels", "w-time"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "SWOT item"
					}
				},
				"approach": {
					"title": "Approach",
					"description": "Forrester's five ways to work with a community: listening to it, talking with it, energizing its enthusiasts, supporting its members in helping each other, embracing it in what you make.",
					"examples": ["talking"],
					"enum": [
						"listening",
						"talking",
						"energizing",
						"supporting",
						"embracing"
					]
				},
				"goal": {
					"$ref": "#/$defs/slug",
					"x-refers": "goal",
					"title": "Goal",
					"description": "The organization's goal it serves, by an id of the plan's goals.",
					"examples": ["sell-out-mornings"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"objectives": {
			"title": "Objectives",
			"description": "What is to be achieved with the audiences, and by when: the O of POST. One primary objective and a few secondary ones are enough.",
			"examples": [[{
				"id": "grow-visits",
				"statement": "Bring 600 visitors a month to the site from social networks by 30 June 2027.",
				"kind": "traffic",
				"priority": "primary",
				"owner": "maria",
				"by": "2027-06-30"
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/objective" }
		},
		"audience": {
			"title": "Audience",
			"description": "A group of people the plan speaks to.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "audience",
					"title": "Id",
					"description": "Short name by which objectives, channels, pillars and campaigns point to this audience.",
					"examples": ["students"]
				},
				"name": {
					"title": "Name",
					"description": "What you call these people.",
					"examples": ["Students nearby"],
					"type": "string",
					"minLength": 1
				},
				"description": {
					"title": "Description",
					"description": "Who they are and what they want, so that a stranger could write for them.",
					"examples": ["They study late, live on a small budget and want a quiet table."],
					"type": "string",
					"minLength": 1
				},
				"age": { "$ref": "#/$defs/ageRange" },
				"location": {
					"title": "Location",
					"description": "Where they live or work.",
					"examples": ["Sofia, Studentski grad"],
					"type": "string",
					"minLength": 1
				},
				"languages": {
					"title": "Languages",
					"description": "The languages they read and speak, by BCP 47 tags. Channels that address them should use one of these.",
					"examples": [["bg"], ["bg", "en"]],
					"type": "array",
					"uniqueItems": true,
					"items": { "$ref": "#/$defs/language" }
				},
				"platforms": {
					"title": "Platforms",
					"description": "Where they are, by the ids of the platform catalogue. Channels that address them should be on one of these.",
					"examples": [["instagram", "tiktok"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "platform"
					}
				},
				"needs": {
					"title": "Needs",
					"description": "What they look for that you can give.",
					"examples": [["A place to study", "Cheap breakfast"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"technographics": {
					"title": "Technographics",
					"description": "How they behave on social media, by Forrester's ladder: creators publish, conversationalists post short updates, critics review and comment, collectors save and sort, joiners keep profiles, spectators only read and watch, inactives do none of it.",
					"examples": [["creators", "joiners"]],
					"type": "array",
					"uniqueItems": true,
					"items": { "enum": [
						"creators",
						"conversationalists",
						"critics",
						"collectors",
						"joiners",
						"spectators",
						"inactives"
					] }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"ageRange": {
			"title": "Age",
			"description": "The ages the audience lies between. Either end may be left open.",
			"type": "object",
			"properties": {
				"from": {
					"title": "From",
					"description": "The youngest age, in years.",
					"examples": [18],
					"type": "integer",
					"minimum": 0
				},
				"to": {
					"title": "To",
					"description": "The oldest age, in years.",
					"examples": [26],
					"type": "integer",
					"minimum": 0
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"people": {
			"title": "People",
			"description": "Whom the plan wants to reach: the P of POST.",
			"examples": [{ "audiences": [{
				"id": "students",
				"name": "Students nearby",
				"description": "They study late and want a quiet table.",
				"needs": ["A place to study"],
				"platforms": ["instagram"]
			}] }],
			"type": "object",
			"properties": { "audiences": {
				"title": "Audiences",
				"description": "The groups of people the plan speaks to. Objectives, channels and campaigns point to them by id.",
				"type": "array",
				"items": { "$ref": "#/$defs/audience" }
			} },
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"internalAnalysis": {
			"title": "Internal analysis",
			"description": "Five questions about yourselves: who you are, what you offer, what you can spend, what is said about you, and what has been done so far.",
			"type": "object",
			"properties": {
				"about": {
					"title": "Who we are",
					"description": "Who you are, in a few sentences.",
					"examples": ["A neighborhood café near the university, run by two sisters since 2015."],
					"type": "string",
					"minLength": 1
				},
				"offerings": {
					"title": "What we offer",
					"description": "The products and services that the plan may speak about.",
					"examples": [["Specialty coffee", "Home-made cakes"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"resources": { "$ref": "#/$defs/resources" },
				"reputation": { "$ref": "#/$defs/reputation" },
				"history": {
					"title": "What has been done so far",
					"description": "Earlier campaigns and activities, online and offline, with what came of them.",
					"type": "array",
					"items": { "$ref": "#/$defs/pastActivity" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"resources": {
			"title": "Resources",
			"description": "The people, money and equipment there are for social media.",
			"type": "object",
			"properties": {
				"level": {
					"title": "Level",
					"description": "Whether what there is suffices for what is wanted: sufficient or limited.",
					"examples": ["limited"],
					"enum": ["sufficient", "limited"]
				},
				"note": {
					"title": "Note",
					"description": "What there is and what is lacking.",
					"examples": ["One half-time person and a phone camera."],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"reputation": {
			"title": "Online reputation",
			"description": "What is said about the organization online.",
			"type": "object",
			"properties": {
				"sentiment": {
					"title": "Sentiment",
					"description": "The overall tone of what is said: positive, neutral, mixed or negative.",
					"examples": ["positive"],
					"enum": [
						"positive",
						"neutral",
						"mixed",
						"negative"
					]
				},
				"summary": {
					"title": "Summary",
					"description": "What is said, and where.",
					"examples": ["Guests praise the cakes and complain of the waiting time on Sundays."],
					"type": "string",
					"minLength": 1
				},
				"sources": {
					"title": "Sources",
					"description": "Where you looked: review sites, comments, forums, the press.",
					"examples": [["Google Maps reviews", "Facebook recommendations"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"pastActivity": {
			"title": "Past activity",
			"description": "Something already done, online or offline, that the plan can learn from.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "past activity",
					"title": "Id",
					"description": "Short name by which the SWOT cites this activity as evidence, such as internal.history.summer-2026.",
					"examples": ["summer-2026"]
				},
				"name": {
					"title": "Name",
					"description": "What the activity was called.",
					"examples": ["Cold brew summer"],
					"type": "string",
					"minLength": 1
				},
				"when": {
					"title": "When",
					"description": "When it took place: a year, a month or a day.",
					"examples": [
						"2026-07",
						"2026-07-15",
						2026
					],
					"anyOf": [{
						"type": "string",
						"pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
						"x-expects": "a year, a month or a day, such as 2026, 2026-07 or 2026-07-15"
					}, {
						"type": "integer",
						"minimum": 1900
					}]
				},
				"medium": {
					"title": "Medium",
					"description": "Whether it took place online, offline or both (mixed).",
					"examples": ["online"],
					"enum": [
						"online",
						"offline",
						"mixed"
					]
				},
				"channels": {
					"title": "Where",
					"description": "The platforms, places or media it ran on. Platforms by their ids, the rest in plain words.",
					"examples": [["facebook"], ["instagram", "radio"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"result": {
					"title": "Result",
					"description": "What came of it, in figures if there are any.",
					"examples": ["340 coupon codes used"],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"profile": {
			"title": "Own profile",
			"description": "One profile the organization has on a platform, as the audit found it.",
			"type": "object",
			"required": ["platform"],
			"properties": {
				"platform": {
					"$ref": "#/$defs/slug",
					"x-refers": "platform",
					"title": "Platform",
					"description": "The platform, by its id in the platform catalogue.",
					"examples": ["facebook", "instagram"]
				},
				"handle": {
					"title": "Handle",
					"description": "The profile's name on the platform, without @.",
					"examples": ["kafelipa"],
					"type": "string",
					"minLength": 1
				},
				"followers": {
					"title": "Followers",
					"description": "How many accounts followed it on the day of the audit.",
					"examples": [3200],
					"type": "integer",
					"minimum": 0
				},
				"engagementRate": { "$ref": "#/$defs/engagementRate" },
				"status": {
					"title": "Status",
					"description": "What is to become of it: active is in use, dormant rests on purpose, to-close is to be closed, impostor belongs to someone who pretends to be you.",
					"examples": ["active"],
					"enum": [
						"active",
						"dormant",
						"to-close",
						"impostor"
					]
				},
				"lastPost": {
					"$ref": "#/$defs/date",
					"title": "Last post",
					"description": "The day of the latest post. An active profile that has been silent for long is pointed out.",
					"examples": ["2026-10-30"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who looks after the profile, by an id of the team.",
					"examples": ["maria"]
				},
				"asOf": {
					"$ref": "#/$defs/date",
					"title": "As of",
					"description": "The day the figures were read. When absent, the day of the whole analysis.",
					"examples": ["2026-11-01"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"engagementRate": {
			"title": "Engagement rate",
			"description": "How many react, as a percentage. A rate says nothing without what it is a rate of.",
			"type": "object",
			"properties": {
				"value": {
					"title": "Value",
					"description": "The rate in percent: 1.8 is 1.8 %.",
					"examples": [1.8],
					"type": "number",
					"minimum": 0
				},
				"of": {
					"$ref": "#/$defs/slug",
					"title": "Rate of",
					"description": "What the interactions were divided by: followers, reach, impressions or views.",
					"examples": ["followers", "impressions"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"externalAnalysis": {
			"title": "External analysis",
			"description": "What happens around the organization: competitors, and the factors nobody inside can change.",
			"type": "object",
			"properties": {
				"competitors": {
					"title": "Competitors",
					"description": "Who else tries to reach the same people on social media.",
					"type": "array",
					"items": { "$ref": "#/$defs/competitor" }
				},
				"factors": { "$ref": "#/$defs/factors" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"competitor": {
			"title": "Competitor",
			"description": "Someone who tries to reach the same people, and what can be learned from them.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "competitor",
					"title": "Id",
					"description": "Short name by which the SWOT cites this competitor as evidence, such as external.competitors.acme.",
					"examples": ["acme"]
				},
				"name": {
					"title": "Name",
					"description": "The competitor's name.",
					"examples": ["Acme Coffee"],
					"type": "string",
					"minLength": 1
				},
				"does": {
					"title": "What they do",
					"description": "What the competitor does on social media.",
					"examples": ["Giveaways every Friday"],
					"type": "string",
					"minLength": 1
				},
				"how": {
					"title": "How they do it",
					"description": "In what form and manner they do it.",
					"examples": ["Reels with baristas"],
					"type": "string",
					"minLength": 1
				},
				"where": {
					"title": "Where",
					"description": "On which platforms or elsewhere. Platforms by their ids, the rest in plain words.",
					"examples": [["instagram", "tiktok"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"factors": {
			"title": "Factors",
			"description": "Developments outside the organization that help or hinder, by kind. Each is a text, or an entry with an id that the SWOT can cite.",
			"type": "object",
			"properties": {
				"demographic": {
					"title": "Demographic",
					"description": "Who lives, studies or buys here, and how that changes.",
					"examples": [["The university admits more students every autumn"]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				},
				"economic": {
					"title": "Economic",
					"description": "Prices, incomes and the state of the market.",
					"examples": [["Coffee prices rose by a third in a year"]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				},
				"technological": {
					"title": "Technological",
					"description": "New platforms, formats and tools.",
					"examples": [[{
						"id": "f-video",
						"statement": "Local food video grows",
						"impact": "opportunity"
					}]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				},
				"political": {
					"title": "Political",
					"description": "Decisions of governments and municipalities.",
					"examples": [["The municipality closes the street to cars"]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				},
				"sociocultural": {
					"title": "Sociocultural",
					"description": "Habits, values and fashions.",
					"examples": [["People work from cafés more than before"]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				},
				"legal": {
					"title": "Legal",
					"description": "Laws and platform terms that bind you.",
					"examples": [["Paid partnerships must be marked as advertising"]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				},
				"environmental": {
					"title": "Environmental",
					"description": "Climate, waste and resources.",
					"examples": [["Guests ask for returnable cups"]],
					"type": "array",
					"items": { "$ref": "#/$defs/factorOrText" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"factorOrText": {
			"title": "Factor or text",
			"description": "A factor in one sentence, or with an id, an impact and a source.",
			"examples": ["Local food video grows", {
				"id": "f-video",
				"statement": "Local food video grows",
				"impact": "opportunity"
			}],
			"anyOf": [{
				"type": "string",
				"minLength": 1
			}, { "$ref": "#/$defs/factor" }]
		},
		"factor": {
			"title": "Factor",
			"description": "One development outside the organization that helps or hinders.",
			"type": "object",
			"required": ["id", "statement"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "factor",
					"title": "Id",
					"description": "Short name by which the SWOT cites this factor as evidence, such as external.factors.technological.f-video.",
					"examples": ["f-video"]
				},
				"statement": {
					"title": "Statement",
					"description": "The development in one sentence.",
					"examples": ["Local food video grows"],
					"type": "string",
					"minLength": 1
				},
				"impact": {
					"title": "Impact",
					"description": "What it means for you: opportunity, threat or neutral.",
					"examples": ["opportunity"],
					"enum": [
						"opportunity",
						"threat",
						"neutral"
					]
				},
				"source": {
					"title": "Source",
					"description": "Where you know it from, best with a date or a link.",
					"examples": ["National statistics, October 2026"],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"swot": {
			"title": "SWOT",
			"description": "The analysis on one page. Strengths and weaknesses come from inside, opportunities and threats from outside.",
			"type": "object",
			"properties": {
				"strengths": {
					"title": "Strengths",
					"description": "What you do better than others or have and they lack. From the internal analysis.",
					"examples": [[{
						"id": "s-cakes",
						"statement": "Home-made cakes photograph well",
						"evidence": ["internal.history.summer-2026"]
					}], ["Home-made cakes photograph well"]],
					"type": "array",
					"items": { "$ref": "#/$defs/swotItemOrText" }
				},
				"weaknesses": {
					"title": "Weaknesses",
					"description": "What you lack or do worse than others. From the internal analysis.",
					"examples": [[{
						"id": "w-time",
						"statement": "Twenty hours a week in all",
						"evidence": ["internal.resources"]
					}], ["Twenty hours a week in all"]],
					"type": "array",
					"items": { "$ref": "#/$defs/swotItemOrText" }
				},
				"opportunities": {
					"title": "Opportunities",
					"description": "What happens outside that you can use. From the external analysis.",
					"examples": [[{
						"id": "o-reels",
						"statement": "Local food video grows",
						"evidence": ["external.factors.technological"]
					}], ["Local food video grows"]],
					"type": "array",
					"items": { "$ref": "#/$defs/swotItemOrText" }
				},
				"threats": {
					"title": "Threats",
					"description": "What happens outside that can harm you. From the external analysis.",
					"examples": [[{
						"id": "t-reviews",
						"statement": "One bad review spreads fast",
						"evidence": ["external.competitors.acme"],
						"reputational": true
					}], ["One bad review spreads fast"]],
					"type": "array",
					"items": { "$ref": "#/$defs/swotItemOrText" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"swotItemOrText": {
			"title": "SWOT item or text",
			"description": "An item in one sentence, or with an id and its evidence, so that objectives, actions and crisis scenarios can answer it.",
			"examples": ["Home-made cakes photograph well", {
				"id": "s-cakes",
				"statement": "Home-made cakes photograph well"
			}],
			"anyOf": [{
				"type": "string",
				"minLength": 1
			}, { "$ref": "#/$defs/swotItem" }]
		},
		"swotItem": {
			"title": "SWOT item",
			"description": "One strength, weakness, opportunity or threat.",
			"type": "object",
			"required": ["id", "statement"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "SWOT item",
					"title": "Id",
					"description": "Short name by which objectives, actions and crisis scenarios say that they answer this item.",
					"examples": ["o-reels", "w-time"]
				},
				"statement": {
					"title": "Statement",
					"description": "The item in one sentence, concrete enough to act on.",
					"examples": ["Home-made cakes photograph well"],
					"type": "string",
					"minLength": 1
				},
				"evidence": {
					"title": "Evidence",
					"description": "The places in the situation analysis that show it, such as internal.resources, internal.history.summer-2026, external.competitors.acme, external.factors.economic or profiles.facebook.",
					"examples": [["internal.resources"], ["external.factors.technological"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"pattern": "^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$",
						"x-refers": "part of the analysis",
						"x-expects": "a place in the situation analysis such as internal.resources or external.competitors.acme"
					}
				},
				"reputational": {
					"title": "Reputational",
					"description": "For a threat: whether it would harm the good name, so that the crisis manual should have a scenario for it. When absent, no.",
					"examples": [true],
					"type": "boolean"
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"situation": {
			"title": "Situation",
			"description": "Where the organization stands before the plan begins: an internal and an external analysis, an audit of its own profiles, and the SWOT drawn from them.",
			"examples": [{
				"asOf": "2026-11-15",
				"internal": {
					"about": "A neighborhood café that bakes its own cakes.",
					"offerings": ["Specialty coffee", "Home-made cakes"]
				},
				"swot": { "strengths": ["Home-made cakes photograph well"] }
			}],
			"type": "object",
			"properties": {
				"asOf": {
					"$ref": "#/$defs/date",
					"title": "As of",
					"description": "The day the analysis describes. An old analysis is pointed out when the plan starts.",
					"examples": ["2026-11-15"]
				},
				"internal": { "$ref": "#/$defs/internalAnalysis" },
				"profiles": {
					"title": "Own profiles",
					"description": "An audit of every profile the organization has, the forgotten and the false ones included.",
					"type": "array",
					"items": { "$ref": "#/$defs/profile" }
				},
				"external": { "$ref": "#/$defs/externalAnalysis" },
				"swot": { "$ref": "#/$defs/swot" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"voice": {
			"title": "Voice",
			"description": "How the organization sounds, on every channel.",
			"type": "object",
			"properties": {
				"tone": {
					"title": "Tone",
					"description": "A few words for the tone. A channel can have a tone of its own.",
					"examples": [["warm", "playful"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"do": {
					"title": "Do",
					"description": "What belongs to the voice.",
					"examples": [["Use first names"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"dont": {
					"title": "Don't",
					"description": "What does not.",
					"examples": [["Sarcasm"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"pillar": {
			"title": "Content pillar",
			"description": "A theme that posts belong to.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "pillar",
					"title": "Id",
					"description": "Short name by which slots, posts and actions point to this pillar.",
					"examples": ["craft"]
				},
				"name": {
					"title": "Name",
					"description": "What the theme is called.",
					"examples": ["The craft of coffee"],
					"type": "string",
					"minLength": 1
				},
				"share": {
					"title": "Share",
					"description": "How much of what is published belongs to it, in percent. The shares of all pillars add up to 100.",
					"examples": [60],
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"audiences": {
					"title": "Audiences",
					"description": "The people it is for, by ids of the audiences. When absent, for all.",
					"examples": [["students"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "audience"
					}
				},
				"objectives": {
					"title": "Objectives",
					"description": "What it helps to achieve, by ids of the objectives.",
					"examples": [["grow-visits"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "objective"
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"channel": {
			"title": "Channel",
			"description": "A profile on a platform that the plan publishes on.",
			"type": "object",
			"required": ["id", "platform"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "channel",
					"title": "Id",
					"description": "Short name by which KPIs, actions, the calendar and the accounts point to this channel.",
					"examples": ["ig"]
				},
				"platform": {
					"$ref": "#/$defs/slug",
					"x-refers": "platform",
					"title": "Platform",
					"description": "The platform, by its id in the platform catalogue. Its limits for texts, hashtags and media are known from there.",
					"examples": ["instagram", "linkedin"]
				},
				"handle": {
					"title": "Handle",
					"description": "The profile's name on the platform, without @.",
					"examples": ["kafelipa"],
					"type": "string",
					"minLength": 1
				},
				"audiences": {
					"title": "Audiences",
					"description": "Whom the channel addresses, by ids of the audiences.",
					"examples": [["students"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "audience"
					}
				},
				"objectives": {
					"title": "Objectives",
					"description": "What the channel helps to achieve, by ids of the objectives.",
					"examples": [["grow-visits"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "objective"
					}
				},
				"languages": {
					"title": "Languages",
					"description": "The languages the channel publishes in, by BCP 47 tags. When absent, the plan's language.",
					"examples": [["bg"], ["bg", "en"]],
					"type": "array",
					"uniqueItems": true,
					"items": { "$ref": "#/$defs/language" }
				},
				"tone": {
					"title": "Tone",
					"description": "The channel's own tone. When absent, the tone of the plan's voice.",
					"examples": ["playful"],
					"type": "string",
					"minLength": 1
				},
				"frequency": { "$ref": "#/$defs/frequency" },
				"formats": {
					"title": "Formats",
					"description": "The formats you use there, by the ids the platform catalogue has for this platform.",
					"examples": [[
						"reel",
						"carousel",
						"story"
					]],
					"type": "array",
					"uniqueItems": true,
					"items": { "$ref": "#/$defs/slug" }
				},
				"effortPerPost": {
					"$ref": "#/$defs/duration",
					"title": "Effort per post",
					"description": "The work that one post takes on average, from idea to publishing. With the frequency it gives the hours a week the channel needs.",
					"examples": ["90m"]
				},
				"rationale": {
					"title": "Why this channel",
					"description": "Why you are on this platform and not on another.",
					"examples": ["Eight in ten of our student guests found us there."],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"frequency": {
			"title": "Frequency",
			"description": "How often the channel publishes. The calendar is compared with it.",
			"type": "object",
			"properties": {
				"posts": {
					"title": "Posts",
					"description": "How many posts.",
					"examples": [3],
					"type": "number",
					"minimum": 0
				},
				"per": {
					"title": "Per",
					"description": "In which time: a day, a week or a month. When absent, a week.",
					"default": "week",
					"examples": ["week"],
					"enum": [
						"day",
						"week",
						"month"
					]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"action": {
			"title": "Action",
			"description": "A piece of work beyond the regular posts.",
			"type": "object",
			"required": ["id", "description"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "action",
					"title": "Id",
					"description": "Short name by which corrections point to this action.",
					"examples": ["barista-reels"]
				},
				"description": {
					"title": "Description",
					"description": "What is done.",
					"examples": ["Weekly barista reel"],
					"type": "string",
					"minLength": 1
				},
				"objectives": {
					"title": "Objectives",
					"description": "What it helps to achieve, by ids of the objectives.",
					"examples": [["grow-visits"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "objective"
					}
				},
				"channels": {
					"title": "Channels",
					"description": "Where it takes place, by ids of the channels.",
					"examples": [["ig"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "channel"
					}
				},
				"pillar": {
					"$ref": "#/$defs/slug",
					"x-refers": "pillar",
					"title": "Pillar",
					"description": "The content pillar it belongs to, by its id.",
					"examples": ["craft"]
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who does it, or sees that it is done, by an id of the team.",
					"examples": ["maria"]
				},
				"start": {
					"$ref": "#/$defs/date",
					"title": "Start",
					"description": "The first day of the work.",
					"examples": ["2027-01-10"]
				},
				"end": {
					"$ref": "#/$defs/date",
					"title": "End",
					"description": "The last day of the work.",
					"examples": ["2027-06-30"]
				},
				"effort": {
					"$ref": "#/$defs/duration",
					"title": "Effort",
					"description": "The work it takes each time.",
					"examples": ["3h"]
				},
				"per": {
					"title": "Per",
					"description": "How often that effort is needed between start and end: every day, week or month, or once in all.",
					"default": "once",
					"examples": ["week"],
					"enum": [
						"day",
						"week",
						"month",
						"once"
					]
				},
				"addresses": {
					"title": "Addresses",
					"description": "The strengths, weaknesses, opportunities and threats it answers, by ids of the SWOT items.",
					"examples": [["o-reels"]],
					"type": "array",
					"uniqueItems": true,
					"items": {
						"$ref": "#/$defs/slug",
						"x-refers": "SWOT item"
					}
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"strategy": {
			"title": "Strategy",
			"description": "How the objectives are reached: voice, content pillars, channels and actions. The S of POST.",
			"examples": [{
				"voice": { "tone": ["warm", "playful"] },
				"channels": [{
					"id": "ig",
					"platform": "instagram",
					"audiences": ["students"],
					"objectives": ["grow-visits"],
					"languages": ["bg"],
					"frequency": {
						"posts": 3,
						"per": "week"
					}
				}]
			}],
			"type": "object",
			"properties": {
				"voice": { "$ref": "#/$defs/voice" },
				"pillars": {
					"title": "Content pillars",
					"description": "The few themes that everything published belongs to.",
					"type": "array",
					"items": { "$ref": "#/$defs/pillar" }
				},
				"channels": {
					"title": "Channels",
					"description": "The profiles the plan publishes on, each with its audience, language, tone and frequency.",
					"type": "array",
					"items": { "$ref": "#/$defs/channel" }
				},
				"actions": {
					"title": "Actions",
					"description": "Work beyond the regular posts, each for an objective, with an owner and dates.",
					"type": "array",
					"items": { "$ref": "#/$defs/action" }
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"teamMember": {
			"title": "Team member",
			"description": "A person who works on the plan or decides about it.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "team member",
					"title": "Id",
					"description": "Short name by which objectives, actions, roles and the crisis manual point to this person.",
					"examples": ["maria"]
				},
				"name": {
					"title": "Name",
					"description": "The person's full name, as it should appear in documents.",
					"examples": ["Мария Иванова", "Maria Ivanova"],
					"type": "string",
					"minLength": 1
				},
				"role": {
					"title": "Role",
					"description": "What the person does, in the organization's own words.",
					"examples": ["Social media manager", "Owner"],
					"type": "string",
					"minLength": 1
				},
				"hoursPerWeek": {
					"title": "Hours per week",
					"description": "The hours a week this person has for this plan, not their whole working week. They are compared with the work the plan asks for.",
					"examples": [20, 7.5],
					"type": "number",
					"minimum": 0
				},
				"skills": {
					"title": "Skills",
					"description": "What the person is good at and the plan can rely on.",
					"examples": [["copywriting", "video"]],
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"contact": { "$ref": "#/$defs/contact" }
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"contact": {
			"title": "Contact",
			"description": "How the person is reached, also outside working hours. It is printed in the crisis manual.",
			"type": "object",
			"properties": {
				"email": {
					"title": "E-mail",
					"description": "The address that the person reads soonest.",
					"examples": ["maria@example.org"],
					"type": "string",
					"pattern": "^[^\\s@]+@[^\\s@]+$",
					"x-expects": "an e-mail address such as maria@example.org"
				},
				"phone": {
					"title": "Phone",
					"description": "The number to call in a crisis, best with the country code. Write it in quotes.",
					"examples": ["+359 88 000 0001"],
					"type": "string",
					"pattern": "^\\+?[0-9(][0-9\\s()./x-]*[0-9]$",
					"x-expects": "a phone number such as \"+359 88 000 0001\" (in quotes)"
				},
				"verified": {
					"$ref": "#/$defs/date",
					"title": "Verified on",
					"description": "The day someone last checked that the person is reached this way.",
					"examples": ["2026-11-01"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"team": {
			"title": "Team",
			"description": "Everyone who works on the plan or decides about it. The rest of the plan points to them by their ids.",
			"examples": [[{
				"id": "maria",
				"name": "Maria Ivanova",
				"role": "Social media manager",
				"hoursPerWeek": 20
			}]],
			"type": "array",
			"items": { "$ref": "#/$defs/teamMember" }
		},
		"tool": {
			"title": "Tool",
			"description": "A program or service the plan relies on.",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"$ref": "#/$defs/slug",
					"x-defines": "tool",
					"title": "Id",
					"description": "Short name by which KPIs and the crisis monitoring point to this tool.",
					"examples": ["metricool"]
				},
				"name": {
					"title": "Name",
					"description": "The tool's name.",
					"examples": ["Metricool"],
					"type": "string",
					"minLength": 1
				},
				"purposes": {
					"title": "Purposes",
					"description": "What you use it for: publishing, analytics, listening (what is said about you), inbox (comments and messages), design, video, advertising, collaboration, crm (customer records), link-tracking or archiving.",
					"examples": [[
						"publishing",
						"analytics",
						"listening"
					]],
					"type": "array",
					"uniqueItems": true,
					"items": { "enum": [
						"publishing",
						"analytics",
						"listening",
						"inbox",
						"design",
						"video",
						"advertising",
						"collaboration",
						"crm",
						"link-tracking",
						"archiving"
					] }
				},
				"owner": {
					"$ref": "#/$defs/slug",
					"x-refers": "team member",
					"title": "Owner",
					"description": "The person who holds the license and knows the tool, by an id of the team.",
					"examples": ["maria"]
				},
				"cost": { "$ref": "#/$defs/toolCost" },
				"rationale": {
					"title": "Why this tool",
					"description": "Why this tool and not another.",
					"examples": ["Publishes to all our networks and keeps one inbox."],
					"type": "string",
					"minLength": 1
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"toolCost": {
			"title": "Cost",
			"description": "What the tool costs. The budget is checked for whether it holds the money.",
			"type": "object",
			"properties": {
				"amount": {
					"title": "Amount",
					"description": "The price, in the plan's currency. 0 for a free tool.",
					"examples": [22, 0],
					"type": "number",
					"minimum": 0
				},
				"per": {
					"$ref": "#/$defs/spendPer",
					"default": "once",
					"title": "Per",
					"description": "How often the price is paid.",
					"examples": ["month"]
				}
			},
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		},
		"technology": {
			"title": "Technology",
			"description": "The tools the plan relies on: the T of POST.",
			"examples": [{ "tools": [{
				"id": "metricool",
				"name": "Metricool",
				"purposes": ["publishing", "analytics"],
				"owner": "maria",
				"cost": {
					"amount": 22,
					"per": "month"
				}
			}] }],
			"type": "object",
			"properties": { "tools": {
				"title": "Tools",
				"description": "Programs and services for publishing, listening, measuring and making content.",
				"type": "array",
				"items": { "$ref": "#/$defs/tool" }
			} },
			"patternProperties": { "^x-": true },
			"additionalProperties": false
		}
	}
};
export { schema as t };
