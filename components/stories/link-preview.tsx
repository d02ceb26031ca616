import type { LinkedVersion } from "#lib/links/public.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Teaser } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { direction, languageNames } from "#lib/text/language.ts";
import { Kicker } from "./kicker.tsx";
import styles from "./link-preview.module.css";
import { QrCode } from "./qr-code.tsx";
import { ShortLink } from "./short-link.tsx";

interface Props {
  code: string;
  story: Teaser["story"];
  /** The story in the page's language, or else in another. */
  version: LinkedVersion;
  versions: LinkedVersion[];
  /** The short link that leads to it. */
  address: string;
  t: Translator;
}

/** Where a short link leads, and its code for a camera, large. */
export function LinkPreview({ code, story, version, versions, address, t }: Props) {
  const foreign = version.language === t.language ? undefined : version.language;
  return (
    <div className={styles.preview}>
      <p>{t("sharing.leadsHere")}</p>
      <Kicker story={story} withSection t={t} />
      <h1 lang={foreign} dir={foreign && direction(foreign)}>
        <a href={articlePath({ ...version, code })}>{version.headline}</a>
      </h1>
      {version.standfirst && (
        <p lang={foreign} dir={foreign && direction(foreign)}>
          {version.standfirst}
        </p>
      )}
      <nav aria-label={t("sharing.leadsIn")}>
        <ul>
          {versions.map(({ language, slug }) => (
            <li key={language}>
              <a href={articlePath({ language, code, slug })} lang={language} hrefLang={language}>
                {languageNames[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ShortLink address={address} t={t} />
      <QrCode address={address} label={t("sharing.qrOf", { address })} />
    </div>
  );
}
