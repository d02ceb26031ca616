import { env } from "../env.ts";
import { shortPath } from "../stories/story.ts";
import type { OutsideFacts } from "./facts.ts";
import { standInAddress } from "./stand-in.ts";

/** Two-letter codes (ISO 639-1), as the interface wants them. */
const blogLanguages = "en, ar, ku";

/** What a service that speaks as Akismet does is told of the site, with every question. */
export function siteFields(): Record<string, string> {
  return { blog: `${env().SITE_URL}/`, blog_lang: blogLanguages, blog_charset: "UTF-8" };
}

/** What it is told of a comment. Nothing of the visitor's address or browser is known behind the front door. */
export function commentFields(facts: OutsideFacts): Record<string, string> {
  const { story, language, email, honeypot, at = new Date() } = facts;
  return {
    user_ip: standInAddress(facts.visitor),
    permalink: env().SITE_URL + shortPath(story.code, language),
    comment_type: facts.parentId === null ? "comment" : "reply",
    comment_author: facts.author,
    ...(email !== null && { comment_author_email: email }),
    comment_content: facts.text,
    comment_date_gmt: at.toISOString(),
    ...(story.publishedAt && { comment_post_modified_gmt: story.publishedAt.toISOString() }),
    ...(facts.action === "EDIT" && { recheck_reason: "edit" }),
    honeypot_field_name: "url",
    url: honeypot,
  };
}
