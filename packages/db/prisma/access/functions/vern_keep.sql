-- How long everything that belongs to a report is kept, in the one direction there is. Whoever may decide it asks this of
-- `vern_preserve` or `vern_observe`. What those who handle it write for each other is kept shorter, and stays as it is.
create function vern_keep(of_incident uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  update incident set retention_class = 'injury_preserve'
    where municipality_id = here and id = of_incident and retention_class = 'incident_operational';
  update incident_identity set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
  update affected_employee set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
  update statement set retention_class = 'injury_preserve'
    where municipality_id = here and subject_type = 'incident' and subject_id = of_incident
      and retention_class = 'incident_operational' and audience <> 'handlers';
  update measure m set retention_class = 'injury_preserve'
    from measure_origin o
    where o.municipality_id = here and o.type = 'incident' and o.origin_id = of_incident
      and m.municipality_id = here and m.id = o.measure_id and m.retention_class = 'incident_operational';
  update measure_origin set retention_class = 'injury_preserve'
    where municipality_id = here and type = 'incident' and origin_id = of_incident
      and retention_class = 'incident_operational';
end
$$;

alter function vern_keep owner to vern_writer;
revoke all on function vern_keep from public;
