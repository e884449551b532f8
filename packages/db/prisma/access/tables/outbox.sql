alter table outbox enable row level security;
alter table outbox force row level security;

grant insert on outbox to vern_app;
grant select, insert, update (dispatched_at) on outbox to vern_jobs;
grant select, insert, update on outbox to vern_transfer;

create policy jobs on outbox to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

-- News: about what one sees.
create policy of_what_one_sees on outbox as restrictive for insert to vern_app
  with check (vern_sees_subject(subject_type, subject_id));

create policy transfer on outbox to vern_transfer using (true) with check (true);

create policy write_outbox on outbox for insert to vern_app with check (municipality_id = vern_municipality());
