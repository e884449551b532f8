alter table statement enable row level security;
alter table statement force row level security;

grant select, insert, update (redacted_at, redacted_by_id, text) on statement to vern_app;
grant select, insert, update on statement to vern_transfer;
grant insert, select (audience, municipality_id, retention_class, subject_id, subject_type), update (retention_class) on statement to vern_writer;

create policy finds_kept on statement for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy keeps on statement for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

-- What was written: by whom it is for. Text can tell who wrote it, so for the safety representative it follows the name, and
-- what is for one person alone is for nobody who represents all; the working-environment group reads none.
create policy read_statement on statement for select to vern_app using (
  municipality_id = vern_municipality() and subject_type = 'incident' and case audience
    when 'people' then vern_names_open(subject_id)
    when 'one' then vern_handles(subject_id) or (vern_is_own(subject_id) and vern_actor() in (addressed_to, author_id))
    else vern_handles(subject_id)
  end
);

-- Whoever redacts a text says why: the safety representative too, who otherwise writes nothing on a report.
create policy reason_of_redaction on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and kind = 'redaction_reason' and text is not null
  and subject_type = 'incident' and vern_represents(subject_id)
);

-- A redaction: the text goes, the row stays, once, and never by the one who wrote it. Said here again is that one redacts what
-- one reads: an update that asks for no row goes past the policy of reading.
create policy redact_statement on statement for update to vern_app
  using (
    municipality_id = vern_municipality() and author_id <> vern_actor() and redacted_at is null and subject_type = 'incident'
    and (vern_handles(subject_id) or (audience = 'people' and vern_represents(subject_id)))
  )
  with check (text is null and redacted_by_id = vern_actor() and redacted_at is not null);

create policy transfer on statement to vern_transfer using (true) with check (true);

create policy with_report on statement for insert to vern_writer with check (true);

create policy write_statement on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and text is not null and subject_type = 'incident'
  and (vern_is_own(subject_id) or vern_handles(subject_id))
);
