-- Which of the affected employees is who. Exact: whose medical details were written is known, and so is the only one of a
-- report. Two of one report without such details cannot be told apart any more, and are not guessed.
update incident_identity p set affected_id = h.affected_id
from affected_health h
where p.municipality_id = vern_municipality() and p.relation = 'affected' and p.affected_id is null
  and h.municipality_id = p.municipality_id and h.incident_id = p.incident_id and h.person_id = p.person_id;

update incident_identity p set affected_id = one.affected_id
from (
  select a.municipality_id, a.incident_id, min(a.id::text)::uuid as affected_id, min(u.person_id::text)::uuid as person_id
  from affected_employee a
  join incident_identity u on u.municipality_id = a.municipality_id and u.incident_id = a.incident_id
    and u.relation = 'affected' and u.affected_id is null
  where a.municipality_id = vern_municipality() and not exists (
    select 1 from incident_identity k where k.municipality_id = a.municipality_id and k.affected_id = a.id)
  group by a.municipality_id, a.incident_id having count(*) = 1
) one
where p.municipality_id = one.municipality_id and p.incident_id = one.incident_id and p.person_id = one.person_id
  and p.relation = 'affected';
