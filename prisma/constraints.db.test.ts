import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

// Past Prisma and past our own checks, as whoever else may write to the database.
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });

// A row of each kind that breaks nothing; all of it is taken back at the end.
beforeAll(async () => {
  await client.connect();
  await client.query("BEGIN");
  await client.query(`
    INSERT INTO sections (id, slug) VALUES (-1, 'constraints-section');
    INSERT INTO tags (id, slug) VALUES (-1, 'constraints-tag');
    INSERT INTO authors (id, slug) VALUES (-1, 'constraints-author');
    INSERT INTO short_links (code) VALUES ('000000');
    INSERT INTO short_link_days (code, day) VALUES ('000000', '2026-11-22');
    INSERT INTO series (id, slug) VALUES (-1, 'constraints-series');
    INSERT INTO pages (id, slug) VALUES (-1, 'constraints-page');
    INSERT INTO page_texts (page_id, language, title, body) VALUES (-1, 'en', 'Title', '{}');
    INSERT INTO recordings (id, kind, content_type, bytes) VALUES ('0000000000000000', 'AUDIO', 'audio/mpeg', 1);
    INSERT INTO stories (id, code, section_id) VALUES (-1, '000000', -1);
    INSERT INTO media (id, width, height, widths) VALUES ('0000000000000000', 640, 400, '{320,640}');
    INSERT INTO articles (id, story_id, section_id, language, slug, headline, body) VALUES (-1, -1, -1, 'en', 'slug', 'Headline', '{}');
    INSERT INTO corrections (id, article_id, kind, note) VALUES (-1, -1, 'UPDATE', 'Note');
    INSERT INTO article_search (article_id, section_id, language, author_ids, published_at, version, edition, body, words)
      VALUES (-1, -1, 'en', '{}', now(), 1, 1, '', '');
    INSERT INTO search_words (language, word, written) VALUES ('en', 'constraints', 'Constraints');
    INSERT INTO article_reads (article_id, hour, reads) VALUES (-1, '2026-11-22 08:00Z', 1);
    INSERT INTO staff (id, email, name, role, password_hash)
      VALUES (-1, 'constraints@example.org', 'Name', 'EDITOR', '$argon2id$nobody');
    INSERT INTO staff_sessions (id_hash, staff_id) VALUES (sha256('constraints'), -1);
    INSERT INTO set_up_links (token_hash, expires_at) VALUES (sha256('constraints'), now());
    INSERT INTO comments (id, story_id, language, author_name, email, text, form_key)
      VALUES (-1, -1, 'en', 'Name', 'a@b', 'Text', sha256('constraints'));
    INSERT INTO guest_addresses (id, email, language) VALUES (-1, 'constraints-guest@example.org', 'en');
    INSERT INTO guest_passes (token_hash, address_id) VALUES (sha256('constraints'), -1);
    INSERT INTO reports (id, comment_id, category, language) VALUES (-1, -1, 'SPAM', 'en');
    INSERT INTO receipts (token_hash, comment_id) VALUES (sha256('constraints'), -1);
    INSERT INTO visitor_keys (id, key, expires_at) VALUES (-1, sha256('constraints'), now());
    INSERT INTO visitor_blocks (visitor, staff_id, expires_at) VALUES (sha256('constraints'), -1, now());
    INSERT INTO decisions (id, comment_id, staff_id, verdict) VALUES (-1, -1, -1, 'SPAM');
    INSERT INTO audit_entries (id, staff_id, action, subject) VALUES (-1, -1, 'comment.decided', 'comment -1');
    INSERT INTO comment_notes (id, comment_id, staff_id, text) VALUES (-1, -1, -1, 'Note');
    INSERT INTO reason_wordings (reason, language, text) VALUES ('OTHER', 'kmr', 'Words');
    INSERT INTO bans (id, kind, value, staff_id, expires_at)
      VALUES (-1, 'ADDRESS', 'constraints@example.org', -1, now() + interval '1 day');
    INSERT INTO rules (id, content) VALUES (-1, '{}');
    INSERT INTO rule_versions (rule_id, version, is_on, content, staff_id) VALUES (-1, 1, true, '{}', -1);
    INSERT INTO comment_modes (id, section_id, mode) VALUES (-1, -1, 'HOLD');
    INSERT INTO timetables (language, time_zone) VALUES ('kmr', 'Asia/Baghdad');
    INSERT INTO duty_hours (id, language, weekday, from_minute, to_minute) VALUES (-1, 'kmr', 1, 480, 1320);
    INSERT INTO filter_languages (language) VALUES ('kmr') ON CONFLICT DO NOTHING;
    INSERT INTO filter_words (language, word) VALUES ('kmr', 'constraints');
    INSERT INTO filter_lessons (comment_id, language, is_spam) VALUES (-1, 'kmr', true);
    -- What waits for the end of the transaction would stand in the way of a TRUNCATE.
    SET CONSTRAINTS ALL IMMEDIATE;
  `);
  await client.query("SAVEPOINT valid");
});

