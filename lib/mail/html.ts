import { type CSSProperties, createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { direction } from "../text/language.ts";
import type { Letter, Link } from "./letter.ts";

/** The HTML of a letter. Mail clients know neither style sheets nor layout, hence styles in place. */
export function letterHtml({ language, subject, heading, paragraphs, quote, button, footer }: Letter): string {
  const tongue = { lang: language, dir: direction(language) };
  const page = h(
    "html",
    tongue,
    h("head", null, h("meta", { charSet: "utf-8" }), h("title", null, subject)),
    h(
      "body",
      { style: looks.body },
      // Web mail throws away everything around this.
      h(
        "div",
        { ...tongue, style: looks.letter },
        h("h1", { style: looks.heading }, heading),
        ...paragraphs.map((text) => h("p", { style: looks.text }, text)),
        quote === undefined ? null : h("blockquote", { dir: "auto", style: looks.quote }, quote),
        button ? h("p", { style: looks.text }, anchor(button, looks.button)) : null,
        h("hr", { style: looks.rule }),
        ...footer.map((line) =>
          h("p", { style: looks.footer }, typeof line === "string" ? line : anchor(line, looks.link)),
        ),
      ),
    ),
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function anchor({ href, label }: Link, style: CSSProperties): ReactNode {
  return h("a", { href, style }, label);
}

const ink = "#1a1a1a";

const looks = {
  body: { margin: 0, padding: 0, backgroundColor: "#ffffff" },
  letter: {
    ...{ maxWidth: "36em", margin: "0 auto", padding: "24px 16px" },
    ...{ color: ink, fontFamily: "Georgia, 'Times New Roman', serif", fontSize: "17px", lineHeight: 1.6 },
  },
  heading: { fontSize: "22px", lineHeight: 1.3, margin: "0 0 16px" },
  text: { margin: "0 0 16px", whiteSpace: "pre-line" },
  quote: {
    ...{ margin: "0 0 16px", padding: "8px 16px", backgroundColor: "#f3f1ec" },
    ...{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  },
  button: {
    ...{ display: "inline-block", padding: "10px 20px", borderRadius: "4px" },
    ...{ backgroundColor: ink, color: "#ffffff", fontWeight: "bold", textDecoration: "none" },
  },
  rule: { border: 0, borderTop: "1px solid #cccccc", margin: "24px 0 16px" },
  footer: { margin: "0 0 8px", color: "#555555", fontSize: "14px" },
  link: { color: "#555555" },
} satisfies Record<string, CSSProperties>;
