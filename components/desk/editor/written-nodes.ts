import { Node } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";

/** Words of the text itself, shown large. */
const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "blockquote[data-pull]", priority: 60 }],
  renderHTML: () => ["blockquote", { "data-pull": "" }, 0],
});

/** What a word of the text is explained with; readers find a number in its place. */
const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: "" } }),
  parseHTML: () => [{ tag: "sup[data-footnote]", getAttrs: (sup) => ({ text: sup.dataset.footnote ?? "" }) }],
  renderHTML: ({ node }) => ["sup", { "data-footnote": node.attrs.text, title: node.attrs.text }],
  renderText: ({ node }) => ` (${node.attrs.text})`,
});

const spans = () => ({
  colspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, "colspan", 20) },
  rowspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, "rowspan", 200) },
});

function spanOf(cell: HTMLElement, name: string, most: number): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= most ? span : 1;
}

// The package's own writes widths in `style` attributes, which the page's policy forbids.
const PlainTable = Table.extend({
  addAttributes: () => ({
    caption: { default: "", parseHTML: (table) => table.querySelector("caption")?.textContent?.slice(0, 300) ?? "" },
  }),
  renderHTML: ({ node }) => ["table", { "data-caption": node.attrs.caption }, ["tbody", 0]],
});

/** What is written in the text besides what the starter kit has. */
export const written = [
  PullQuote,
  Footnote,
  PlainTable.configure({ resizable: false, View: null }),
  TableRow,
  TableCell.extend({ content: "paragraph+", addAttributes: spans }),
  TableHeader.extend({ content: "paragraph+", addAttributes: spans }),
];
