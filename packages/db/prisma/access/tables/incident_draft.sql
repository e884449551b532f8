alter table incident_draft enable row level security;
alter table incident_draft force row level security;

grant select, insert, update, delete on incident_draft to vern_app;
grant delete, select (id, municipality_id, updated_at) on incident_draft to vern_jobs;
grant select, insert, update on incident_draft to vern_transfer;

create policy own on incident_draft to vern_app
  using (municipality_id = vern_municipality() and person_id = vern_actor())
  with check (municipality_id = vern_municipality() and person_id = vern_actor());

create policy purge on incident_draft to vern_jobs
  using (municipality_id = vern_municipality() and updated_at < now() - interval '30 days') with check (false);

create policy transfer on incident_draft to vern_transfer using (true) with check (true);
