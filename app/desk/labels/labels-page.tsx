import { EntryList } from "#components/desk/entry-list.tsx";
import { MoveForm } from "#components/desk/move-form.tsx";
import { NamesForm } from "#components/desk/names-form.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { refusal } from "#lib/request.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { type Label, type LabelNoun, listLabels } from "#lib/stories/desk/labels.ts";
import { nameIn } from "#lib/stories/story.ts";
import { changeOrder, makeLabel } from "./actions.ts";
import { done, words } from "./words.ts";

/** All tags, series or sections, and a form for one more. */
export async function labelsPage(editor: Allowed<"publish">, noun: LabelNoun, query: { done?: unknown }) {
  const labels = await listLabels(editor, noun);
  const { path, title, none, add } = words[noun];
  const notice = typeof query.done === "string" ? done.get(query.done) : undefined;
  const entries = labels.map((label, i) => ({
    id: label.id,
    name: (
      <a href={`${path}/${label.id}`}>
        <bdi>{inWords(label)}</bdi>
      </a>
    ),
    facts: facts(label),
    acts: noun === "section" && (
      <MoveForm
        id={label.id}
        name={inWords(label)}
        move={changeOrder}
        isFirst={i === 0}
        isLast={i === labels.length - 1}
      />
    ),
  }));
  return (
    <Sheet title={title}>
      <PaperTabs here={path} />
      {notice && <Notice>{notice}</Notice>}
      <EntryList entries={entries} none={none} />
      <h2>{add}</h2>
      <NamesForm action={makeLabel.bind(null, noun)} initial={refusal() ?? { values: {}, errors: {} }} send={add} />
    </Sheet>
  );
}

function inWords({ names, slug }: Label): string {
  return nameIn("en", names)?.name ?? slug;
}

function facts({ slug, names, _count: { stories } }: Label) {
  return (
    <>
      {names.map(({ language, name }) => (
        <span key={language}>
          <bdi lang={language}>{name}</bdi> ·{" "}
        </span>
      ))}
      <code>{slug}</code> · {stories === 1 ? "1 story" : `${stories.toLocaleString("en")} stories`}
    </>
  );
}