beforeEach(() => client.query("ROLLBACK TO SAVEPOINT valid"));

afterAll(async () => {
  await client.query("ROLLBACK");
  await client.end();
});

const article = (change: string) => `UPDATE articles SET ${change} WHERE id = -1`;
const comment = (change: string) => `UPDATE comments SET ${change} WHERE id = -1`;
const erased = (change: string) =>
  comment(`status = 'ERASED', decided_at = now(), author_name = NULL, text = NULL, email = NULL, ${change}`);
const guest = (change: string) => `UPDATE guest_addresses SET ${change} WHERE id = -1`;
const report = (change: string) => `UPDATE reports SET ${change} WHERE id = -1`;
const staff = (change: string) => `UPDATE staff SET ${change} WHERE id = -1`;

const violations: [constraint: string, sql: string][] = [
  ["article_search_author_ids_known", "UPDATE article_search SET author_ids = '{1,NULL}' WHERE article_id = -1"],
  ["search_words_word_length", "UPDATE search_words SET word = 'ab' WHERE word = 'constraints'"],
  ["search_words_written_length", "UPDATE search_words SET written = '' WHERE word = 'constraints'"],
  ["short_links_code_form", "INSERT INTO short_links (code) VALUES ('ABC123')"],
  ["short_links_code_form", "INSERT INTO short_links (code) VALUES ('abc12')"],
  ["short_link_days_counts", "UPDATE short_link_days SET people = -1 WHERE code = '000000'"],
  ["short_link_days_counts", "UPDATE short_link_days SET robots = -1 WHERE code = '000000'"],
  ["short_link_days_source_length", "UPDATE short_link_days SET source = repeat('a', 101) WHERE code = '000000'"],
  ["sections_slug_form", "UPDATE sections SET slug = 'Two words' WHERE id = -1"],
  ["tags_slug_form", "UPDATE tags SET slug = '-tag' WHERE id = -1"],
  ["authors_slug_form", "UPDATE authors SET slug = 'a/b' WHERE id = -1"],
  ["series_slug_form", "UPDATE series SET slug = 'A' WHERE id = -1"],
  ["stories_part_of_series", "UPDATE stories SET series_part = 0 WHERE id = -1"],
  ["pages_slug_form", "UPDATE pages SET slug = 'a/b' WHERE id = -1"],
  ["page_texts_title_length", "UPDATE page_texts SET title = '' WHERE page_id = -1"],
  ["page_texts_title_length", "UPDATE page_texts SET title = repeat('a', 201) WHERE page_id = -1"],
  ["page_texts_body_is_document", "UPDATE page_texts SET body = '[]' WHERE page_id = -1"],
  ["recordings_id_form", "UPDATE recordings SET id = '../../etc/passwd' WHERE id = '0000000000000000'"],
  ["recordings_size", "UPDATE recordings SET bytes = 0 WHERE id = '0000000000000000'"],
  ["corrections_note_length", "UPDATE corrections SET note = '' WHERE id = -1"],
  ["corrections_note_length", "UPDATE corrections SET note = repeat('a', 1001) WHERE id = -1"],
  ["article_reads_count", "UPDATE article_reads SET reads = 0 WHERE article_id = -1"],
  ["article_reads_whole_hour", "UPDATE article_reads SET hour = '2026-11-22 08:30Z' WHERE article_id = -1"],
  ["article_reads_source_length", "UPDATE article_reads SET source = repeat('a', 101) WHERE article_id = -1"],
  ["articles_key_points_count", article("key_points = array_fill('a'::text, '{7}')")],
  ["articles_slug_form", article("slug = ''")],
  ["articles_slug_form", article("slug = 'a b'")],
  ["articles_slug_form", article("slug = 'a/b'")],
  ["articles_slug_form", article("slug = repeat('a', 121)")],
  ["articles_headline_length", article("headline = ''")],
  ["articles_headline_length", article("headline = repeat('a', 301)")],
  ["articles_body_is_document", article("body = '[]'")],
  ["articles_scheduled_has_time", article("status = 'SCHEDULED'")],
  ["articles_published_has_time", article("status = 'PUBLISHED', published_at = now()")],
  ["articles_published_has_time", article("status = 'PUBLISHED', updated_at = now()")],
  ["articles_withdrawn_has_time", article("status = 'WITHDRAWN'")],
  ["articles_lead_has_alt", article("status = 'WITHDRAWN', withdrawn_at = now(), lead_media_id = '0000000000000000'")],
  ["media_id_form", "UPDATE media SET id = '../../etc/passwd' WHERE id = '0000000000000000'"],
  ["media_size", "UPDATE media SET width = 0 WHERE id = '0000000000000000'"],
  ["media_size", "UPDATE media SET widths = '{}' WHERE id = '0000000000000000'"],
  ["comments_author_length", comment("author_name = ''")],
  ["comments_author_length", comment("author_name = repeat('a', 81)")],
  ["comments_email_length", comment("email = 'ab'")],
  ["comments_email_length", comment("email = repeat('a', 255)")],
  ["comments_text_length", comment("text = ''")],
  ["comments_text_length", comment("text = repeat('a', 5001)")],
  ["comments_form_key_length", comment("form_key = '\\x00'")],
  ["comments_not_own_parent", comment("parent_id = -1")],
  ["comments_held_is_undecided", comment("decided_at = now()")],
  ["comments_held_is_undecided", comment("status = 'PUBLISHED'")],
  ["comments_held_waits", comment("waiting_since = NULL")],
  ["comments_erased_is_empty", comment("text = NULL")],
  ["comments_erased_is_empty", comment("author_name = NULL")],
  ["comments_erased_is_empty", comment("status = 'ERASED', decided_at = now(), author_name = NULL, text = NULL")],
  ["comments_erased_is_empty", erased("visitor = sha256('v')")],
  ["comments_erased_is_empty", erased("words_key = sha256('w')")],
  ["comments_erased_is_empty", erased("correction = 'c'")],
  ["comments_erased_is_empty", erased("appeal = 'a', appealed_at = now()")],
  ["comments_erased_is_empty", erased("address_id = -1")],
  ["comments_correction_length", comment("correction = ''")],
  ["comments_correction_length", comment("correction = repeat('a', 5001)")],
  ["comments_appeal_length", comment("appeal = '', appealed_at = now()")],
  ["comments_appeal_length", comment("appeal = repeat('a', 2001), appealed_at = now()")],
  ["comments_appeal_has_time", comment("appeal = 'a'")],
  ["comments_findings_are_a_list", comment("findings = '{}'")],
  ["comments_key_lengths", comment("visitor = '\\x00'")],
  ["comments_key_lengths", comment("words_key = '\\x00'")],
  [
    "decisions_reason_of_refusal",
    "INSERT INTO decisions (comment_id, staff_id, verdict, reason) VALUES (-1, -1, 'SPAM', 'OTHER')",
  ],
  ["receipts_of_one_thing", "UPDATE receipts SET report_id = -1 WHERE comment_id = -1"],
  ["receipts_of_one_thing", "UPDATE receipts SET comment_id = NULL WHERE comment_id = -1"],
  ["receipts_token_hash_length", "UPDATE receipts SET token_hash = '\\x00' WHERE comment_id = -1"],
  ["guest_addresses_email_lower", guest("email = 'A@b'")],
  ["guest_addresses_email_lower", guest("email = 'ab'")],
  ["guest_addresses_confirm_hash_length", guest("confirm_hash = '\\x00'")],
  ["guest_passes_token_hash_length", "UPDATE guest_passes SET token_hash = '\\x00' WHERE address_id = -1"],
  ["reports_words_length", report("words = repeat('a', 5001)")],
  ["reports_name_length", report("name = repeat('a', 81)")],
  ["reports_email_length", report("email = 'ab'")],
  ["reports_illegal_in_good_faith", report("category = 'ILLEGAL'")],
  ["reports_outcome_has_time", report("outcome = 'UPHELD'")],
  ["reports_outcome_has_time", report("resolved_at = now()")],
  ["reports_visitor_length", report("visitor = '\\x00'")],
  ["visitor_keys_key_length", "UPDATE visitor_keys SET key = '\\x00' WHERE id = -1"],
  ["visitor_blocks_visitor_length", "UPDATE visitor_blocks SET visitor = '\\x00' WHERE staff_id = -1"],
  ["staff_email_lower", staff("email = 'Constraints@example.org'")],
  ["staff_email_lower", staff("email = 'constraints'")],
  ["staff_name_length", staff("name = ''")],
  ["staff_name_length", staff("name = repeat('a', 81)")],
  ["staff_password_is_argon2id", staff("password_hash = 'a password'")],
  ["staff_sessions_id_hash_length", "UPDATE staff_sessions SET id_hash = '\\x00' WHERE staff_id = -1"],
  [
    "set_up_links_token_hash_length",
    "UPDATE set_up_links SET token_hash = '\\x00' WHERE token_hash = sha256('constraints')",
  ],
  ["comments_at_once_by_something", comment("at_once = 'SPAM'")],
  ["comments_at_once_by_something", comment("at_once_by = 'mode'")],
  ["comments_reported_since_a_report", comment("open_reports = open_reports + 1, reported_since = NULL")],
  ["comments_reported_since_a_report", comment("open_reports = 0")],
  ["comments_risk_range", comment("risk = 101")],
  ["comments_redactions_list", comment("redactions = '{}'")],
  [
    "decisions_answer_length",
    "INSERT INTO decisions (comment_id, staff_id, verdict, answer) VALUES (-1, -1, 'SPAM', '')",
  ],
  [
    "decisions_not_of_itself",
    "INSERT INTO decisions (id, comment_id, staff_id, verdict, undoes_id) VALUES (-2, -1, -1, 'SPAM', -1)",
  ],
  ["comment_notes_text_length", "UPDATE comment_notes SET text = '' WHERE id = -1"],
  ["reason_wordings_text_length", "UPDATE reason_wordings SET text = repeat('a', 501) WHERE language = 'kmr'"],
  ["visitor_blocks_reason_length", "UPDATE visitor_blocks SET reason = repeat('a', 501) WHERE staff_id = -1"],
  ["bans_reason_length", "UPDATE bans SET reason = repeat('a', 501) WHERE id = -1"],
  ["bans_value_shape", "UPDATE bans SET value = 'A@example.org' WHERE id = -1"],
  ["bans_value_shape", "UPDATE bans SET kind = 'DOMAIN' WHERE id = -1"],
  ["bans_end_after_beginning", "UPDATE bans SET expires_at = created_at WHERE id = -1"],
  ["rules_content_object", "UPDATE rules SET content = '[]' WHERE id = -1"],
  ["comment_modes_one_place", "UPDATE comment_modes SET language = 'en' WHERE id = -1"],
  ["comment_modes_days", "UPDATE comment_modes SET close_after_days = 0 WHERE id = -1"],
  ["duty_hours_weekday", "UPDATE duty_hours SET weekday = 0 WHERE id = -1"],
  ["duty_hours_order", "UPDATE duty_hours SET to_minute = from_minute WHERE id = -1"],
  ["moderation_settings_is_one", "INSERT INTO moderation_settings (id) VALUES (2)"],
  ["moderation_settings_panic_has_somebody", "UPDATE moderation_settings SET panic_since = now()"],
  ["moderation_settings_alarm", "UPDATE moderation_settings SET alarm_after = 0"],
  ["filter_languages_not_negative", "UPDATE filter_languages SET spam = -1 WHERE language = 'kmr'"],
  ["filter_words_not_negative", "UPDATE filter_words SET published = -1 WHERE word = 'constraints'"],
  ["filter_lessons_opinion_range", "UPDATE filter_lessons SET opinion = 1.1 WHERE comment_id = -1"],
  ["filter_languages_decide_from", "UPDATE filter_languages SET decide_from = 0.4 WHERE language = 'kmr'"],
];

