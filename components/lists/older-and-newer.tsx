import type { Translator } from "#lib/messages/translator.ts";
import type { StoryPage } from "#lib/stories/lists.ts";
import { archivePath } from "#lib/stories/paths.ts";
import { lastNumberedPage } from "#lib/stories/story.ts";
import { PageLinks } from "./page-links.tsx";

interface Props {
  list: StoryPage;
  pathOf: (page: number) => string;
  t: Translator;
}

/** The way through a list of stories; its last numbered page leads on to the archive. */
export function OlderAndNewer({ list: { page, hasOlder, month }, pathOf, t }: Props) {
  const goesOn = hasOlder && page < lastNumberedPage;
  const newer = page > 1 && { href: pathOf(page - 1), text: t("site.newer") };
  const older = goesOn && { href: pathOf(page + 1), text: t("site.older") };
  const archive = hasOlder && !goesOn && { href: archivePath(t.language, month), text: t("lists.inArchive") };
  return <PageLinks label={t("site.pages")} newer={newer} older={older || archive} />;
}
