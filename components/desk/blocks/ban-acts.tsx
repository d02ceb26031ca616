import type { Translator } from "#lib/messages/translator.ts";
import { messagesOf } from "#lib/messages/translator.ts";
import styles from "./ban-acts.module.css";
import { TermField } from "./term-field.tsx";

type Act = (form: FormData) => Promise<void>;

/** Gives a ban another end, or lifts it. */
export function BanActs({ id, lift, extend, t }: { id: number; lift: Act; extend: Act; t: Translator }) {
  const which = <input type="hidden" name="ban" value={id} />;
  return (
    <div className={styles.acts}>
      <form action={extend}>
        {which}
        <TermField id={`term-${id}`} words={messagesOf(t.language).deskBlocks} />
        <button type="submit">{t("deskBlocks.extend")}</button>
      </form>
      <form action={lift}>
        {which}
        <button type="submit">{t("deskBlocks.lift")}</button>
      </form>
    </div>
  );
}
