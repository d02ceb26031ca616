import type { ComponentProps } from "react";
import styles from "./form.module.css";

/** Sends the form that it is in. Its name and value, if it has them, say what for. */
export function SubmitButton(props: Omit<ComponentProps<"button">, "type" | "className">) {
  return <button type="submit" className={styles.button} {...props} />;
}
