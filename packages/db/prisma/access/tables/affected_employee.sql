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

-- What the event did to each person follows the names: body, mind, absence and wish of one of a small staff is a name.
-- Whoever reads the event without names has its two flags. The names' own policy is asked, so that the two cannot part.
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and exists (
    select 1 from incident_identity p
    where p.municipality_id = affected_employee.municipality_id and p.incident_id = affected_employee.incident_id)
);

create policy transfer on affected_employee to vern_transfer using (true) with check (true);

create policy with_report on affected_employee for insert to vern_writer with check (true);
