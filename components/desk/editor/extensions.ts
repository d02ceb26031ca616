import type { AnyExtension } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { cards } from "./cards.ts";
import { PastedStyles } from "./pasted-styles.ts";
import { written } from "./written-nodes.ts";

const isLinkable = (address: string) => /^(https?|mailto):/i.test(address.trim());

/**
 * Exactly what lib/stories/body.ts accepts. Pasted text goes through the same schema, so that whatever else a word
 * processor or a web page puts on the clipboard falls away.
 */
const Text = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(narrowed);
  },
});

/** Leaves each node and mark only the attributes that are stored. */
function narrowed(extension: AnyExtension): AnyExtension {
  if (extension.name === "link") return extension.extend({ addAttributes: () => ({ href: { default: null } }) });
  if (extension.name === "orderedList") {
    return extension.extend({ addAttributes: () => ({ start: { default: 1, parseHTML: startOf } }) });
  }
  if (extension.name === "codeBlock") return extension.extend({ addAttributes: () => ({ language: { default: "" } }) });
  if (extension.name === "heading") return extension.extend({ parseHTML: () => headings });
  return extension;
}

/** A page's title becomes a heading of the text, and what lies deeper than we print the lowest we have. */
const headings = [
  ...["h1", "h2"].map((tag) => ({ tag, attrs: { level: 2 } })),
  ...["h3", "h4", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 3 } })),
];

function startOf(list: HTMLElement): number {
  const start = Number(list.getAttribute("start") ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= 9_999 ? start : 1;
}

export const extensions = [
  Text.configure({
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      isAllowedUri: (address) => isLinkable(address ?? ""),
      defaultProtocol: "https",
    },
    horizontalRule: false,
    strike: false,
    underline: false,
  }),
  ...written,
  ...cards,
  PastedStyles,
];
