import styles from "./masthead.module.css";

/** The desk's head: where one may go, who one is, and the way out. Plain links, so that every page asks the gate. */
export function Masthead({
  site,
  places,
  name,
  leave,
}: {
  site: string;
  places: { href: string; name: string }[];
  name: string | undefined;
  leave: () => Promise<void>;
}) {
  return (
    <header className={styles.masthead}>
      <a className={styles.site} href="/" dir="auto">
        {site}
      </a>
      <nav aria-label="Desk">
        {places.map((place) => (
          <a key={place.href} href={place.href}>
            {place.name}
          </a>
        ))}
      </nav>
      {name !== undefined && (
        <form action={leave} className={styles.leave}>
          <bdi>{name}</bdi>
          <button type="submit">Sign out</button>
        </form>
      )}
    </header>
  );
}
