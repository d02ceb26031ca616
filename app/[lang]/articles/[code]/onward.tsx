import { RelatedStories } from "#components/stories/related-stories.tsx";
import { SeriesBox } from "#components/stories/series-box.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { shows } from "#lib/request.ts";
import type { Article } from "#lib/stories/public.ts";
import { listRelated } from "#lib/stories/related.ts";
import { findSeries } from "#lib/stories/series.ts";

/** Where to read on after an article: the other parts of its series, and the stories that have most to do with it. */
export async function Onward({ article, t }: { article: Article; t: Translator }) {
  const series = article.story.series && (await findSeries(article.language, article.story.series.slug));
  const related = await listRelated(
    article,
    series?.parts.map(({ id }) => id),
  );
  // Where it stands in a series is announced by the series, and what a teaser says by its story.
  if (series) shows(`series ${series.slug}`);
  shows(...related.map(({ storyId }) => `story ${storyId}` as const));
  return (
    <>
      {series && <SeriesBox series={series} article={article.id} t={t} />}
      {related.length > 0 && <RelatedStories stories={related} t={t} />}
    </>
  );
}
