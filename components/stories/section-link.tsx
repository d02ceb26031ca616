import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Section } from "#lib/stories/public.ts";
import { sectionPath } from "#lib/stories/story.ts";

export function SectionLink({ section, t }: { section: Section; t: Translator }) {
  return (
    <a className="kicker" href={sectionPath(t.language, section.slug)}>
      <Name names={section.names} otherwise={section.slug} t={t} />
    </a>
  );
}
