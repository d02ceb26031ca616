import type { Version } from "#lib/stories/public.ts";
import { articlePath, shortPath } from "#lib/stories/story.ts";
import type { Language } from "#lib/text/language.ts";
import { inLanguages } from "#lib/text/language-tags.ts";

interface Props {
  code: string;
  language: Language;
  versions: Version[];
  site: string;
}

/** A story's links for the page's head, where React puts them: its short link and its languages. */
export function StoryLinks({ code, language, versions, site }: Props) {
  const addresses = inLanguages(versions, (version) => site + articlePath({ code, ...version }));
  return (
    <>
      <link rel="shortlink" href={site + shortPath(code, language)} />
      {addresses.map(({ hreflang, address }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={address} />
      ))}
    </>
  );
}
