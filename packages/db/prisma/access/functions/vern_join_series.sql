-- "The same situation again": the report and the series it joins are written with one stroke. The series of a report is nothing
-- its people may write, so this function does it for them, and asks what a policy asks: the earlier report is one they may see, the
-- new one is their own and in no series yet, and both are of one unit. A report about a leader is in no series with others:
-- whoever leads sees those, would read that the same situation was reported, find no such report, and know.
create function vern_join_series(joining uuid, continued uuid, new_series uuid, begun_at timestamptz)
  returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  known uuid;
  unit uuid;
  leader boolean;
begin
  -- Two that continue the same report at once: the second waits here, and finds the series that the first began.
  select series_id, unit_id, about_leader into known, unit, leader from incident
  where municipality_id = here and id = continued and (vern_is_own(id) or vern_incident_relation(id) <> 0)
  for update;
  if unit is null or not exists (
    select 1 from incident
    where municipality_id = here and id = joining and id <> continued and unit_id = unit and series_id is null
      and about_leader = leader and vern_is_own(id)
  ) then
    raise insufficient_privilege using message = 'a report continues an earlier one of the same unit that its sender may see';
  end if;
  if known is null then
    -- Two series that begin at one unit would get the same number: the second waits here.
    perform pg_advisory_xact_lock(hashtextextended(unit::text, 0));
    insert into incident_series (municipality_id, id, unit_id, number, created_by_id, created_at)
      select here, new_series, unit, coalesce(max(number), 0) + 1, vern_actor(), begun_at
      from incident_series where municipality_id = here and unit_id = unit;
    update incident set series_id = new_series where municipality_id = here and id = continued;
  end if;
  update incident set series_id = coalesce(known, new_series) where municipality_id = here and id = joining;
  return known is null;
end
$$;

alter function vern_join_series owner to vern_writer;
revoke all on function vern_join_series from public;
grant execute on function vern_join_series to vern_app;
