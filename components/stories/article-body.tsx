import { renderJSONContentToReactElement } from "@tiptap/static-renderer/json/react";
import type { Recording } from "#lib/media/recording.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { type Body, type BodyMark, type BodyNode, footnotesIn } from "#lib/stories/body.ts";
import type { Picture } from "#lib/stories/public.ts";
import styles from "./article-body.module.css";
import { BodyTable, Cell } from "./body-table.tsx";
import { CodeBlock } from "./code-block.tsx";
import { Embed } from "./embed.tsx";
import { Figure } from "./figure.tsx";
import { FootnoteMark, Footnotes } from "./footnotes.tsx";
import { Gallery } from "./gallery.tsx";
import { RecordingFigure } from "./recording-figure.tsx";

interface Props {
  body: Body;
  pictures: readonly Picture[];
  recordings?: readonly Recording[];
  /** The site's own origin: links that stay on it are plain. */
  site: string;
  t: Translator;
}

/** The text of an article, from its checked document. A picture or recording that is no longer kept leaves no gap. */
export function ArticleBody({ body, pictures, recordings = [], site, t }: Props) {
  const kept = new Map(pictures.map((picture) => [picture.id, picture]));
  const playable = new Map(recordings.map((recording) => [recording.id, recording]));
  const footnotes = footnotesIn(body);
  const render = renderJSONContentToReactElement<BodyMark, BodyNode>({
    nodeMapping: {
      doc: ({ children }) => children,
      text: ({ node }) => (node.type === "text" ? node.text : null),
      hardBreak: () => <br />,
      footnote: ({ node }) =>
        node.type === "footnote" ? <FootnoteMark number={footnotes.indexOf(node) + 1} t={t} /> : null,
      // Every part has the direction of the article's language: one that begins with "NATO" is no English for that.
      paragraph: ({ children }) => <p>{children}</p>,
      heading: ({ node, children }) =>
        node.type === "heading" && node.attrs.level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>,
      bulletList: ({ children }) => <ul>{children}</ul>,
      orderedList: ({ node, children }) => (
        <ol start={node.type === "orderedList" ? node.attrs?.start : undefined}>{children}</ol>
      ),
      listItem: ({ children }) => <li>{children}</li>,
      blockquote: ({ children }) => <blockquote>{children}</blockquote>,
      pullQuote: ({ children }) => (
        <blockquote className={styles.pull}>
          <p>{children}</p>
        </blockquote>
      ),
      codeBlock: ({ node, children }) =>
        node.type === "codeBlock" && (
          <CodeBlock language={node.attrs.language} t={t}>
            {children}
          </CodeBlock>
        ),
      table: ({ node, children }) =>
        node.type === "table" && (
          <BodyTable caption={node.attrs.caption} t={t}>
            {children}
          </BodyTable>
        ),
      tableRow: ({ children }) => <tr>{children}</tr>,
      tableCell: ({ node, children }) => node.type === "tableCell" && <Cell {...node.attrs}>{children}</Cell>,
      tableHeader: ({ node, parent, children }) =>
        node.type === "tableHeader" && (
          <Cell {...node.attrs} heads={parent?.type === "tableRow" && isAllHeads(parent) ? "col" : "row"}>
            {children}
          </Cell>
        ),
      picture: ({ node }) => {
        if (node.type !== "picture") return null;
        const { mediaId, ...words } = node.attrs;
        const picture = kept.get(mediaId);
        return picture && <Figure picture={picture} sizes={sizes} {...words} />;
      },
      gallery: ({ node }) => node.type === "gallery" && <Gallery shown={node.attrs.pictures} kept={kept} />,
      recording: ({ node }) => {
        if (node.type !== "recording") return null;
        const { recordingId, posterId, ...words } = node.attrs;
        const recording = playable.get(recordingId);
        return recording && <RecordingFigure recording={recording} poster={kept.get(posterId)} {...words} t={t} />;
      },
      embed: ({ node }) => node.type === "embed" && <Embed {...node.attrs} t={t} />,
    },
    markMapping: {
      bold: ({ children }) => <strong>{children}</strong>,
      italic: ({ children }) => <em>{children}</em>,
      code: ({ children }) => <code dir="ltr">{children}</code>,
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
  return (
    <div className={styles.body}>
      {render({ content: body })}
      <Footnotes footnotes={footnotes} t={t} />
    </div>
  );
}

const sizes = "(min-width: 46rem) 44rem, 100vw";

/** A row of nothing but heads stands over its columns; any other head stands beside its row. */
function isAllHeads(row: Extract<BodyNode, { type: "tableRow" }>): boolean {
  return row.content?.every(({ type }) => type === "tableHeader") ?? false;
}
