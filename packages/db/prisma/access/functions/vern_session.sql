-- As `vern_find_session`, with the scope it needs, in one round trip (docs/decisions/0102).
create function vern_session(municipality uuid, hash bytea, at_instant timestamptz, idle_since timestamptz) returns jsonb
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, null);
  return vern_find_session(hash, at_instant, idle_since);
end
$$;
