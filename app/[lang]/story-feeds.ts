import { env } from "#lib/env.ts";
import { formatIn } from "#lib/feeds/formats.ts";
import { translator } from "#lib/messages/translator.ts";
import { shows } from "#lib/request.ts";
import { type FeedTopic, findFeed, listFeedCorrections } from "#lib/stories/feed.ts";
import { correctionEntry, storyEntry } from "#lib/stories/feed-entry.ts";
import { authorPath, correctionsPath, tagPath } from "#lib/stories/paths.ts";
import { nameIn, sectionPath } from "#lib/stories/story.ts";
import { isLanguage, type Language } from "#lib/text/language.ts";
import { answerFeed, feedTitle, noFeed } from "./feeds.ts";

/** The feed of the newest stories of a language, or of those that one of its sections, tags or authors has. */
export async function feedOfStories(lang: string, topic: FeedTopic, segments?: string[]): Promise<Response> {
  const format = formatIn(segments);
  const found = format && isLanguage(lang) ? await findFeed(lang, topic) : null;
  if (!format || !found || !isLanguage(lang)) return noFeed();
  // Names of tags and authors are told with "site".
  shows("site", "stories", topic.of === "language" ? "front" : `${topic.of} ${topic.slug}`);
  // Each says how many comments it has.
  for (const { storyId } of found.stories) shows(`story ${storyId}`);
  const { SITE_URL: site, TIME_ZONE, WEBSUB_HUB: hub = null } = env();
  const t = translator(lang, TIME_ZONE);
  return answerFeed(format, {
    page: pageOf(lang, topic),
    title: feedTitle(nameIn(lang, found.names)?.name),
    about: t("site.latest"),
    language: lang,
    hub,
    entries: await Promise.all(found.stories.map((story) => storyEntry(story, { site, t }))),
  });
}

/** The feed of what was corrected lately in a language. */
export async function feedOfCorrections(lang: string, segments?: string[]): Promise<Response> {
  const format = formatIn(segments);
  if (!format || !isLanguage(lang)) return noFeed();
  shows("site", "corrections", "stories");
  const { SITE_URL: site, SITE_NAME, TIME_ZONE } = env();
  const t = translator(lang, TIME_ZONE);
  const title = t("feeds.corrections", { site: SITE_NAME });
  return answerFeed(format, {
    ...{ page: correctionsPath(lang), title, about: title, language: lang },
    entries: (await listFeedCorrections(lang)).map((correction) => correctionEntry(correction, { site, t })),
  });
}

function pageOf(language: Language, topic: FeedTopic): string {
  if (topic.of === "language") return `/${language}`;
  const path = { section: sectionPath, tag: tagPath, author: authorPath }[topic.of];
  return path(language, topic.slug);
}
