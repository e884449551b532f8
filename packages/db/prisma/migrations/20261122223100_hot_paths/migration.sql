-- The three statements that every minute asks for, each one round trip (docs/decisions/0102).

-- Enter a scope: the role, the municipality and the actor hold until the transaction ends.
create function vern_enter(as_role text, municipality uuid, actor uuid) returns void language plpgsql as $$
begin
  perform set_config('vern.municipality_id', municipality::text, true),
          set_config('vern.actor_id', coalesce(actor::text, ''), true),
          set_config('role', as_role, true);
end
$$;

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

create function vern_session(municipality uuid, hash bytea, at_instant timestamptz, idle_since timestamptz) returns jsonb
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, null);
  return vern_find_session(hash, at_instant, idle_since);
end
$$;

-- The person that an identity provider vouches for.
create function vern_find_person(of_issuer text, of_subject text) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select id from person
  where municipality_id = vern_municipality() and issuer = of_issuer and subject = of_subject and restricted_at is null
$$;

grant create on schema public to vern_lookup;
alter function vern_find_session(bytea, timestamptz, timestamptz) owner to vern_lookup;
alter function vern_find_person(text, text) owner to vern_lookup;
revoke create on schema public from vern_lookup;
revoke all on function vern_find_session(bytea, timestamptz, timestamptz), vern_find_person(text, text) from public;
grant execute on function vern_find_session(bytea, timestamptz, timestamptz), vern_find_person(text, text) to vern_app;

create function vern_person(municipality uuid, of_issuer text, of_subject text) returns uuid language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, null);
  return vern_find_person(of_issuer, of_subject);
end
$$;

-- Submit a report: every row of it or none. The same key again answers with the report that is there.
-- Runs as the actor: each insert is checked by row-level security.
create function vern_submit(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  written integer;
  found_id uuid;
begin
  perform vern_enter('vern_app', municipality, actor);
  insert into incident select * from jsonb_populate_record(null::incident, report -> 'incident') on conflict do nothing;
  get diagnostics written = row_count;
  if written = 0 then
    select id into found_id from incident
    where municipality_id = municipality and idempotency_key = (report -> 'incident' ->> 'idempotency_key')::uuid;
    return jsonb_build_object('id', found_id, 'created', false);
  end if;
  insert into incident_identity select * from jsonb_populate_recordset(null::incident_identity, report -> 'identities');
  insert into affected_employee select * from jsonb_populate_recordset(null::affected_employee, report -> 'affected');
  insert into affected_health select * from jsonb_populate_recordset(null::affected_health, report -> 'health');
  insert into statement select * from jsonb_populate_recordset(null::statement, report -> 'statements');
  insert into audit_entry select * from jsonb_populate_recordset(null::audit_entry, report -> 'audit');
  insert into outbox select * from jsonb_populate_recordset(null::outbox, report -> 'outbox');
  insert into incident_count_delta select * from jsonb_populate_recordset(null::incident_count_delta, report -> 'deltas');
  if report ->> 'draft_id' is not null then
    delete from incident_draft where incident_draft.municipality_id = municipality and id = (report ->> 'draft_id')::uuid;
  end if;
  return jsonb_build_object('id', report -> 'incident' ->> 'id', 'created', true);
end
$$;

-- One page of a place's inbox, newest first, from a key downwards. No names and no free text.
create function vern_inbox(
  municipality uuid, actor uuid, node uuid, of_statuses text[], asked boolean, due_by date, due_after date,
  min_severity integer, before_at timestamptz, before_id uuid, page_size integer
) returns setof incident language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from incident i
    where i.municipality_id = municipality and i.handler_node_id = node
      and (i.received_at, i.id) < (before_at, before_id)
      and i.status = any (of_statuses)
      and (asked is null or (i.asked_on is not null) = asked)
      and (due_by is null or i.next_due_on <= due_by)
      and (due_after is null or i.next_due_on is null or i.next_due_on > due_after)
      and i.severity >= min_severity
    order by i.received_at desc, i.id desc
    limit page_size;
end
$$;
