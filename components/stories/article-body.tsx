import { renderJSONContentToReactElement } from "@tiptap/static-renderer/json/react";
import type { Body, BodyMark, BodyNode } from "#lib/stories/body.ts";
import type { Picture } from "#lib/stories/public.ts";
import styles from "./article-body.module.css";
import { Figure } from "./figure.tsx";

interface Props {
  body: Body;
  pictures: readonly Picture[];
  /** The site's own origin: links that stay on it are plain. */
  site: string;
}

/** The text of an article, from its checked document. A picture that is no longer kept leaves no gap. */
export function ArticleBody({ body, pictures, site }: Props) {
  const kept = new Map(pictures.map((picture) => [picture.id, picture]));
  const render = renderJSONContentToReactElement<BodyMark, BodyNode>({
    nodeMapping: {
      doc: ({ children }) => children,
      text: ({ node }) => (node.type === "text" ? node.text : null),
      hardBreak: () => <br />,
      // A list item's direction, and with it its mark's place, is that of its words: of those that name none themselves.
      paragraph: ({ parent, children }) => <p dir={parent?.type === "listItem" ? undefined : "auto"}>{children}</p>,
      heading: ({ node, children }) =>
        node.type === "heading" && node.attrs.level === 3 ? (
          <h3 dir="auto">{children}</h3>
        ) : (
          <h2 dir="auto">{children}</h2>
        ),
      bulletList: ({ children }) => <ul>{children}</ul>,
      orderedList: ({ node, children }) => (
        <ol start={node.type === "orderedList" ? node.attrs?.start : undefined}>{children}</ol>
      ),
      listItem: ({ children }) => <li dir="auto">{children}</li>,
      blockquote: ({ children }) => <blockquote>{children}</blockquote>,
      picture: ({ node }) => {
        if (node.type !== "picture") return null;
        const { mediaId, ...words } = node.attrs;
        const picture = kept.get(mediaId);
        return picture && <Figure picture={picture} sizes={sizes} {...words} />;
      },
    },
    markMapping: {
      bold: ({ children }) => <strong>{children}</strong>,
      italic: ({ children }) => <em>{children}</em>,
      link: ({ mark, children }) =>
        mark.type === "link" ? (
          <a href={mark.attrs.href} rel={URL.parse(mark.attrs.href)?.origin === site ? undefined : "noopener"}>
            {children}
          </a>
        ) : (
          children
        ),
    },
  });
  return <div className={styles.body}>{render({ content: body })}</div>;
}

const sizes = "(min-width: 46rem) 44rem, 100vw";
