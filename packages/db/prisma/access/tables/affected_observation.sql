alter table affected_observation enable row level security;
alter table affected_observation force row level security;

grant select, insert, update on affected_observation to vern_transfer;
grant insert on affected_observation to vern_writer;
grant select on affected_observation to vern_app;

-- How what is known came to be known: the person's own, and those who handle the report.
create policy read_observation on affected_observation for select to vern_app using (
  municipality_id = vern_municipality() and (
    affected_id = any ((select vern_own_affected())::uuid[]) or vern_handles(incident_id))
);

create policy told on affected_observation for insert to vern_writer with check (municipality_id = (select vern_municipality()));

create policy transfer on affected_observation to vern_transfer using (true) with check (true);
