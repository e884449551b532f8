alter table incident_identity enable row level security;
alter table incident_identity force row level security;

grant select, insert, update on incident_identity to vern_transfer;
grant insert, select (affected_id, incident_id, municipality_id, person_id, retention_class), update (retention_class) on incident_identity to vern_writer;
grant select on incident_identity to vern_app;
grant select on incident_identity to vern_jobs;
grant select on incident_identity to vern_lookup;

create policy finds_kept on incident_identity for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy jobs on incident_identity for select to vern_jobs using (municipality_id = vern_municipality());

create policy keeps on incident_identity for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy lookup on incident_identity for select to vern_lookup using (municipality_id = (select vern_municipality()));

-- Who: the people of the event, its handler, and the safety representative unless the name is withheld.
create policy read_identity on incident_identity for select to vern_app using (
  municipality_id = vern_municipality() and (person_id = vern_actor() or vern_names_open(incident_id))
);

create policy transfer on incident_identity to vern_transfer using (true) with check (true);

create policy with_report on incident_identity for insert to vern_writer with check (true);
