import styles from "./shares.module.css";

/** Where people came from: each source with its number and a bar as long as its part of the greatest. */
export function Shares({
  title,
  counted,
  shares,
  number,
}: {
  title: string;
  counted: string;
  /** The greatest need not be the first. */
  shares: readonly { name: string; count: number }[];
  number: (count: number) => string;
}) {
  const most = Math.max(...shares.map(({ count }) => count));
  return (
    <table className={styles.shares}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">{counted}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
              <svg className={styles.bar} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
                <rect width={count} height="1" />
              </svg>
            </th>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
