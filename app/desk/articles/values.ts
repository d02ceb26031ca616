import type { DeskArticle } from "#lib/stories/desk/shelf.ts";
import { fieldsOf } from "#lib/stories/desk/story-fields.ts";

/** What an article's form shows of it at first. */
export function valuesOf(article: DeskArticle) {
  const { headline, standfirst, datelinePlace, leadAlt, leadCaption, leadCredit } = article;
  const story = fieldsOf(article.story, article.language);
  return {
    ...{ headline, standfirst, datelinePlace, leadAlt, leadCaption, leadCredit },
    version: String(article.version),
    keyPoints: article.keyPoints.join("\n"),
    leadMediaId: article.leadMedia?.id ?? "",
    body: JSON.stringify(article.body),
    storySeen: JSON.stringify(story),
    kind: story.kind,
    section: String(story.sectionId),
    series: String(story.seriesId ?? ""),
    seriesPart: String(story.seriesPart ?? ""),
    ...numbered("tag", story.tags),
    ...numbered(
      "author",
      article.authors.map(({ authorId }) => String(authorId)),
    ),
  };
}

function numbered(name: string, values: string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, i) => [`${name}${i + 1}`, value]));
}
