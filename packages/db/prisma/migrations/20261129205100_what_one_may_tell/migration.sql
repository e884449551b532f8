-- What somebody has come to know about what an event did to one person. That person says it, or whoever handles the report;
-- that medical details may be shared is the person's alone to say. A wish is no such thing, and stands as it was sent. What
-- was known before stands beside it. What follows for the report (its floor, level and flags) is worked out by the domain,
-- and nothing follows from nothing told. Whoever it happened to sees the report in part, so what they add makes it as
-- serious as it was, or more; the handler, who sees all of it, may correct it.
create or replace function vern_observe(of_affected uuid, observed jsonb, follows jsonb) returns void language plpgsql
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

-- Which report, whose, and who writes is taken from the arguments' scope, never from the rows that were sent; whose health
-- data are, from the people. Nobody consents for somebody else. A server of the version before does not say whom a row is
-- about: of one affected it is known all the same.
create or replace function vern_write_people(of_incident uuid, retention text, report jsonb) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  me constant uuid := vern_actor();
  only_one constant uuid := case when jsonb_array_length(report -> 'affected') = 1
    then (report #>> '{affected,0,id}')::uuid end;
begin
  if not vern_has_nobody(of_incident) then
    raise insufficient_privilege using message = 'the people of a report are written with it';
  end if;
  if exists (
    select 1 from jsonb_to_recordset((report -> 'identities') || coalesce(report -> 'health', '[]')) as row(affected_id uuid)
    where affected_id not in (select id from jsonb_to_recordset(report -> 'affected') as row(id uuid))
  ) then
    raise insufficient_privilege using message = 'what is told of a person is told of those of the report';
  end if;
  insert into incident_identity (municipality_id, incident_id, person_id, relation, affected_id, retention_class)
    select here, of_incident, me, 'reporter', null, retention
    union all
    select here, of_incident, person_id, 'affected', coalesce(affected_id, only_one), retention
    from jsonb_to_recordset(report -> 'identities') as row(person_id uuid, relation text, affected_id uuid)
    where relation = 'affected';
  insert into affected_employee (municipality_id, id, incident_id, physical_injury, psychological_impact, absence,
      wants_contact, retention_class)
    select here, id, of_incident, physical_injury, psychological_impact, coalesce(absence, 'unknown'),
      coalesce(wants_contact, 'no_need'), retention
    from jsonb_to_recordset(report -> 'affected') as row(
      id uuid, physical_injury text, psychological_impact text, absence text, wants_contact text);
  if jsonb_array_length(report -> 'health') > 0 then
    insert into affected_health (municipality_id, affected_id, incident_id, person_id, injured_body_parts, injury_kind,
        first_aid_given, saw_doctor, consent_share_medical)
      select here, told.affected_id, of_incident, coalesce(who.person_id, told.person_id),
        coalesce(told.injured_body_parts, '{}'), told.injury_kind, told.first_aid_given, told.saw_doctor,
        coalesce(told.consent_share_medical and coalesce(who.person_id, told.person_id) = me, false)
      from jsonb_to_recordset(report -> 'health') as told(affected_id uuid, person_id uuid, injured_body_parts text[],
        injury_kind text, first_aid_given boolean, saw_doctor boolean, consent_share_medical boolean)
      left join incident_identity who on who.municipality_id = here and who.incident_id = of_incident
        and who.affected_id = told.affected_id;
  end if;
  if jsonb_array_length(report -> 'statements') > 0 then
    insert into statement (municipality_id, id, subject_type, subject_id, author_id, kind, audience, text, created_at,
        retention_class)
      select here, id, 'incident', of_incident, me, kind, coalesce(audience, 'people'), text, created_at, retention
      from jsonb_to_recordset(report -> 'statements') as row(
        id uuid, kind text, audience text, text text, created_at timestamptz);
  end if;
end
$$;

revoke update (wants_contact) on affected_employee from vern_writer;
revoke update (wants_contact) on incident from vern_writer;

drop policy redact_statement on statement;
-- A redaction: the text goes, the row stays, once, and never by the one who wrote it. Said here again is that one redacts what
-- one reads: an update that asks for no row goes past the policy of reading.
create policy redact_statement on statement for update to vern_app
  using (
    municipality_id = vern_municipality() and author_id <> vern_actor() and redacted_at is null and subject_type = 'incident'
    and (vern_handles(subject_id) or (audience = 'people' and vern_represents(subject_id)))
  )
  with check (text is null and redacted_by_id = vern_actor() and redacted_at is not null);
