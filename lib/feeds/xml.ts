/** An element: its name, its attributes, and the text or the elements in it. */
export type Xml = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Xml[],
];

/** A whole document, in UTF-8. Nothing that stands in `root` can become markup. */
export function writeXml(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root)}\n`;
}

function element([name, attributes, content]: Xml): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = typeof content === "string" ? inText(content) : content.map(element).join("");
  return `<${name}${all.join("")}>${inside}</${name}>`;
}

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for XML and HTML, in elements and in attributes; without what XML 1.0 §2.2 has no place for. */
export function escaped(text: string): string {
  return possible(text).replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/** The same for elements alone, where quotes are no marks: in a feed, HTML is text, and full of them. */
function inText(text: string): string {
  return possible(text).replace(/[&<>]/g, (mark) => marks[mark] ?? mark);
}

function possible(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
