import "#components/site/reader.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { env } from "#lib/env.ts";
import { translator } from "#lib/messages/translator.ts";
import { direction, isLanguage } from "#lib/text/language.ts";
import styles from "./problem.module.css";

export const metadata: Metadata = { robots: { index: false } };

/** Asks the database nothing, so that these pages are there when it is not. */
export default async function ProblemLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang);
  return (
    <html lang={lang} dir={direction(lang)}>
      <body>
        <main className={styles.problem}>
          <p className={styles.masthead}>
            <a href={`/${lang}`} aria-label={t("site.toFront")} dir="auto">
              {env().SITE_NAME}
            </a>
          </p>
          {children}
        </main>
        <script type="module" src="/reader.js" />
      </body>
    </html>
  );
}
