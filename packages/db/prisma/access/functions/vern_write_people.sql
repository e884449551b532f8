-- Which report, whose, and who writes is taken from the arguments' scope, never from the rows that were sent; whose health
-- data are, from the people. Nobody consents for somebody else. A server of the version before does not say whom a row is
-- about: of one affected it is known all the same.
create function vern_write_people(of_incident uuid, retention text, report jsonb) returns void language plpgsql
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

alter function vern_write_people owner to vern_writer;
revoke all on function vern_write_people from public;
grant execute on function vern_write_people to vern_app;
