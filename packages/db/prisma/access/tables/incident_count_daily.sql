alter table incident_count_daily enable row level security;
alter table incident_count_daily force row level security;

grant select, insert, update on incident_count_daily to vern_jobs;
grant select, insert, update on incident_count_daily to vern_transfer;
grant select on incident_count_daily to vern_app;

create policy jobs on incident_count_daily to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy read_daily on incident_count_daily for select to vern_app
  using (municipality_id = vern_municipality() and unit_id = any ((select vern_counted_nodes())::uuid[]));

create policy transfer on incident_count_daily to vern_transfer using (true) with check (true);
