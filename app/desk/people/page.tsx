import type { Metadata } from "next";
import { Notice } from "#components/desk/notice.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { StaffList } from "#components/desk/staff-list.tsx";
import { rowNumber } from "#lib/row-number.ts";
import { listStaff } from "#lib/staff/accounts.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskTime } from "../time.ts";
import { disableAccount, enableAccount, giveRole } from "./actions.ts";
import { done } from "./words.ts";

export const metadata: Metadata = { title: "People" };

/** Who works here, as what, and whether they may sign in. */
export default async function Page({ searchParams }: PageProps<"/desk/people">) {
  const admin = await requireStaff("administer");
  const query = await searchParams;
  const staff = await listStaff(admin);
  const account = staff.find(({ id }) => id === rowNumber(query.account));
  const words = typeof query.done === "string" ? done.get(query.done) : undefined;
  return (
    <Sheet title="People">
      {account && words && (
        <Notice>
          <bdi>{account.name}</bdi>: {words}
        </Notice>
      )}
      <StaffList
        staff={staff}
        oneself={admin.id}
        time={deskTime().date}
        disable={disableAccount}
        enable={enableAccount}
        giveRole={giveRole}
      />
      <h2>Another account, another password</h2>
      <p>
        Both are made where the site runs, so that no password travels: <code>npm run staff -- add</code> and{" "}
        <code>npm run staff -- reset</code>.
      </p>
    </Sheet>
  );
}
