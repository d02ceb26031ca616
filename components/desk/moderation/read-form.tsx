import type { Translator } from "#lib/messages/translator.ts";

interface Props {
  comments: number[];
  from: string;
  read: (form: FormData) => Promise<void>;
  t: Translator;
}

/** Takes what a page shows off the heap of what nobody has read. */
export function ReadForm({ comments, from, read, t }: Props) {
  return (
    <form action={read}>
      <input type="hidden" name="comments" value={comments.join(" ")} />
      <input type="hidden" name="from" value={from} />
      <button type="submit">{t("deskQueue.markRead")}</button>
    </form>
  );
}
