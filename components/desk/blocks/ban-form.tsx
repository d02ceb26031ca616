import { InputField, SelectField } from "#components/ui/field.tsx";
import { reasonLimit } from "#lib/bans/ban.ts";
import { messagesOf, type Translator } from "#lib/messages/translator.ts";
import styles from "./ban-form.module.css";
import { TermField } from "./term-field.tsx";

interface Props {
  comment: number;
  /** Whom there is to ban: a visitor can be told from others for some days, an address is let go of one day. */
  whom: readonly ("visitor" | "address" | "domain")[];
  /** The page's own address, to come back to. */
  from: string;
  ban: (form: FormData) => Promise<void>;
  t: Translator;
}

/** Beside a comment: bans who sent it, for a time or for good, with a reason for colleagues. Folded until it is needed. */
export function BanForm({ comment, whom, from, ban, t }: Props) {
  if (whom.length === 0) return null;
  const choices = whom.map((value) => ({ value, label: t(`deskBlocks.${value}`) }));
  return (
    <details className={styles.ban}>
      <summary>{t("deskBlocks.banWriter")}</summary>
      <form action={ban}>
        <input type="hidden" name="comment" value={comment} />
        <input type="hidden" name="from" value={from} />
        <SelectField
          id={`ban-whom-${comment}`}
          name="whom"
          label={t("deskBlocks.whom")}
          hint={whom.includes("visitor") ? t("deskBlocks.visitorHint") : undefined}
          choices={choices}
        />
        <TermField id={`ban-term-${comment}`} words={messagesOf(t.language).deskBlocks} />
        <InputField
          id={`ban-reason-${comment}`}
          name="reason"
          label={t("deskBlocks.reason")}
          hint={t("deskBlocks.reasonHint")}
          maxLength={reasonLimit}
          dir="auto"
          autoComplete="off"
        />
        <button type="submit">{t("deskBlocks.ban")}</button>
      </form>
    </details>
  );
}
