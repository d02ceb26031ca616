import { InputField, SelectField } from "#components/ui/field.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { languageNames, languages } from "#lib/text/language.ts";
import styles from "./queue-filters.module.css";

/** As they stand in an address, each by the name of its field. */
export type FilterValues = Partial<
  Record<"queue" | "language" | "section" | "story" | "rule" | "age" | "visitor" | "watched" | "order" | "q", string>
>;

interface Choice {
  value: string;
  label: string;
}

interface Props {
  values: FilterValues;
  sections: Choice[];
  rules: Choice[];
  /** Hours, with a sign: what is older, or newer. */
  ages: Choice[];
  orders: Choice[];
  /** Whether anything is left out. */
  narrowed: boolean;
  /** In characters. */
  limit: number;
  clear: string;
  t: Translator;
}

/** What a colleague narrows a queue down to, and a search in all of them. A plain form that leads to an address. */
export function QueueFilters({ values, sections, rules, ages, orders, narrowed, limit, clear, t }: Props) {
  const any = { value: "", label: t("deskQueue.any") };
  const select = (name: "language" | "section" | "rule" | "age", choices: Choice[]) => (
    <SelectField
      id={`filter-${name}`}
      name={name}
      label={t(`deskQueue.${name}`)}
      choices={[any, ...choices]}
      defaultValue={values[name] ?? ""}
    />
  );
  const only = (["story", "visitor"] as const).filter((name) => values[name] !== undefined);
  return (
    <details className={styles.filters} open={narrowed}>
      <summary>{t("deskQueue.narrow")}</summary>
      <form action="/desk/comments" className={styles.fields}>
        {values.queue !== undefined && <input type="hidden" name="queue" value={values.queue} />}
        <InputField
          id="filter-q"
          name="q"
          type="search"
          label={t("deskQueue.search")}
          hint={t("deskQueue.searchHint")}
          dir="auto"
          maxLength={limit}
          defaultValue={values.q}
        />
        {select(
          "language",
          languages.map((value) => ({ value, label: languageNames[value] })),
        )}
        {select("section", sections)}
        {select("rule", rules)}
        {select("age", ages)}
        <SelectField
          id="filter-order"
          name="order"
          label={t("deskQueue.order")}
          choices={orders}
          defaultValue={values.order ?? ""}
        />
        <label className={styles.box}>
          <input type="checkbox" name="watched" value="1" defaultChecked={values.watched !== undefined} />
          <span>{t("deskQueue.watchedOnly")}</span>
        </label>
        {only.map((name) => (
          <p key={name}>
            <input type="hidden" name={name} value={values[name]} />
            {t(`deskQueue.${name}Chosen`)}
          </p>
        ))}
        <p className={styles.acts}>
          <button type="submit" className="main">
            {t("deskQueue.apply")}
          </button>
          {narrowed && <a href={clear}>{t("deskQueue.clear")}</a>}
        </p>
      </form>
    </details>
  );
}
