export interface ShareLink {
  /** A name that is the same in every language; null for e-mail. */
  network: string | null;
  href: string;
}

/**
 * Where a reader can send a story on, by plain links: no network hears of anybody who does not follow one.
 * @param address the story's short link
 */
export function shareLinks(address: string, headline: string): ShareLink[] {
  // Not every program takes a plus for a space.
  const written = (query: Record<string, string>) => new URLSearchParams(query).toString().replaceAll("+", "%20");
  const at = (url: string, query: Record<string, string>) => `${url}?${written(query)}`;
  const both = `${headline} ${address}`;
  return [
    { network: null, href: at("mailto:", { subject: headline, body: both }) },
    { network: "WhatsApp", href: at("https://wa.me/", { text: both }) },
    { network: "Telegram", href: at("https://t.me/share/url", { url: address, text: headline }) },
    { network: "Facebook", href: at("https://www.facebook.com/sharer/sharer.php", { u: address }) },
    { network: "X", href: at("https://x.com/intent/post", { url: address, text: headline }) },
  ];
}
