import styles from "./masthead.module.css";

interface Props {
  site: string;
  label: string;
  places: { href: string; name: string }[];
  /** Who is signed in, if anybody: leads to how they like the desk to be. */
  name: string | undefined;
  leave: { action: () => Promise<void>; name: string };
}

/** The desk's head: where one may go, who one is, and the way out. Plain links, so that every page asks the gate. */
export function Masthead({ site, label, places, name, leave }: Props) {
  return (
    <header className={styles.masthead}>
      <a className={styles.site} href="/" dir="auto">
        {site}
      </a>
      <nav aria-label={label}>
        {places.map((place) => (
          <a key={place.href} href={place.href}>
            {place.name}
          </a>
        ))}
      </nav>
      {name !== undefined && (
        <form action={leave.action} className={styles.leave}>
          <a href="/desk/me">
            <bdi>{name}</bdi>
          </a>
          <button type="submit">{leave.name}</button>
        </form>
      )}
    </header>
  );
}
