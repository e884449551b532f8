-- What the event did to each person follows the names: body, mind, absence and wish of one of a small staff is a name.
-- Whoever reads the event without names has its two flags. The names' own policy is asked, so that the two cannot part.
drop policy read_affected on affected_employee;
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and exists (
    select 1 from incident_identity p
    where p.municipality_id = affected_employee.municipality_id and p.incident_id = affected_employee.incident_id)
);
