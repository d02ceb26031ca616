import type { Entry, Feed, FeedPicture } from "./feed.ts";

/** JSON Feed 1.1, as a value for JSON. */
export function jsonFeed({ link, self, title, about, publisher, language, hub, entries }: Feed) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: link,
    feed_url: self,
    description: about,
    language,
    authors: [{ name: publisher }],
    ...(hub && { hubs: [{ type: "WebSub", url: hub }] }),
    items: entries.map(item),
  };
}

function item(entry: Entry) {
  const { picture, summary } = entry;
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    content_html: entry.html,
    ...(summary !== null && { summary }),
    ...(picture && { image: picture.url, attachments: [attachment(picture)] }),
    date_published: entry.published.toISOString(),
    date_modified: entry.changed.toISOString(),
    authors: entry.authors.map(({ name, link }) => ({ name, ...(link !== null && { url: link }) })),
    tags: entry.categories,
    language: entry.language,
  };
}

function attachment({ url, type, bytes, description }: FeedPicture) {
  return { url, mime_type: type, size_in_bytes: bytes, ...(description && { title: description }) };
}
