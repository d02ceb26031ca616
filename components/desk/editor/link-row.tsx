import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useState } from "react";
import styles from "./link-row.module.css";

/** Where the selected words shall lead. */
export function LinkRow({ editor, href, onDone }: { editor: Editor; href: string; onDone: () => void }) {
  const [address, setAddress] = useState(href);
  const isGood = /^(https?:\/\/|mailto:)\S+$/i.test(address.trim());

  function set() {
    if (!isGood) return;
    editor.chain().focus().extendMarkRange("link").setLink({ href: address.trim() }).run();
    onDone();
  }

  function remove() {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onDone();
  }

  // Enter in here sets the link; the form around it is not sent.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    set();
  }

  return (
    <div className={styles.row}>
      <label>
        Address (https:// or mailto:)
        <input
          type="url"
          dir="ltr"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="button" onClick={set} disabled={!isGood}>
        Set link
      </button>
      <button type="button" onClick={remove}>
        Remove link
      </button>
    </div>
  );
}
