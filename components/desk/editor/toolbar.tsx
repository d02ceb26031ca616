import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import type { Picture } from "#lib/media/media.ts";
import { LinkRow } from "./link-row.tsx";
import { PictureButton } from "./picture-button.tsx";
import styles from "./toolbar.module.css";
import type { Upload } from "./upload.ts";

const tools = [
  {
    name: "Heading",
    is: (editor: Editor) => editor.isActive("heading", { level: 2 }),
    use: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "Subheading",
    is: (editor: Editor) => editor.isActive("heading", { level: 3 }),
    use: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "Bold",
    is: (editor: Editor) => editor.isActive("bold"),
    use: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "Italic",
    is: (editor: Editor) => editor.isActive("italic"),
    use: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "Quote",
    is: (editor: Editor) => editor.isActive("blockquote"),
    use: (editor: Editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "List",
    is: (editor: Editor) => editor.isActive("bulletList"),
    use: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "Numbers",
    is: (editor: Editor) => editor.isActive("orderedList"),
    use: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
];

/** What can be done to the text, with what holds where the caret stands shown as pressed. */
export function Toolbar({
  editor,
  upload,
  onAdded,
}: {
  editor: Editor;
  upload: Upload;
  onAdded: (picture: Picture) => void;
}) {
  const [linking, setLinking] = useState(false);
  const pressed = useEditorState({ editor, selector: ({ editor }) => tools.map((tool) => tool.is(editor)) });
  const link = useEditorState({ editor, selector: ({ editor }) => editor.getAttributes("link").href });

  function add(picture: Picture) {
    onAdded(picture);
    editor
      .chain()
      .focus()
      .insertContent({ type: "picture", attrs: { mediaId: picture.id } })
      .run();
  }

  return (
    <div className={styles.toolbar} role="toolbar" aria-label="Text">
      {tools.map((tool, number) => (
        <button key={tool.name} type="button" aria-pressed={pressed[number] ?? false} onClick={() => tool.use(editor)}>
          {tool.name}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={typeof link === "string"}
        aria-expanded={linking}
        onClick={() => setLinking(!linking)}
      >
        Link
      </button>
      <PictureButton upload={upload} onAdded={add} />
      {linking && (
        <LinkRow editor={editor} href={typeof link === "string" ? link : ""} onDone={() => setLinking(false)} />
      )}
    </div>
  );
}
