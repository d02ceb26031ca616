import type { Metadata } from "next";
import { MissingPage } from "#components/site/missing-page.tsx";
import { Notice } from "#components/site/notice.tsx";
import { PageStatus } from "#components/site/page-status.tsx";
import { LinkPreview } from "#components/stories/link-preview.tsx";
import { env } from "#lib/env.ts";
import { shortPath } from "#lib/stories/story.ts";
import { words } from "../../words.ts";
import { loadPreview } from "./load-preview.ts";

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await words();
  const found = await loadPreview((await params).code);
  if (!found) return { title: t("site.notFoundTitle") };
  if (found.versions.length === 0)
    return { title: t(found.byOrder ? "stories.byOrderTitle" : "stories.withdrawnTitle") };
  return { title: t("sharing.previewTitle"), robots: { index: false } };
}

/** Says where a short link leads before anybody goes there: `/s/{code}+`. */
export default async function LinkPage({ params }: Props) {
  const { code } = await params;
  const t = await words();
  const found = await loadPreview(code);
  if (!found) return <MissingPage t={t} />;
  const [first] = found.versions;
  if (first) {
    const version = found.versions.find(({ language }) => language === t.language) ?? first;
    const address = env().SITE_URL + shortPath(code, version.language);
    return <LinkPreview {...found} version={version} code={code} address={address} t={t} />;
  }
  return (
    <>
      <PageStatus code={found.byOrder ? 451 : 410} />
      <Notice
        title={t(found.byOrder ? "stories.byOrderTitle" : "stories.withdrawnTitle")}
        text={t(found.byOrder ? "problems.byOrder" : "problems.withdrawn")}
      >
        <a href={`/${t.language}`}>{t("site.toFront")}</a>
      </Notice>
    </>
  );
}
