-- Whether somebody leads people at a unit or in a part of it today. What took over a closed unit answers for it.
create function vern_leads_at(who uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  with recursive answering(id) as (
    select unit
    union
    select n.successor_id from org_node n join answering a on a.id = n.id
    where n.municipality_id = vern_municipality() and n.successor_id is not null and n.valid_to < vern_today()
  )
  select exists (
    select 1 from role_assignment r
    join role_reach far on far.role = r.role and far.reach = 'leads'
    join org_node n on n.municipality_id = r.municipality_id and n.id = r.node_id
    join answering a on a.id in (n.id, n.parent_id)
    where r.municipality_id = vern_municipality() and r.person_id = who
      and r.valid_from <= vern_today() and (r.valid_to is null or r.valid_to >= vern_today()))
$$;

-- What was reported stays as it was reported, whoever handles it; a report is moved by `vern_hand_over` alone, and given to
-- somebody by `vern_give` alone. And it goes from one status to another only as `INCIDENT_LIFECYCLE` in packages/domain says; a
-- test compares them.
create or replace function vern_report_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  reported constant text[] := array['municipality_id', 'id', 'idempotency_key', 'theme', 'code_list_version',
    'question_set_version', 'severity_rules_version', 'unit_id', 'handler_node_id', 'handled_by_steering', 'delegate_id',
    'about_leader', 'hide_name_from_safety_rep', 'occurred_on', 'occurred_time', 'occurred_precision', 'location', 'kinds',
    'perpetrator_role', 'severity_self', 'severity_floor', 'physical_harm', 'psychological_strain', 'wants_contact',
    'received_at', 'retention_class', 'restricted_at'];
  was constant jsonb := to_jsonb(old);
  becomes constant jsonb := to_jsonb(new);
  step constant text := old.status || ' ' || new.status;
  column_name text;
begin
  foreach column_name in array reported loop
    if was -> column_name is distinct from becomes -> column_name then
      raise insufficient_privilege using message = 'what was reported is rewritten by nobody';
    end if;
  end loop;
  if old.status = new.status then
    return new;
  end if;
  if step = 'closed in_progress' then
    return new;
  end if;
  if vern_is_own(old.id) then
    if step = 'submitted withdrawn' and exists (
      select 1 from incident_identity
      where municipality_id = old.municipality_id and incident_id = old.id and person_id = vern_actor()
        and relation = 'reporter'
    ) then
      return new;
    end if;
  elsif step = any (array['submitted received', 'received in_progress', 'received closed', 'received withdrawn',
      'received submitted', 'in_progress closed', 'in_progress withdrawn', 'in_progress submitted']) then
    return new;
  end if;
  raise insufficient_privilege using message = 'a report does not go this way for whoever asks';
end
$$;

-- Who has a report to follow up for those who handle it. Whoever gives one back loses it from their sight, and nobody may write a
-- row they cannot see: this function does that one thing. Whoever handles it, and was not given it, gives it to somebody whom
-- `delegatesOf` in packages/domain allows; whoever handles it in either way brings it back.
create function vern_give(of_incident uuid, to_person uuid) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  update incident i
  set delegate_id = to_person
  where municipality_id = vern_municipality() and id = of_incident
    and case
      when to_person is null then vern_handles(id)
      else vern_incident_relation(id) & (2 + 32) = 2
        and vern_helps_at(to_person, handler_node_id)
        and not exists (
          select 1 from incident_identity own
          where own.municipality_id = i.municipality_id and own.incident_id = i.id and own.person_id = to_person)
        -- Of a report about a leader nobody learns who leads at the unit or in a part of it.
        and not (about_leader and vern_leads_at(to_person, unit_id))
      end
  returning true
$$;

grant create on schema public to vern_lookup;
alter function vern_give owner to vern_lookup;
alter function vern_leads_at owner to vern_lookup;
revoke create on schema public from vern_lookup;

revoke all on function vern_give from public;
grant execute on function vern_give to vern_app;
revoke all on function vern_leads_at from public;
