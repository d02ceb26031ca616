import { waiting } from "./pasted-styles.ts";

/**
 * Word puts a list on the clipboard as paragraphs that only look like one: a style names the list and its level, and
 * the bullet or number stands in the text, marked to be ignored. This makes lists of them again, in HTML whose styles are set aside.
 */
export function withWordLists(html: string): string {
  if (!/mso-list/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const paragraph of page.querySelectorAll<HTMLElement>("p")) {
    const level = levelOf(paragraph);
    if (level !== null) enlist(paragraph, level);
  }
  return page.body.innerHTML;
}

/** The level of the list that a paragraph belongs to, the outermost being 1. */
function levelOf(paragraph: HTMLElement): number | null {
  const [, level] = /mso-list:\s*l\d+\s+level(\d)/i.exec(paragraph.getAttribute(waiting) ?? "") ?? [];
  return level === undefined ? null : Number(level);
}

function enlist(paragraph: HTMLElement, level: number) {
  const marker = [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute(waiting) ?? ""),
  );
  const tag = /^\s*\(?[\p{L}\p{N}]{1,4}[.)]/u.test(marker?.textContent ?? "") ? "ol" : "ul";
  marker?.remove();
  const item = paragraph.ownerDocument.createElement("li");
  item.append(...paragraph.childNodes);
  listFor(paragraph, level, tag).append(item);
  paragraph.remove();
}

/** The list just before the paragraph, as deep as its level says; made where it is missing. */
function listFor(paragraph: HTMLElement, level: number, tag: "ol" | "ul"): Element {
  return deeper(listBefore(paragraph, level, tag) ?? newList(paragraph, tag), level - 1, tag);
}

function listBefore(paragraph: HTMLElement, level: number, tag: "ol" | "ul"): Element | null {
  const before = paragraph.previousElementSibling;
  if (!before?.hasAttribute("data-word-list")) return null;
  return level > 1 || before.localName === tag ? before : null;
}

function newList(paragraph: HTMLElement, tag: "ol" | "ul"): Element {
  const list = paragraph.ownerDocument.createElement(tag);
  list.setAttribute("data-word-list", "");
  paragraph.before(list);
  return list;
}

function deeper(list: Element, levels: number, tag: "ol" | "ul"): Element {
  if (levels <= 0) return list;
  const page = list.ownerDocument;
  const item = list.lastElementChild ?? list.appendChild(page.createElement("li"));
  const inner = item.querySelector(":scope > ol, :scope > ul") ?? item.appendChild(page.createElement(tag));
  return deeper(inner, levels - 1, tag);
}
