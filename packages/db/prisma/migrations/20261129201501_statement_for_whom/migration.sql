-- A text is about a subject, and says whom it is for: everybody it concerns, those who handle it, or one of the people. What
-- was written before is for the same as it was: notes for those who handle the report, everything else for all.

drop policy read_statement on statement;
drop policy reason_of_redaction on statement;
drop policy redact_statement on statement;
drop policy write_statement on statement;

-- DropForeignKey
ALTER TABLE "statement" DROP CONSTRAINT "statement_municipality_id_incident_id_fkey";

-- DropIndex
DROP INDEX "statement_municipality_id_incident_id_idx";

-- AlterTable
alter table statement rename column incident_id to subject_id;
alter table statement
  add column subject_type text not null default 'incident',
  add column audience text not null default 'people',
  add column addressed_to uuid;
alter table statement no force row level security;
update statement set audience = 'handlers' where kind = 'note';
alter table statement force row level security;
alter table statement
  alter column subject_type drop default,
  alter column audience drop default,
  add constraint statement_addressed check ((audience = 'one') = (addressed_to is not null));

-- CreateIndex
CREATE INDEX "statement_municipality_id_subject_id_idx" ON "statement"("municipality_id", "subject_id");

-- What a report has become is kept with everything that belongs to it. Nobody who serves requests may change how long a
-- person's row is kept, so one function does it, in one direction, for whoever handles the report. What those who
-- handle it write for each other is kept shorter than the rest, and stays as it is.
create or replace function vern_preserve(of_incident uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
  if not exists (
    select 1 from incident
    where municipality_id = here and id = of_incident and vern_handles(id, handler_node_id, handled_by_steering)
  ) then
    raise insufficient_privilege using message = 'only the handler of a report decides how long it is kept';
  end if;
  update incident set retention_class = 'injury_preserve'
    where municipality_id = here and id = of_incident and retention_class = 'incident_operational';
  update incident_identity set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
  update affected_employee set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
  update statement set retention_class = 'injury_preserve'
    where municipality_id = here and subject_type = 'incident' and subject_id = of_incident
      and retention_class = 'incident_operational' and audience <> 'handlers';
  update measure set retention_class = 'injury_preserve'
    where municipality_id = here and incident_id = of_incident and retention_class = 'incident_operational';
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
    insert into statement (municipality_id, id, subject_type, subject_id, author_id, kind, audience, text, created_at,
        retention_class)
      select here, id, 'incident', of_incident, me, kind, coalesce(audience, 'people'), text, created_at, retention
      from jsonb_to_recordset(report -> 'statements') as row(
        id uuid, kind text, audience text, text text, created_at timestamptz);
  end if;
end
$$;

grant select (audience) on statement to vern_writer;
revoke select (kind) on statement from vern_writer;
grant select (subject_type) on statement to vern_writer;
-- What was written: by whom it is for. Text can tell who wrote it, so for the safety representative it follows the name, and
-- what is for one person alone is for nobody who represents all; the working-environment group reads none.
create policy read_statement on statement for select to vern_app using (
  municipality_id = vern_municipality() and subject_type = 'incident' and (
    (subject_id = any ((select vern_own_incidents())::uuid[])
      and (audience = 'people' or (audience = 'one' and vern_actor() in (addressed_to, author_id))))
    or exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.subject_id
        and (
          (i.id <> all ((select vern_own_incidents())::uuid[]) and (
            (not i.handled_by_steering and i.handler_node_id = any ((select vern_handled_nodes())::uuid[]))
            or (i.handled_by_steering and i.handler_node_id = any ((select vern_steered_nodes())::uuid[]))))
          or (statement.audience = 'people' and not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
);

-- Whoever redacts a text says why: the safety representative too, who otherwise writes nothing on a report.
create policy reason_of_redaction on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and kind = 'redaction_reason' and text is not null
  and subject_type = 'incident'
  and exists (
    select 1 from incident i
    where i.municipality_id = statement.municipality_id and i.id = statement.subject_id
      and not i.hide_name_from_safety_rep
      and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
);

-- A redaction: the text goes, the row stays, and never by the one who wrote it.
create policy redact_statement on statement for update to vern_app
  using (
    municipality_id = vern_municipality() and author_id <> vern_actor() and subject_type = 'incident' and exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.subject_id
        and (
          vern_handles(i.id, i.handler_node_id, i.handled_by_steering)
          or (not i.hide_name_from_safety_rep
            and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
        )
    )
  )
  with check (text is null and redacted_by_id = vern_actor() and redacted_at is not null);

create policy write_statement on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and text is not null and subject_type = 'incident' and (
    vern_is_own(subject_id)
    or exists (
      select 1 from incident i
      where i.municipality_id = statement.municipality_id and i.id = statement.subject_id
        and vern_handles(i.id, i.handler_node_id, i.handled_by_steering))
  )
);
