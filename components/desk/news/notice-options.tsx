"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Catalogue } from "#lib/messages/translator.ts";
import { choose, chosen, onChoice } from "./choices.ts";
import styles from "./desk-news.module.css";
import { askForNotices, showNotice } from "./notice.ts";
import { ring } from "./ring.ts";

interface Props {
  count: number;
  /** How many that is, in words. */
  told: string;
  words: Catalogue["deskNews"];
}

const off = () => false;

/** What this browser shall do besides when comments come: a notice, a sound. Neither unless somebody chose it here. */
export function NoticeOptions({ count, told, words }: Props) {
  const notifies = useSyncExternalStore(onChoice, () => chosen("notice"), off);
  const sounds = useSyncExternalStore(onChoice, () => chosen("sound"), off);
  const [isDenied, setDenied] = useState(false);
  const before = useRef(count);
  useEffect(() => {
    const hasMore = count > before.current;
    before.current = count;
    if (!hasMore) return;
    if (sounds) ring();
    // Who is at the page sees it there; who works in another window beside it may not.
    if (notifies && !document.hasFocus()) showNotice(told);
  }, [count, told, notifies, sounds]);

  async function chooseNotice(isOn: boolean): Promise<void> {
    const isShown = isOn && (await askForNotices()) && showNotice(words.notify);
    setDenied(isOn && !isShown);
    choose("notice", isShown);
  }

  function chooseSound(isOn: boolean): void {
    choose("sound", isOn);
    if (isOn) ring();
  }

  return (
    <details>
      <summary>{words.options}</summary>
      <label className={styles.option}>
        <input type="checkbox" checked={notifies} onChange={({ target }) => void chooseNotice(target.checked)} />
        {words.notify}
      </label>
      <label className={styles.option}>
        <input type="checkbox" checked={sounds} onChange={({ target }) => chooseSound(target.checked)} />
        {words.sound}
      </label>
      {isDenied && <p role="alert">{words.denied}</p>}
    </details>
  );
}
