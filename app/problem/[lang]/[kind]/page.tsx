import { notFound } from "next/navigation";
import { type MessageKey, translator } from "#lib/messages/translator.ts";
import { unsent } from "#lib/request.ts";
import { isLanguage } from "#lib/text/language.ts";
import { KeptWords } from "./kept-words.tsx";

export const dynamic = "force-dynamic";

const words = {
  "not-found": ["site.notFoundTitle", "site.notFoundText"],
  withdrawn: ["stories.withdrawnTitle", "problems.withdrawn"],
  "by-order": ["stories.byOrderTitle", "problems.byOrder"],
  malformed: ["problems.malformedTitle", "problems.malformed"],
  foreign: ["problems.foreignTitle", "problems.foreign"],
  "too-large": ["problems.tooLargeTitle", "problems.tooLarge"],
  unavailable: ["problems.unavailableTitle", "problems.unavailable"],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;

function isKind(kind: string): kind is keyof typeof words {
  return Object.hasOwn(words, kind);
}

interface Props {
  params: Promise<{ lang: string; kind: string }>;
}

/** Stands in for a page that could not be given. server.ts asks for it and gives it the status. */
export default async function ProblemPage({ params }: Props) {
  const { lang, kind } = await params;
  if (!isLanguage(lang) || !isKind(kind)) notFound();
  const t = translator(lang);
  const [title, explanation] = words[kind];
  const kept = unsent();
  return (
    <>
      <title>{t(title)}</title>
      <h1>{t(title)}</h1>
      <p>{t(explanation)}</p>
      {kept && <KeptWords kept={kept} t={t} />}
      <p>
        <a href={`/${lang}`}>{t("site.toFront")}</a>
      </p>
    </>
  );
}
