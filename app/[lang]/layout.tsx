import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Footer } from "#components/site/footer.tsx";
import { Masthead } from "#components/site/masthead.tsx";
import { NoLanguage } from "#components/site/no-language.tsx";
import { env } from "#lib/env.ts";
import { arePublic } from "#lib/figures/public.ts";
import { listPages } from "#lib/pages/public.ts";
import { shows } from "#lib/request.ts";
import { listSections } from "#lib/stories/public.ts";
import { direction } from "#lib/text/language.ts";
import "#components/site/reader.css";
import { spokenLanguage, words } from "./words.ts";

// Everything readers see is the same for every reader: rendered at its first request, kept until something changes.
export const dynamic = "force-static";

export function generateMetadata(): Metadata {
  const { SITE_NAME, SITE_URL } = env();
  return {
    metadataBase: new URL(SITE_URL),
    title: { template: `%s – ${SITE_NAME}`, default: SITE_NAME },
    robots: { "max-image-preview": "large" },
  };
}

/** The paper's colours (components/site/reader.css), for the browser's own frame. */
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fff" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

export default async function ReaderLayout({ children }: { children: ReactNode }) {
  if (!(await spokenLanguage())) return <NoLanguage />;
  const t = await words();
  shows("site");
  const sections = await listSections();
  return (
    <html lang={t.language} dir={direction(t.language)}>
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={`/${t.language}/opensearch.xml`}
          title={env().SITE_NAME}
        />
        <a className="skip" href="#content">
          {t("site.skip")}
        </a>
        <Masthead name={env().SITE_NAME} sections={sections} t={t} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer
          name={env().SITE_NAME}
          sections={sections}
          pages={await listPages(t.language)}
          hasFigures={await arePublic()}
          t={t}
        />
        <script type="module" src="/reader.js" async />
      </body>
    </html>
  );
}
