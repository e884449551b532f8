alter table audit_entry enable row level security;
alter table audit_entry force row level security;

grant select, insert on audit_entry to vern_app;
grant select, insert on audit_entry to vern_jobs;
grant select, insert on audit_entry to vern_transfer;

create policy jobs_read on audit_entry for select to vern_jobs using (municipality_id = vern_municipality());

create policy jobs_write on audit_entry for insert to vern_jobs
  with check (municipality_id = vern_municipality() and actor_id is null);

-- About what one sees, of now, and in the newest form. What is a subject itself stands under no other.
create policy of_what_one_sees on audit_entry as restrictive for insert to vern_app with check (
  vern_is_of_now(at, id) and form = 'vern-audit-2' and vern_sees_subject(subject_type, subject_id)
  and (entity_type not in ('incident', 'session') or (entity_type = subject_type and entity_id = subject_id))
);

-- The people of the event see who has opened it; so does its handler.
create policy read_entry on audit_entry for select to vern_app using (
  municipality_id = vern_municipality() and subject_type = 'incident'
  and (vern_is_own(subject_id) or vern_handles(subject_id))
);

create policy transfer on audit_entry to vern_transfer using (true) with check (true);

-- Everyone writes what they themselves did; nobody changes or removes it.
create policy write_entry on audit_entry for insert to vern_app with check (
  municipality_id = vern_municipality() and actor_id is not distinct from vern_actor()
);
