import type { DeskPage } from "#lib/pages/desk.ts";
import { languageNames, languages } from "#lib/text/language.ts";

/** The languages of a page, each to be edited or added. */
export function PageLanguages({ page }: { page: DeskPage }) {
  return (
    <>
      <code>{page.slug}</code>
      {languages.map((language) => (
        <span key={language}>
          {" "}
          ·{" "}
          <a href={`/desk/pages/${page.id}/${language}`}>
            {!page.texts.some((text) => text.language === language) && "+ "}
            <bdi lang={language}>{languageNames[language]}</bdi>
          </a>
        </span>
      ))}
    </>
  );
}
