import type { Editor, JSONContent } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useContext, useState } from "react";
import { CodeRow } from "./code-row.tsx";
import { newlyShown } from "./gallery-view.tsx";
import { KnownMedia } from "./known.ts";
import { LinkRow } from "./link-row.tsx";
import { PictureButton } from "./picture-button.tsx";
import { RecordingButton } from "./recording-button.tsx";
import { TableRow } from "./table-row.tsx";
import styles from "./toolbar.module.css";
import { tools } from "./tools.ts";
import { WordsRow } from "./words-row.tsx";

const rows = ["Link", "Footnote", "Embed"] as const;

/** What can be done to the text, with what holds where the caret stands shown as pressed. */
export function Toolbar({ editor }: { editor: Editor }) {
  const known = useContext(KnownMedia);
  const [open, setOpen] = useState<(typeof rows)[number] | null>(null);
  const pressed = useEditorState({ editor, selector: ({ editor }) => tools.map((tool) => tool.is(editor)) });
  const link = useEditorState({ editor, selector: ({ editor }) => editor.getAttributes("link").href });
  const footnote = useEditorState({ editor, selector: ({ editor }) => editor.getAttributes("footnote").text });
  const within = useEditorState({
    editor,
    selector: ({ editor }) => ["table", "codeBlock"].find((name) => editor.isActive(name)),
  });
  const holds = { Link: link, Footnote: footnote, Embed: undefined };

  function put(content: JSONContent) {
    editor.chain().focus().insertContent(content).run();
    setOpen(null);
  }

  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Text">
      {tools.map((tool, number) => (
        <button key={tool.name} type="button" aria-pressed={pressed[number] ?? false} onClick={() => tool.use(editor)}>
          {tool.name}
        </button>
      ))}
      {rows.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === "Embed" ? undefined : typeof holds[name] === "string"}
          aria-expanded={open === name}
          onClick={() => setOpen(open === name ? null : name)}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        disabled={within === "table"}
        onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      >
        Table
      </button>
      {known && (
        <>
          <PictureButton
            upload={known.uploads.picture}
            onAdded={(pictures) => {
              pictures.forEach(known.addPicture);
              for (const picture of pictures) put({ type: "picture", attrs: newlyShown(picture) });
            }}
          />
          <PictureButton
            name="Gallery"
            several
            upload={known.uploads.picture}
            onAdded={(pictures) => {
              pictures.forEach(known.addPicture);
              put({ type: "gallery", attrs: { pictures: pictures.map(newlyShown) } });
            }}
          />
          <RecordingButton
            uploads={known.uploads}
            onAdded={(recording) => {
              known.addRecording(recording);
              put({ type: "recording", attrs: { recordingId: recording.id } });
            }}
          />
        </>
      )}
      {open === "Link" && (
        <LinkRow editor={editor} href={typeof link === "string" ? link : ""} onDone={() => setOpen(null)} />
      )}
      {open === "Footnote" && (
        <WordsRow
          label="What the footnote says"
          verb="Set footnote"
          initial={typeof footnote === "string" ? footnote : ""}
          limit={2_000}
          onDone={(text) => put({ type: "footnote", attrs: { text } })}
        />
      )}
      {open === "Embed" && (
        <WordsRow
          label="Address of a video, sound, map or page (https://)"
          verb="Set embed"
          limit={2_000}
          isGood={(words) => /^https?:\/\/\S+$/i.test(words) && URL.canParse(words)}
          onDone={(url) => put({ type: "embed", attrs: { url } })}
        />
      )}
      {within === "table" && <TableRow editor={editor} />}
      {within === "codeBlock" && <CodeRow editor={editor} />}
    </div>
  );
}
