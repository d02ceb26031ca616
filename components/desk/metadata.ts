import type { Metadata } from "next";

/**
 * Staff pages are nobody's search result. The referrer stays on the site, because addresses of the desk tell what
 * is being worked on; `no-referrer` would also take the Origin from forms sent without scripts.
 */
export const deskMetadata: Metadata = {
  title: { default: "Desk", template: "%s – Desk" },
  robots: { index: false, follow: false },
  referrer: "same-origin",
};
