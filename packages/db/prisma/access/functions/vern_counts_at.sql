-- Counts: at a place of one's own, or where a report lies that one sees. They name no report, so nothing closer can be asked.
create function vern_counts_at(of_unit uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  return of_unit = any (vern_work_places())
    or exists (select 1 from incident where municipality_id = vern_municipality() and unit_id = of_unit);
end
$$;
