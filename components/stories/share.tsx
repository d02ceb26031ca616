import { shareLinks } from "#lib/links/share-links.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { QrCode } from "./qr-code.tsx";
import styles from "./share.module.css";
import { ShortLink } from "./short-link.tsx";

interface Props {
  /** The story's short link. */
  address: string;
  headline: string;
  t: Translator;
}

/** How to send a story on: its short link to copy, the ways to send it, and on paper its code for a camera. */
export function Share({ address, headline, t }: Props) {
  return (
    <div className={styles.share}>
      <ShortLink address={address} t={t} />
      <nav aria-labelledby="share">
        <span id="share">{t("sharing.share")}</span>
        <button type="button" hidden data-share={address}>
          {t("sharing.native")}
        </button>
        <ul>
          {shareLinks(address, headline).map(({ network, href }) => (
            <li key={href}>
              <a href={href} rel="noopener nofollow">
                {network ? <bdi lang="en">{network}</bdi> : t("sharing.email")}
              </a>
            </li>
          ))}
          <li>
            <a href={`${address}+`} rel="nofollow">
              {t("sharing.qr")}
            </a>
          </li>
        </ul>
      </nav>
      <QrCode address={address} label={t("sharing.qrOf", { address })} />
    </div>
  );
}
