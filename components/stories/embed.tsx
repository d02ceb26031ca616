import type { Translator } from "#lib/messages/translator.ts";
import { frameOf } from "#lib/stories/embeds.ts";
import { isolated } from "#lib/text/characters.ts";
import styles from "./embed.module.css";

/**
 * Something on another site. Its frame is empty, and nothing there hears of the reader, until they ask for it by the
 * link that fills it: browsers load a frame with an address at once where scripts are off, lazy or not.
 */
export function Embed({ url, title, t }: { url: string; title: string; t: Translator }) {
  const frame = frameOf(url);
  const host = URL.parse(url)?.host ?? url;
  if (!frame) {
    return (
      <p className={styles.card}>
        <a href={url} rel="noopener" dir="auto">
          {title || host}
        </a>{" "}
        <small dir="ltr">{host}</small>
      </p>
    );
  }
  const { provider, kind, address } = frame;
  const values = { kind, provider: isolated(provider), host: isolated(frame.host) };
  return (
    <div className={styles.card}>
      {title && <p dir="auto">{title}</p>}
      <details>
        <summary>{t("reading.showEmbed", values)}</summary>
        <p>
          <a href={address} target={address} data-frame="">
            {t("reading.loadEmbed")}
          </a>
        </p>
        <iframe
          name={address}
          title={title || provider}
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          allow="fullscreen; encrypted-media; picture-in-picture"
        />
      </details>
      <a href={url} rel="noopener">
        {t("reading.openEmbed", { provider: isolated(provider) })}
      </a>
    </div>
  );
}
