alter table affected_employee enable row level security;
alter table affected_employee force row level security;

grant select, insert, update on affected_employee to vern_transfer;
grant select, insert, update (absence, physical_injury, psychological_impact, retention_class) on affected_employee to vern_writer;
grant select on affected_employee to vern_app;

create policy finds_kept on affected_employee for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy keeps on affected_employee for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

-- Of those it happened to, everybody reads what is about themself, and whoever only sent the report reads nothing of it. For
-- all others what the event did to a person follows the names: of one of a small staff, body, mind, absence and wish are a
-- name.
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_affected())::uuid[])
    or (vern_names_open(incident_id) and not vern_is_own(incident_id)))
);

create policy transfer on affected_employee to vern_transfer using (true) with check (true);

create policy with_report on affected_employee for insert to vern_writer with check (true);
