-- "The same situation again": the report and the series it joins are written with one stroke, by one function. The series of
-- a report is nothing its people may write (`vern_only_handler_rewrites`), so the function does it for them, and asks
-- itself what the policy asks: both reports are their own, of one unit, and the new one is in no series yet. Begun apart,
-- a series was refused to everybody but the handler, and would have stayed empty where the report was refused.

-- Whether the series begins with these two.
create function vern_join_series(joining uuid, continued uuid, new_series uuid, begun_at timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  known uuid;
  unit uuid;
begin
  -- Two that continue the same report at once: the second waits here, and finds the series that the first began.
  select series_id, unit_id into known, unit from incident
  where municipality_id = here and id = continued and vern_is_own(id)
  for update;
  if unit is null or not exists (
    select 1 from incident
    where municipality_id = here and id = joining and id <> continued and unit_id = unit and series_id is null
      and vern_is_own(id)
  ) then
    raise insufficient_privilege using message = 'a report continues an earlier one of the same people and unit';
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

grant select, update (series_id) on incident to vern_writer;
grant select, insert on incident_series to vern_writer;
create policy joins_series on incident for select to vern_writer using (municipality_id = (select vern_municipality()));
create policy join_series on incident for update to vern_writer
  using (municipality_id = (select vern_municipality())) with check (municipality_id = (select vern_municipality()));
create policy number_series on incident_series for select to vern_writer
  using (municipality_id = (select vern_municipality()));
create policy begin_series on incident_series for insert to vern_writer
  with check (municipality_id = (select vern_municipality()));
grant execute on function vern_is_own(uuid) to vern_writer;

grant create on schema public to vern_writer;
alter function vern_join_series(uuid, uuid, uuid, timestamptz) owner to vern_writer;
revoke create on schema public from vern_writer;
revoke all on function vern_join_series(uuid, uuid, uuid, timestamptz) from public;
grant execute on function vern_join_series(uuid, uuid, uuid, timestamptz) to vern_app;

drop policy start_series on incident_series;
revoke insert on incident_series from vern_app;
create policy joins_no_series_by_itself on incident as restrictive for insert to vern_app with check (series_id is null);

-- `vern_submit` of a report that continues an earlier one. Sent again, it joins nothing a second time.
create function vern_submit_continuing(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  answer constant jsonb := vern_submit(municipality, actor, report);
  continues constant jsonb := report -> 'continues';
begin
  if (answer ->> 'created')::boolean and vern_join_series((answer ->> 'id')::uuid,
      (continues ->> 'incident_id')::uuid, (continues ->> 'new_series_id')::uuid, (continues ->> 'at')::timestamptz) then
    insert into audit_entry select * from jsonb_populate_record(null::audit_entry, continues -> 'audit');
  end if;
  return answer;
end
$$;
