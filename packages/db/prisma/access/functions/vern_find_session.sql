-- Who a session's token belongs to, with the roles held; null when it is unknown, ended, expired or idle too long.
create function vern_find_session(hash bytea, at_instant timestamptz, idle_since timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select jsonb_build_object(
      'sessionId', s.id, 'personId', p.id, 'name', p.name, 'locale', p.locale, 'lastSeenAt', s.last_seen_at,
      'assignments', coalesce((
        select jsonb_agg(jsonb_build_object('role', a.role, 'nodeId', a.node_id, 'from', a.valid_from, 'to', a.valid_to,
          'deputyFor', a.deputy_for_id) order by a.valid_from, a.id)
        from role_assignment a where a.municipality_id = s.municipality_id and a.person_id = s.person_id), '[]'))
    from session s join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
    where s.municipality_id = vern_municipality() and s.token_hash = hash
      and s.ended_at is null and s.expires_at > at_instant and s.last_seen_at > idle_since
      and p.restricted_at is null
  );
end
$$;

alter function vern_find_session owner to vern_lookup;
revoke all on function vern_find_session from public;
grant execute on function vern_find_session to vern_app;
