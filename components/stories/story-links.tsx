import type { Version } from "#lib/stories/public.ts";
import { articlePath, shortPath } from "#lib/stories/story.ts";
import type { Language } from "#lib/text/language.ts";
import { hreflang } from "#lib/text/language-tags.ts";

interface Props {
  code: string;
  language: Language;
  versions: Version[];
  site: string;
}

/** A story's links for the page's head, where React puts them: its short link and its languages. */
export function StoryLinks({ code, language, versions, site }: Props) {
  const [first] = versions;
  const addressOf = (version: Version) => site + articlePath({ code, ...version });
  return (
    <>
      <link rel="shortlink" href={site + shortPath(code, language)} />
      {versions.map((version) => (
        <link key={version.language} rel="alternate" hrefLang={hreflang[version.language]} href={addressOf(version)} />
      ))}
      {first && <link rel="alternate" hrefLang="x-default" href={addressOf(first)} />}
    </>
  );
}
