import { durationInWords } from "#components/comments/duration.ts";
import { Bars } from "#components/ui/plots/bars.tsx";
import { type Stack, Stacks } from "#components/ui/plots/stacks.tsx";
import type { TableName } from "#lib/figures/csv.ts";
import type { Figures, Named, Tally } from "#lib/figures/tally.ts";
import type { MessageKey, Translator } from "#lib/messages/translator.ts";
import { isLanguage, languageNames } from "#lib/text/language.ts";

/** What of the figures readers may see, too. */
export type Shown = Pick<Figures, "received" | "days" | "reasons" | "deciders" | "total" | "languages">;

interface Props {
  figures: Shown;
  /** A time on a day, to be told as a date. */
  timeOf: (day: string) => Date;
  /** Where a table is found as a file, if each has one. */
  fileOf?: (table: TableName) => string;
  t: Translator;
}

/** What was decided in a time, by day, reason, decider and language, and how long it was waited for. */
export function MonthPlots({ figures, timeOf, fileOf, t }: Props) {
  const { days, reasons, deciders, languages } = figures;
  const file = (table: TableName) => fileOf && { href: fileOf(table), text: t("moderation.asFile") };
  const plot = { number: t.number, asTable: t("moderation.asTable") };
  return (
    <>
      <Stacks
        {...plot}
        title={t("moderation.byDay")}
        series={verdictNames(t)}
        heads={[t("moderation.day"), t("moderation.received"), ...verdictNames(t)]}
        stacks={days.map((it) => ({
          name: t.date(timeOf(it.day)),
          counts: counts(it),
          cells: [it.received, ...counts(it)].map(t.number),
        }))}
        file={file("days")}
      />
      <Stacks
        {...plot}
        title={t("moderation.waits")}
        series={[t("moderation.wait"), t("moderation.upTo")]}
        heads={[t("moderation.day"), t("moderation.wait"), t("moderation.longWait")]}
        stacks={days.map(({ day, median, most }) => ({
          name: t.date(timeOf(day)),
          counts: [(median ?? 0) / 60, ((most ?? 0) - (median ?? 0)) / 60],
          cells: [waitInWords(median, t), waitInWords(most, t)],
        }))}
        file={file("waits")}
      />
      {reasons.length > 0 && (
        <Bars
          title={t("moderation.byReason")}
          series={[]}
          heads={[t("moderation.reason"), t("moderation.comments")]}
          bars={reasons.map(({ reason, count }) => bar(t(`moderation.${reason}`), [count], t))}
          file={file("reasons")}
        />
      )}
      <Bars
        title={t("moderation.byDecider")}
        series={verdictNames(t)}
        heads={[t("moderation.decider"), ...verdictNames(t)]}
        bars={deciders.map((it) => bar(t(`moderation.${it.decider}`), counts(it), t))}
        file={file("deciders")}
      />
      <NamedBars
        title="moderation.byLanguage"
        head="moderation.language"
        rows={languages.map((it) => ({ ...it, name: isLanguage(it.name) ? languageNames[it.name] : it.name }))}
        file={file("languages")}
        t={t}
      />
    </>
  );
}

interface NamedProps {
  title: MessageKey;
  head: MessageKey;
  rows: readonly Named[];
  file: { href: string; text: string } | undefined;
  t: Translator;
}

/** What was decided in one of several places or by one of several people, and how long it was waited for there. */
export function NamedBars({ title, head, rows, file, t }: NamedProps) {
  return (
    <Bars
      title={t(title)}
      series={verdictNames(t)}
      heads={[t(head), ...verdictNames(t), t("moderation.wait"), t("moderation.longWait")]}
      bars={rows.map((it) => ({
        name: it.name,
        counts: counts(it),
        cells: [...counts(it).map(t.number), waitInWords(it.median, t), waitInWords(it.most, t)],
      }))}
      file={file}
    />
  );
}

function bar(name: string, counted: readonly number[], t: Translator): Stack {
  return { name, counts: counted, cells: counted.map(t.number) };
}

function verdictNames(t: Translator): string[] {
  return [t("moderation.PUBLISHED"), t("moderation.REFUSED"), t("moderation.SPAM")];
}

function counts({ PUBLISHED, REFUSED, SPAM }: Tally): number[] {
  return [PUBLISHED, REFUSED, SPAM];
}

/** @param seconds null: nobody waited */
export function waitInWords(seconds: number | null, t: Translator): string {
  return seconds === null ? "–" : durationInWords(seconds / 60, t);
}
