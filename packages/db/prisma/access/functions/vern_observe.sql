-- What somebody has come to know about what an event did to one person. That person says it, or whoever handles the report;
-- that medical details may be shared is the person's alone to say. A wish is no such thing, and stands as it was sent. What
-- was known before stands beside it. What follows for the report (its floor, level and flags) is worked out by the domain,
-- and nothing follows from nothing told. Whoever it happened to sees the report in part, so what they add makes it as
-- serious as it was, or more; the handler, who sees all of it, may correct it.
create function vern_observe(of_affected uuid, observed jsonb, follows jsonb) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  of_person constant text[] := array['physical_injury', 'psychological_impact', 'absence'];
  of_health constant text[] := array['injured_body_parts', 'injury_kind', 'first_aid_given', 'saw_doctor',
    'consent_share_medical'];
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  is_own constant boolean := of_affected = any (vern_own_affected());
  told constant jsonb := (
    select jsonb_object_agg(field, value) from jsonb_to_recordset(observed) as row(field text, value jsonb));
  was affected_employee;
  person uuid;
begin
  select * into was from affected_employee where municipality_id = here and id = of_affected for update;
  if was.id is null or not (is_own or vern_handles(was.incident_id)) then
    raise insufficient_privilege using message = 'what an event did to a person is told by them, or by who handles it';
  end if;
  if told ? 'consent_share_medical' and not is_own then
    raise insufficient_privilege using message = 'nobody consents for somebody else';
  end if;
  if told is null or exists (select 1 from jsonb_object_keys(told) as field where field <> all (of_person || of_health)) then
    raise insufficient_privilege using message = 'what is told is what the event did to a person';
  end if;
  if exists (
    select 1 from jsonb_to_recordset(observed) as row(id uuid, known_on date, recorded_at timestamptz)
    where not vern_is_of_now(recorded_at, id) or known_on > vern_today() + 1
  ) then
    raise insufficient_privilege using message = 'what is told is told now';
  end if;
  if exists (
    select 1 from incident where municipality_id = here and id = was.incident_id and status = 'withdrawn'
  ) then
    raise insufficient_privilege using message = 'of a report that is withdrawn nothing more is told';
  end if;
  insert into affected_observation (municipality_id, id, incident_id, affected_id, field, value, known_on,
      recorded_by_id, recorded_at)
    select here, id, was.incident_id, of_affected, field, value, known_on, me, recorded_at
    from jsonb_to_recordset(observed) as row(id uuid, field text, value jsonb, known_on date, recorded_at timestamptz);
  update affected_employee a set (physical_injury, psychological_impact, absence) = (
    select n.physical_injury, n.psychological_impact, n.absence from jsonb_populate_record(a, told) n)
  where a.municipality_id = here and a.id = of_affected;
  if told ?| of_health then
    select person_id into person from incident_identity where municipality_id = here and affected_id = of_affected;
    insert into affected_health (municipality_id, affected_id, incident_id, person_id, injured_body_parts,
        consent_share_medical)
      values (here, of_affected, was.incident_id, person, '{}', false) on conflict do nothing;
    update affected_health h set (injured_body_parts, injury_kind, first_aid_given, saw_doctor, consent_share_medical) = (
      select n.injured_body_parts, n.injury_kind, n.first_aid_given, n.saw_doctor, n.consent_share_medical
      from jsonb_populate_record(h, told) n)
    where h.municipality_id = here and h.affected_id = of_affected;
  end if;
  update incident i set (severity_floor, severity, physical_harm, psychological_strain) = (
    select case when is_own then greatest(i.severity_floor, n.severity_floor) else n.severity_floor end,
      case when is_own then greatest(i.severity, n.severity) else n.severity end,
      n.physical_harm or (is_own and i.physical_harm),
      n.psychological_strain or (is_own and i.psychological_strain)
    from jsonb_populate_record(i, follows) n)
  where i.municipality_id = here and i.id = was.incident_id;
  if follows ->> 'retention_class' = 'injury_preserve' then
    perform vern_keep(was.incident_id);
  end if;
end
$$;

alter function vern_observe owner to vern_writer;
revoke all on function vern_observe from public;
grant execute on function vern_observe to vern_app;
