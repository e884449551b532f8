-- What a report has become is kept with everything that belongs to it. Nobody who serves requests may change how long a
-- person's row is kept, so one function does it for whoever handles the report.
create function vern_preserve(of_incident uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  if not exists (
    select 1 from incident
    where municipality_id = here and id = of_incident and vern_handles(id)
  ) then
    raise insufficient_privilege using message = 'only the handler of a report decides how long it is kept';
  end if;
  perform vern_keep(of_incident);
end
$$;

alter function vern_preserve owner to vern_writer;
revoke all on function vern_preserve from public;
grant execute on function vern_preserve to vern_app;
