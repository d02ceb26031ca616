import type { Metadata } from "next";
import { DecidingForm } from "#components/desk/filter/deciding-form.tsx";
import styles from "#components/desk/filter/filter.module.css";
import { Measures } from "#components/desk/filter/measures.tsx";
import { RelearnForm } from "#components/desk/filter/relearn-form.tsx";
import { TellingWords } from "#components/desk/filter/telling-words.tsx";
import { TrialForm } from "#components/desk/filter/trial-form.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { Tabs } from "#components/desk/tabs.tsx";
import type { MessageKey } from "#lib/messages/translator.ts";
import { findKnowledge } from "#lib/spam-filter/desk/knowledge.ts";
import { leastLearnt } from "#lib/spam-filter/filter.ts";
import { isMeasured } from "#lib/spam-filter/measure.ts";
import { may } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { isLanguage, languageNames, languages } from "#lib/text/language.ts";
import { deskWords } from "../words.ts";
import { changeDeciding, learnAnew, tryText } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskFilter.title") };
}

const done: ReadonlyMap<unknown, MessageKey> = new Map([
  ["holds", "deskFilter.changed"],
  ["decides", "deskFilter.changedDecides"],
  ["relearnt", "deskFilter.relearnt"],
]);

/** What the spam filter has learnt in a language, how often it is right, and what it may do. */
export default async function Page({ searchParams }: PageProps<"/desk/filter">) {
  const moderator = await requireStaff("moderate");
  const [query, t] = await Promise.all([searchParams, deskWords()]);
  const language = isLanguage(query.language) ? query.language : t.language;
  const known = await findKnowledge(moderator, language);
  const { spam, published, isReady, measured, words, decides, decideFrom } = known;
  const notice = done.get(query.done);
  const choices = measured.filter(isMeasured).map((it) => ({
    value: String(it.from),
    label: t("deskFilter.decideFrom", {
      share: it.from,
      called: it.truePositives + it.falsePositives,
      wrong: it.falsePositives,
    }),
  }));
  const tabs = languages.map((it) => ({
    href: `/desk/filter?language=${it}`,
    name: languageNames[it],
    here: it === language,
  }));
  return (
    <ModerationSheet title={t("deskFilter.title")} here="filter" actor={moderator} t={t}>
      <Tabs label={t("deskFilter.languages")} tabs={tabs} />
      {notice && <Notice>{t(notice)}</Notice>}
      <p>{t("deskFilter.intro")}</p>
      <p>
        {t("deskFilter.learnt", { spam, published })} {!isReady && t("deskFilter.little", { least: leastLearnt })}
      </p>
      <p>{t("deskFilter.learning")}</p>
      <h2>{t("deskFilter.trial")}</h2>
      <TrialForm
        key={language}
        action={tryText.bind(null, language)}
        language={language}
        words={{
          text: t("deskFilter.text"),
          hint: t("deskFilter.textHint"),
          judge: t("deskFilter.judge"),
          because: t("deskFilter.because"),
        }}
      />
      <h2>{t("deskFilter.measured")}</h2>
      <Measures measured={measured} t={t} />
      <div className={styles.pair}>
        <TellingWords title={t("deskFilter.spamWords")} words={words.spam} language={language} t={t} />
        <TellingWords title={t("deskFilter.publishedWords")} words={words.published} language={language} t={t} />
      </div>
      <p>
        <small>{t("deskFilter.wordsHelp")}</small>
      </p>
      {may(moderator.role, "regulate") && (
        <>
          <h2>{t("deskFilter.decide")}</h2>
          <p>{choices.length > 0 ? t("deskFilter.decideIntro") : t("deskFilter.measuredNothing")}</p>
          {(choices.length > 0 || decides) && (
            <DecidingForm
              key={language}
              action={changeDeciding.bind(null, language)}
              choices={[{ value: "never", label: t("deskFilter.decideNot") }, ...choices]}
              chosen={decides ? String(decideFrom) : "never"}
              words={{ decide: t("deskFilter.decide"), sure: t("deskFilter.sure"), save: t("deskFilter.save") }}
            />
          )}
          <h2>{t("deskFilter.relearn")}</h2>
          <p>{t("deskFilter.relearnIntro")}</p>
          <RelearnForm
            action={learnAnew}
            language={language}
            words={{ sure: t("deskFilter.relearnSure"), learn: t("deskFilter.relearnButton") }}
          />
        </>
      )}
    </ModerationSheet>
  );
}
