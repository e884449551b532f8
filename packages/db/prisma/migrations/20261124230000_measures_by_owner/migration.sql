-- Who was given a measure sees and finishes it without seeing the report behind it: `read_measure` and `change_measure`
-- have let them all along. What they could not learn is where it belongs, and the report never learned that it is done.

-- The unit of a measure, to its owner and nobody else: the one fact of the report that goes with it.
grant select (municipality_id, id, incident_id, owner_id) on measure to vern_lookup;
create policy lookup on measure for select to vern_lookup using (municipality_id = vern_municipality());

create function vern_unit_of_own_measure(of_measure uuid) returns uuid language sql stable security definer
  set search_path = public, pg_temp as $$
  select i.unit_id from measure m join incident i on i.municipality_id = m.municipality_id and i.id = m.incident_id
  where m.municipality_id = vern_municipality() and m.id = of_measure and m.owner_id = vern_actor()
$$;

grant create on schema public to vern_lookup;
alter function vern_unit_of_own_measure(uuid) owner to vern_lookup;
revoke create on schema public from vern_lookup;
revoke all on function vern_unit_of_own_measure(uuid) from public;
grant execute on function vern_unit_of_own_measure(uuid) to vern_app;

-- What the report needs next is worked out by the delivery, which reads when measures are due and none of their words.
grant select (municipality_id, incident_id, due_on, status) on measure to vern_jobs;
create policy jobs on measure for select to vern_jobs using (municipality_id = vern_municipality());
grant update (measure_due_on, next_due_on, version) on incident to vern_jobs;
create policy settle on incident for update to vern_jobs
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());
