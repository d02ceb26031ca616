import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import styles from "./link-row.module.css";

const deeds = [
  { name: "Row below", use: (editor: Editor) => editor.chain().focus().addRowAfter().run() },
  { name: "Column after", use: (editor: Editor) => editor.chain().focus().addColumnAfter().run() },
  { name: "Remove row", use: (editor: Editor) => editor.chain().focus().deleteRow().run() },
  { name: "Remove column", use: (editor: Editor) => editor.chain().focus().deleteColumn().run() },
  { name: "Head row", use: (editor: Editor) => editor.chain().focus().toggleHeaderRow().run() },
  { name: "Head column", use: (editor: Editor) => editor.chain().focus().toggleHeaderColumn().run() },
  { name: "Remove table", use: (editor: Editor) => editor.chain().focus().deleteTable().run() },
];

/** What can be done to the table in which the caret stands. */
export function TableRow({ editor }: { editor: Editor }) {
  const caption = useEditorState({ editor, selector: ({ editor }) => String(editor.getAttributes("table").caption) });
  return (
    <fieldset className={styles.row}>
      <legend>Table</legend>
      <label>
        Caption of the table
        <input
          dir="auto"
          maxLength={300}
          value={caption}
          onChange={(event) => editor.commands.updateAttributes("table", { caption: event.target.value })}
        />
      </label>
      {deeds.map(({ name, use }) => (
        <button key={name} type="button" onClick={() => use(editor)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
