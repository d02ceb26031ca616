import type { Translator } from "#lib/messages/translator.ts";
import { nameIn } from "#lib/stories/story.ts";
import { direction, type Language } from "#lib/text/language.ts";

interface Props {
  names: readonly { language: Language; name: string }[];
  otherwise: string;
  t: Translator;
}

/** A name in the page's language, or in another that is then told to the browser. */
export function Name({ names, otherwise, t }: Props) {
  const found = nameIn(t.language, names);
  const foreign = found && found.language !== t.language ? found.language : undefined;
  return (
    <bdi lang={foreign} dir={found && direction(found.language)}>
      {found?.name ?? otherwise}
    </bdi>
  );
}
