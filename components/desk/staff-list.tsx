import type { Role } from "#lib/staff/roles.ts";
import styles from "./staff-list.module.css";

const roleNames: Record<Role, string> = {
  ADMIN: "Administrator",
  EDITOR: "Editor",
  AUTHOR: "Author",
  MODERATOR: "Moderator",
};

interface Account {
  id: number;
  email: string;
  name: string;
  role: Role;
  disabledAt: Date | null;
  createdAt: Date;
}

type Act = (form: FormData) => Promise<void>;

/** Everybody with an account, and what an administrator may do to it. */
export function StaffList({
  staff,
  oneself,
  time,
  ...acts
}: {
  staff: Account[];
  oneself: number;
  time: (time: Date) => string;
  disable: Act;
  enable: Act;
  giveRole: Act;
}) {
  return (
    <ul className={styles.list}>
      {staff.map((account) => (
        <li key={account.id}>
          <p className={styles.name}>
            <bdi>{account.name}</bdi>
            {account.id === oneself && " (you)"}
          </p>
          <p className={styles.facts}>
            <strong>{roleNames[account.role]}</strong> · <bdi>{account.email}</bdi> ·{" "}
            {account.disabledAt ? `disabled ${time(account.disabledAt)}` : `since ${time(account.createdAt)}`}
          </p>
          {account.id !== oneself && <Acts account={account} {...acts} />}
        </li>
      ))}
    </ul>
  );
}

function Acts({ account, disable, enable, giveRole }: { account: Account; disable: Act; enable: Act; giveRole: Act }) {
  const which = (
    <>
      <input type="hidden" name="account" value={account.id} />
      <input type="hidden" name="email" value={account.email} />
    </>
  );
  return (
    <div className={styles.acts}>
      <form action={giveRole} className={styles.role}>
        {which}
        <select name="role" aria-label={`Role of ${account.name}`} defaultValue={account.role} key={account.role}>
          {Object.entries(roleNames).map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" aria-label={`Change role of ${account.name}`}>
          Change role
        </button>
      </form>
      <form action={account.disabledAt ? enable : disable}>
        {which}
        {account.disabledAt ? (
          <button type="submit" aria-label={`Enable ${account.name}`}>
            Enable
          </button>
        ) : (
          <button type="submit" aria-label={`Disable ${account.name}`}>
            Disable
          </button>
        )}
      </form>
    </div>
  );
}
