import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { seriesPath } from "#lib/stories/paths.ts";
import type { SeriesParts } from "#lib/stories/series.ts";
import { articlePath } from "#lib/stories/story.ts";
import { Kicker } from "./kicker.tsx";
import styles from "./series-box.module.css";

interface Props {
  series: SeriesParts;
  /** The article that it stands under. */
  article: number;
  t: Translator;
}

/** Which part of a series an article is, and the parts before and after it. */
export function SeriesBox({ series: { slug, names, parts }, article, t }: Props) {
  const place = parts.findIndex(({ id }) => id === article);
  const here = parts[place];
  if (!here) return null;
  return (
    <nav className={styles.series} aria-labelledby="series">
      <p id="series">
        <span>{t("lists.partOf", { count: here.part })}</span>{" "}
        <a href={seriesPath(t.language, slug)}>
          <Name names={names} otherwise={slug} t={t} />
        </a>
      </p>
      <ul>
        <Part label={t("lists.previousPart")} part={place > 0 ? parts[place - 1] : undefined} t={t} />
        <Part label={t("lists.nextPart")} part={parts[place + 1]} t={t} />
      </ul>
    </nav>
  );
}

interface PartProps {
  label: string;
  part: SeriesParts["parts"][number] | undefined;
  t: Translator;
}

function Part({ label, part, t }: PartProps) {
  if (!part) return null;
  const { language, slug, headline, story } = part;
  return (
    <li>
      <Kicker story={story} t={t} />
      {label}{" "}
      <a href={articlePath({ language, slug, code: story.code })}>
        <bdi>{headline}</bdi>
      </a>
    </li>
  );
}
