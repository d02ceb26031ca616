import styles from "./form.module.css";

interface Props {
  /** What is said while it is under way. */
  sending: string;
  /** What is said where the site could not be reached. */
  unreached: string;
}

/** Where the reader's script says beside the button how the sending goes. */
export function Sending({ sending, unreached }: Props) {
  return (
    <>
      <p role="status" className={styles.sending} hidden data-sending={sending} />
      <p role="alert" className={styles.unreached} hidden data-unreached={unreached} />
    </>
  );
}
