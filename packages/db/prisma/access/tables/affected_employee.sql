alter table affected_employee enable row level security;
alter table affected_employee force row level security;

grant select, insert, update on affected_employee to vern_transfer;
grant insert, select (incident_id, municipality_id, retention_class), update (retention_class) on affected_employee to vern_writer;
grant select on affected_employee to vern_app;

create policy finds_kept on affected_employee for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy keeps on affected_employee for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

-- Of those it happened to, everybody reads what is about themself, and whoever only sent the report reads nothing of it. For
-- all others what the event did to a person follows the names: of one of a small staff, body, mind, absence and wish are a
-- name. The names' own policy is asked, so that the two cannot part.
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_affected())::uuid[])
    or (incident_id <> all ((select vern_own_incidents())::uuid[]) and exists (
      select 1 from incident_identity p
      where p.municipality_id = affected_employee.municipality_id and p.incident_id = affected_employee.incident_id)))
);

create policy transfer on affected_employee to vern_transfer using (true) with check (true);

create policy with_report on affected_employee for insert to vern_writer with check (true);
