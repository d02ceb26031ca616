import type { Translator } from "#lib/messages/translator.ts";

type Act = (form: FormData) => Promise<void>;

interface Props {
  story: number;
  isWatched: boolean;
  from: string;
  watch: Act;
  unwatch: Act;
  t: Translator;
}

/** Puts a comment's story on the colleague's watch-list, or takes it off. */
export function WatchForm({ story, isWatched, from, watch, unwatch, t }: Props) {
  return (
    <form action={isWatched ? unwatch : watch}>
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="from" value={from} />
      <button type="submit">{isWatched ? t("deskQueue.unwatch") : t("deskQueue.watch")}</button>
    </form>
  );
}