test.each(violations)("%s refuses: %s", async (constraint, sql) => {
  await expect(client.query(sql)).rejects.toMatchObject({ code: "23514", constraint });
});

test("every check of the database is tried here", async () => {
  const { rows } = await client.query<{ conname: string }>(
    "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
  );
  const tried = new Set(violations.map(([constraint]) => constraint));
  expect(rows.map(({ conname }) => conname).sort()).toEqual([...tried].sort());
});

for (const [table, column] of [
  ["audit_entries", "id"],
  ["decisions", "id"],
  ["rule_versions", "rule_id"],
  ["audit_links", "entry_id"],
]) {
  test.each([
    `UPDATE ${table} SET ${column} = ${column} WHERE ${column} = -1`,
    `DELETE FROM ${table} WHERE ${column} = -1`,
    `TRUNCATE ${table} CASCADE`,
  ])("a record takes no change: %s", async (sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({
      code: "23001",
      message: `${table} is append-only`,
    });
  });
}

test("nor does it go with what it is about", async () => {
  for (const sql of ["TRUNCATE comments CASCADE", "TRUNCATE staff CASCADE"]) {
    await expect(client.query(sql)).rejects.toMatchObject({ code: "23001" });
    await client.query("ROLLBACK TO SAVEPOINT valid");
  }
  for (const sql of ["DELETE FROM comments WHERE id = -1", "DELETE FROM staff WHERE id = -1"]) {
    await expect(client.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
    await client.query("ROLLBACK TO SAVEPOINT valid");
  }
});

test("a code is never given twice, and a key of a form counts once", async () => {
  const again =
    "INSERT INTO comments (story_id, language, author_name, text, form_key) VALUES (-1, 'en', 'N', 'T', $1)";
  const key = randomBytes(32);
  await client.query(again, [key]);
  await expect(client.query(again, [key])).rejects.toMatchObject({ code: "23505" });
  await client.query("ROLLBACK TO SAVEPOINT valid");
  await expect(client.query("INSERT INTO short_links (code) VALUES ('000000')")).rejects.toMatchObject({
    code: "23505",
  });
  await client.query("ROLLBACK TO SAVEPOINT valid");
  await expect(client.query("DELETE FROM short_links WHERE code = '000000'")).rejects.toMatchObject({
    code: expect.stringMatching(/^23/),
  });
});

test("a comment is placed under the one it answers, and one that is held waits", async () => {
  const add = (id: number, parent: number) =>
    client.query(
      `INSERT INTO comments (id, story_id, parent_id, language, author_name, text, form_key)
       VALUES ($1, -1, $2, 'en', 'N', 'T', sha256($3))`,
      [id, parent, `placed ${id}`],
    );
  for (let id = -2; id >= -10; id--) await add(id, id + 1);
  const { rows } = await client.query(
    "SELECT path, waiting_since = created_at AS waits FROM comments WHERE id IN (-2, -10) ORDER BY id DESC",
  );
  expect(rows).toEqual([
    { path: [-1, -2], waits: true },
    { path: [-1, -2, -3, -4, -5, -6, -7, -10], waits: true },
  ]);
});
