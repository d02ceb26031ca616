import styles from "./plots.module.css";

/** The colours of what is counted, the first at the bottom or the beginning. */
const colours = [styles.first, styles.second, styles.third];

/** Boxes of one thing's counts, one beyond the other: upwards in a column, onwards in a bar. */
export function Boxes({ counts, at, most }: { counts: readonly number[]; at?: number; most: number }) {
  let before = 0;
  return counts.map((count, place) => {
    const start = before;
    before += count;
    if (count <= 0) return null;
    const box =
      at === undefined
        ? { x: start, width: count, y: 0, height: 1 }
        : { x: at + 0.1, width: 0.8, y: most - start - count, height: count };
    // biome-ignore lint/suspicious/noArrayIndexKey: what is counted keeps its place.
    return <rect key={place} className={colours[place]} {...box} />;
  });
}

/** Which colour is what. */
export function Legend({ series }: { series: readonly string[] }) {
  return (
    <span className={styles.legend}>
      {series.map((name, place) => (
        <span key={name}>
          <svg className={styles.sign} viewBox="0 0 1 1" aria-hidden="true">
            <rect className={colours[place]} width="1" height="1" />
          </svg>{" "}
          {name}
        </span>
      ))}
    </span>
  );
}
