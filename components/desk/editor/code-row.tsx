import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import styles from "./link-row.module.css";

/** Names the language of the code in which the caret stands. */
export function CodeRow({ editor }: { editor: Editor }) {
  const language = useEditorState({
    editor,
    selector: ({ editor }) => String(editor.getAttributes("codeBlock").language),
  });
  return (
    <div className={styles.row}>
      <label>
        Language of the code, as readers see it
        <input
          dir="auto"
          maxLength={40}
          value={language}
          onChange={(event) => editor.commands.updateAttributes("codeBlock", { language: event.target.value })}
        />
      </label>
    </div>
  );
}
