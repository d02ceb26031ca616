import type { Translator } from "#lib/messages/translator.ts";
import { type Measure, precisionOf, recallOf } from "#lib/spam-filter/measure.ts";
import styles from "./filter.module.css";

/** How often the filter was right, at each probability from which it could have decided. */
export function Measures({ measured, t }: { measured: readonly Measure[]; t: Translator }) {
  const [first] = measured;
  if (!first) return <p>{t("deskFilter.measuredNothing")}</p>;
  const count = first.truePositives + first.falsePositives + first.falseNegatives + first.trueNegatives;
  const share = (hundredths: number | null) =>
    hundredths === null ? t("deskFilter.noShare") : t("deskFilter.percent", { share: hundredths / 100 });
  return (
    <>
      <p>{t("deskFilter.measuredIntro", { count })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("deskFilter.from")}</th>
            <th scope="col">{t("deskFilter.precision")}</th>
            <th scope="col">{t("deskFilter.recall")}</th>
            <th scope="col">{t("deskFilter.called")}</th>
            <th scope="col">{t("deskFilter.wrong")}</th>
            <th scope="col">{t("deskFilter.missed")}</th>
          </tr>
        </thead>
        <tbody>
          {measured.map((it) => (
            <tr key={it.from}>
              <th scope="row">{t("deskFilter.percent", { share: it.from })}</th>
              <td>{share(precisionOf(it))}</td>
              <td>{share(recallOf(it))}</td>
              <td>{t.number(it.truePositives + it.falsePositives)}</td>
              <td>{t.number(it.falsePositives)}</td>
              <td>{t.number(it.falseNegatives)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <small>{t("deskFilter.measuredHelp")}</small>
      </p>
    </>
  );
}
