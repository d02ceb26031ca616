import { BanForm } from "#components/desk/blocks/ban-form.tsx";
import { bulkFormId } from "#components/desk/moderation/bulk-form-id.ts";
import { CommentCard } from "#components/desk/moderation/comment-card.tsx";
import { DecidingItem } from "#components/desk/moderation/deciding-item.tsx";
import { DecisionForm } from "#components/desk/moderation/decision-form.tsx";
import { Notes } from "#components/desk/moderation/notes.tsx";
import { Person } from "#components/desk/moderation/person.tsx";
import { Redaction } from "#components/desk/moderation/redaction.tsx";
import { Reports } from "#components/desk/moderation/reports.tsx";
import { WatchForm } from "#components/desk/moderation/watch-form.tsx";
import { answerLimit } from "#lib/comments/comment.ts";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { banBehind } from "../blocks/actions.ts";
import { judge } from "./actions.ts";
import { isAnswerOn } from "./answer.ts";
import { addressOf, type Said } from "./asked.ts";
import type { Beside } from "./beside.ts";
import { unwatchStory, watchStory } from "./beside-actions.ts";
import { blockVisitor, liftBlock } from "./block-actions.ts";
import { isNoteOn, noteOn } from "./note.tsx";
import { blackOut, showAgain } from "./redaction-actions.ts";
import { replyTo } from "./reply.tsx";
import { ruleOnReports } from "./report-action.ts";

interface Props {
  beside: Beside;
  /** What the page's address says. */
  said: Said;
  /** What was refused: a reply, a note, a decision with its answer. */
  refused: FormState | undefined;
  isReported: boolean;
  /** Whoever reads the page. */
  self: number;
  t: Translator;
}

/** A comment in the queue, with all that may be done to it. */
export function QueuedItem({ beside, said, refused, isReported, self, t }: Props) {
  const { comment, parent, histories, notes, reports, reader, isWatched } = beside;
  const { id, storyId } = comment;
  const { after: _, one: __, ...place } = said;
  const from = addressOf(said);
  const known = { from, t };
  const links = {
    one: addressOf({ ...place, one: String(id) }),
    onlyStory: addressOf({ ...place, story: String(storyId) }),
  };
  const rulings = (
    <Reports comment={comment} reports={reports} reasons={refusalReasons} rule={ruleOnReports} {...known} />
  );
  // One of two forms: a ruling on the reports decides on the comment, and the other way round.
  const decides = !isReported || reports.length === 0;
  return (
    <DecidingItem
      id={id}
      revision={comment.revision}
      name={comment.authorName ?? ""}
      seen={comment.correction ?? comment.text ?? ""}
      bulkForm={bulkFormId}
    >
      <CommentCard comment={comment} parent={parent} reader={reader} self={self} links={links} t={t}>
        {isReported && rulings}
        {decides && (
          <DecisionForm
            comment={comment}
            reasons={refusalReasons}
            judge={judge}
            refused={isAnswerOn(id, refused) ? refused : undefined}
            limit={answerLimit}
            {...known}
          />
        )}
        {histories && (
          <Person
            comment={id}
            histories={histories}
            block={blockVisitor}
            lift={liftBlock}
            onlyVisitor={addressOf({ ...place, visitor: String(id) })}
            {...known}
          />
        )}
        <BanForm comment={id} whom={whomToBan(beside)} ban={banBehind} {...known} />
        {comment.status === "PUBLISHED" && <div data-reply>{replyTo(id, refused, t)}</div>}
        <Notes notes={notes} isRefused={isNoteOn(id, refused)} t={t}>
          {noteOn(id, from, refused, t)}
        </Notes>
        <Redaction comment={comment} redact={blackOut} lift={showAgain} {...known} />
        <WatchForm story={storyId} isWatched={isWatched} watch={watchStory} unwatch={unwatchStory} {...known} />
      </CommentCard>
    </DecidingItem>
  );
}

/** Who can still be told from others. */
function whomToBan({ comment, histories }: Beside) {
  const ofAddress = comment.email === null ? [] : (["address", "domain"] as const);
  return histories?.visitor ? (["visitor", ...ofAddress] as const) : ofAddress;
}
