alter table incident_count_delta enable row level security;
alter table incident_count_delta force row level security;

grant select, insert on incident_count_delta to vern_app;
grant select, insert, update (folded_at) on incident_count_delta to vern_jobs;
grant select, insert, update on incident_count_delta to vern_transfer;

create policy jobs on incident_count_delta to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy of_what_one_sees on incident_count_delta as restrictive for insert to vern_app
  with check (vern_counts_at(unit_id));

create policy read_delta on incident_count_delta for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));

create policy transfer on incident_count_delta to vern_transfer using (true) with check (true);

-- Counts hold no person, and are read by roles that reach over several places: at a single unit a number of the day is a report.
create policy write_delta on incident_count_delta for insert to vern_app with check (municipality_id = vern_municipality());
