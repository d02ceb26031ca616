import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";
import styles from "./one-button.module.css";

interface Props {
  title: string;
  text: string;
  /** The address to post to. */
  action: string;
  children: ReactNode;
}

/** A page that asks one thing, because what merely follows links (a mail scanner, a preview) must change nothing. */
export function OneButton({ title, text, action, children }: Props) {
  return (
    <Notice title={title} text={text}>
      <form action={action} method="post" encType="multipart/form-data" className={styles.form}>
        {children}
      </form>
    </Notice>
  );
}
