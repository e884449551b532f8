drop policy read_affected on affected_employee;

-- AlterTable
ALTER TABLE "incident_identity" ADD COLUMN     "affected_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "incident_identity_municipality_id_affected_id_key" ON "incident_identity"("municipality_id", "affected_id");

-- The rows that say what an event did to the actor.
create function vern_own_affected() returns uuid[] language plpgsql stable security definer
  set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(affected_id), '{}') from incident_identity
    where municipality_id = vern_municipality() and person_id = vern_actor() and affected_id is not null
  );
end
$$;

-- Which report, whose, and who writes is taken from the arguments' scope, never from the rows that were sent. A server of
-- the version before does not say whom a row is about: of one affected it is known all the same.
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
      select here, affected_id, of_incident, person_id, coalesce(injured_body_parts, '{}'), injury_kind, first_aid_given,
        saw_doctor, coalesce(consent_share_medical, false)
      from jsonb_to_recordset(report -> 'health') as row(affected_id uuid, person_id uuid, injured_body_parts text[],
        injury_kind text, first_aid_given boolean, saw_doctor boolean, consent_share_medical boolean);
  end if;
  if jsonb_array_length(report -> 'statements') > 0 then
    insert into statement (municipality_id, id, incident_id, author_id, kind, text, created_at, retention_class)
      select here, id, of_incident, me, kind, text, created_at, retention
      from jsonb_to_recordset(report -> 'statements') as row(id uuid, kind text, text text, created_at timestamptz);
  end if;
end
$$;

grant create on schema public to vern_lookup;
alter function vern_own_affected owner to vern_lookup;
revoke create on schema public from vern_lookup;

revoke all on function vern_own_affected from public;
grant execute on function vern_own_affected to vern_app;
-- Of those it happened to, everybody reads what is about themself, and whoever only sent the report reads nothing of it. For
-- all others what the event did to a person follows the names: of one of a small staff, body, mind, absence and wish are a
-- name. The names' own policy is asked, so that the two cannot part.
create policy read_affected on affected_employee for select to vern_app using (
  municipality_id = vern_municipality() and (
    id = any ((select vern_own_affected())::uuid[])
    or (incident_id <> all ((select vern_own_incidents())::uuid[]) and exists (
      select 1 from incident_identity p
      where p.municipality_id = affected_employee.municipality_id and p.incident_id = affected_employee.incident_id)))
);
