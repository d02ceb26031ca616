import type { Metadata } from "next";
import { Acts } from "#components/desk/acts.tsx";
import { EntryList } from "#components/desk/entry-list.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { RuleActs } from "#components/desk/rules/rule-acts.tsx";
import type { MessageKey, Translator } from "#lib/messages/translator.ts";
import { listRules, listSections, type StoredRule } from "#lib/rules/desk/list.ts";
import { may } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";
import { changeOrder, switchRule } from "./actions.ts";
import { summaryOf } from "./describe.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskRules.title") };
}

const done: ReadonlyMap<unknown, MessageKey> = new Map([
  ["added", "deskRules.added"],
  ["changed", "deskRules.changed"],
  ["moved", "deskRules.moved"],
  ["outdated", "deskRules.outdated"],
]);

/** The rules in the order in which they are asked; an editor changes them. */
export default async function Page({ searchParams }: PageProps<"/desk/rules">) {
  const moderator = await requireStaff("moderate");
  const [query, t] = await Promise.all([searchParams, deskWords()]);
  const [rules, sections] = await Promise.all([listRules(moderator), listSections(moderator)]);
  const regulates = may(moderator.role, "regulate");
  const notice = done.get(query.done);
  const entries = rules.map((rule, i) => {
    const { id, version, isOn, content } = rule;
    const name = content?.name ?? `#${id}`;
    const summary = content ? summaryOf(content, sections, t) : t("deskRules.unreadable");
    return {
      id,
      name: regulates ? <a href={`/desk/rules/${id}`}>{<bdi>{name}</bdi>}</a> : <bdi>{name}</bdi>,
      facts: isOn ? summary : `${t("deskRules.isOff")} · ${summary}`,
      acts: regulates && (
        <RuleActs
          {...{ id, version, isOn, words: actWords(name, t) }}
          place={placeOf(rules, i)}
          acts={{ change: switchRule, move: changeOrder }}
        />
      ),
    };
  });
  return (
    <ModerationSheet title={t("deskRules.title")} here="rules" actor={moderator} t={t}>
      {notice && <Notice>{t(notice)}</Notice>}
      <p>{t("deskRules.intro")}</p>
      {regulates && (
        <Acts>
          <a href="/desk/rules/new">{t("deskRules.add")}</a>
          <a href="/desk/rules/reasons">{t("deskReasons.title")}</a>
          <a href="/desk/rules/outside">{t("deskOutside.title")}</a>
        </Acts>
      )}
      <EntryList entries={entries} none={t("deskRules.none")} />
    </ModerationSheet>
  );
}

function placeOf(rules: readonly StoredRule[], i: number) {
  const isLast = i === rules.length - 1;
  if (i === 0) return isLast ? "only" : "first";
  return isLast ? "last" : "between";
}

function actWords(name: string, t: Translator) {
  return {
    ...{ on: t("deskRules.on"), off: t("deskRules.off"), up: t("deskRules.up"), down: t("deskRules.down") },
    ...{ switchOn: t("deskRules.switchOn", { name }), switchOff: t("deskRules.switchOff", { name }) },
    ...{ moveUp: t("deskRules.moveUp", { name }), moveDown: t("deskRules.moveDown", { name }) },
  };
}
