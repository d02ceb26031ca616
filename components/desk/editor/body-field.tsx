"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { TextareaField } from "#components/ui/field.tsx";
import type { Picture } from "#lib/media/media.ts";
import type { Recording } from "#lib/media/recording.ts";
import { bodyFromText } from "#lib/stories/typed-body.ts";
import styles from "./body-field.module.css";
import { extensions } from "./extensions.ts";
import { KnownMedia } from "./known.ts";
import { setStylesAside } from "./pasted-styles.ts";
import { Toolbar } from "./toolbar.tsx";
import type { Uploads } from "./upload.ts";
import { useKnown } from "./use-known.ts";
import { withWordLists } from "./word-lists.ts";

/** The text of an article. Without scripts a plain box stands in for the editor. */
export function BodyField({
  json,
  text,
  error,
  pictures,
  recordings,
  uploads,
}: {
  json: string | undefined;
  text: string;
  error: string | undefined;
  pictures: Picture[];
  recordings: Recording[];
  uploads: Uploads;
}) {
  const [body, setBody] = useState(json ?? "");
  const known = useKnown(pictures, recordings, uploads);
  const box = useRef<HTMLTextAreaElement>(null);
  const editor = useEditor({
    extensions,
    content: json ? JSON.parse(json) : "",
    onBeforeCreate({ editor }) {
      // Somebody may have begun to write before the editor was there to take the box's place.
      const { current } = box;
      if (!current || (json && current.value === current.defaultValue)) return;
      editor.options.content = bodyFromText(current.value);
      editor.options.autofocus = document.activeElement === current && "end";
    },
    // The first rendering must be what the server sent.
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      transformPastedHTML: (html) => withWordLists(setStylesAside(html)),
      attributes: {
        id: "body",
        dir: "auto",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Text",
        ...(error && { "aria-describedby": "body-error", "aria-invalid": "true" }),
      },
    },
    onCreate: ({ editor }) => setBody(JSON.stringify(editor.getJSON())),
    onUpdate: ({ editor }) => setBody(JSON.stringify(editor.getJSON())),
  });

  if (!editor) {
    return (
      <TextareaField
        id="body"
        name="bodyText"
        label="Text"
        hint="An empty line ends a paragraph. Without scripts in the browser, a text that is changed here loses its headings, links, lists, tables, footnotes, pictures and recordings."
        error={error}
        dir="auto"
        defaultValue={text}
        ref={box}
      />
    );
  }
  return (
    <div className={styles.field}>
      <p className={styles.label}>Text</p>
      {error !== undefined && (
        <p className={styles.error} id="body-error">
          {error}
        </p>
      )}
      <input type="hidden" name="body" value={body} />
      <KnownMedia value={known}>
        <Toolbar editor={editor} />
        <EditorContent editor={editor} className={styles.text} />
      </KnownMedia>
    </div>
  );
}
