-- That something is done about a report, of what kind and by when: for all who see the report.
create function vern_measure_outlines(of_incident uuid)
  returns table (id uuid, type text, due_on date, status text, created_at timestamptz, done_at timestamptz, version integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.type, m.due_on, m.status, m.created_at, m.done_at, m.version
  from measure_origin o
  join measure m on m.municipality_id = o.municipality_id and m.id = o.measure_id
  where o.municipality_id = vern_municipality() and o.type = 'incident' and o.origin_id = of_incident
    -- Asked of a measure and not of the argument: of a report without any nothing is asked.
    and vern_incident_relation(o.origin_id) <> 0
$$;

alter function vern_measure_outlines owner to vern_lookup;
revoke all on function vern_measure_outlines from public;
grant execute on function vern_measure_outlines to vern_app;
