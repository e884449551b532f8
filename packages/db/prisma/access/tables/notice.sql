alter table notice enable row level security;
alter table notice force row level security;

grant select, insert on notice to vern_jobs;
grant select, insert, update on notice to vern_transfer;
grant select, update (read_at) on notice to vern_app;

create policy jobs on notice to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy mark_read on notice for update to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor())
  with check (municipality_id = vern_municipality() and person_id = vern_actor());

-- A notice about a report that one does not see any more leads nowhere, and tells that there is one.
create policy own on notice for select to vern_app using (
  municipality_id = vern_municipality() and person_id = vern_actor()
  and (subject_type <> 'incident' or vern_incident_relation(subject_id) <> 0)
);

create policy transfer on notice to vern_transfer using (true) with check (true);
