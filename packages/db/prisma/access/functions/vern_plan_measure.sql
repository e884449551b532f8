-- A measure that whoever handles a report decides on: with what it came from, at the place of the report, and kept as long. One
-- function writes them together, since who may write a measure follows from what it came from.
create function vern_plan_measure(of_incident uuid, planned jsonb) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  report record;
begin
  if not vern_handles(of_incident) then
    raise insufficient_privilege using message = 'only the handler of a report decides on its measures';
  end if;
  select coalesce(department_id, unit_id) as node_id, retention_class into report
    from incident where municipality_id = here and id = of_incident;
  insert into measure (municipality_id, id, node_id, type, title, owner_id, due_on, status, created_by_id, created_at,
      retention_class)
    select here, id, report.node_id, type, title, owner_id, due_on, status, vern_actor(), created_at, report.retention_class
    from jsonb_to_record(planned) as row(
      id uuid, type text, title text, owner_id uuid, due_on date, status text, created_at timestamptz);
  insert into measure_origin (municipality_id, measure_id, type, origin_id, created_at, retention_class)
    select here, id, 'incident', of_incident, created_at, report.retention_class
    from jsonb_to_record(planned) as row(id uuid, created_at timestamptz);
end
$$;

alter function vern_plan_measure owner to vern_writer;
revoke all on function vern_plan_measure from public;
grant execute on function vern_plan_measure to vern_app;
