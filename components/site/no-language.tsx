import { translator } from "#lib/messages/translator.ts";
import { direction, languages } from "#lib/text/language.ts";
import { Notice } from "./notice.tsx";
import { PageStatus } from "./page-status.tsx";

/** The whole document for an address outside any language. It speaks all of them. */
export function NoLanguage() {
  return (
    <html lang="en">
      <body>
        <PageStatus code={404} />
        <main>
          {languages
            .map((language) => translator(language))
            .map((t) => (
              <div key={t.language} lang={t.language} dir={direction(t.language)}>
                <Notice title={t("site.notFoundTitle")} text={t("site.notFoundText")}>
                  <a href={`/${t.language}`}>{t("site.toFront")}</a>
                </Notice>
              </div>
            ))}
        </main>
      </body>
    </html>
  );
}
