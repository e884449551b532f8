-- CreateTable
CREATE TABLE "affected_observation" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "affected_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "known_on" DATE NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "retention_class" TEXT NOT NULL DEFAULT 'injury_preserve',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "affected_observation_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE INDEX "affected_observation_municipality_id_affected_id_recorded_a_idx" ON "affected_observation"("municipality_id", "affected_id", "recorded_at");

-- CreateIndex
CREATE INDEX "affected_observation_municipality_id_incident_id_idx" ON "affected_observation"("municipality_id", "incident_id");

-- How long everything that belongs to a report is kept, in the one direction there is. Whoever may decide it asks this of
-- `vern_preserve` or `vern_observe`. What those who handle it write for each other is kept shorter, and stays as it is.
create function vern_keep(of_incident uuid) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
begin
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

-- What somebody has come to know about what an event did to one person. That person says it, or whoever handles the report;
-- that medical details may be shared is the person's alone to say. What was known before stands beside it. What follows
-- for the report (its floor, level and flags) is worked out by the domain. Whoever it happened to sees the report in
-- part, so what they add makes it as serious as it was, or more; the handler, who sees all of it, may correct it.
create function vern_observe(of_affected uuid, observed jsonb, follows jsonb) returns void language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
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
  insert into affected_observation (municipality_id, id, incident_id, affected_id, field, value, known_on,
      recorded_by_id, recorded_at)
    select here, id, was.incident_id, of_affected, field, value, known_on, me, recorded_at
    from jsonb_to_recordset(observed) as row(id uuid, field text, value jsonb, known_on date, recorded_at timestamptz);
  update affected_employee a set (physical_injury, psychological_impact, absence, wants_contact) = (
    select n.physical_injury, n.psychological_impact, n.absence, n.wants_contact from jsonb_populate_record(a, told) n)
  where a.municipality_id = here and a.id = of_affected;
  if told ?| array['injured_body_parts', 'injury_kind', 'first_aid_given', 'saw_doctor', 'consent_share_medical'] then
    select person_id into person from incident_identity where municipality_id = here and affected_id = of_affected;
    insert into affected_health (municipality_id, affected_id, incident_id, person_id, injured_body_parts,
        consent_share_medical)
      values (here, of_affected, was.incident_id, person, '{}', false) on conflict do nothing;
    update affected_health h set (injured_body_parts, injury_kind, first_aid_given, saw_doctor, consent_share_medical) = (
      select n.injured_body_parts, n.injury_kind, n.first_aid_given, n.saw_doctor, n.consent_share_medical
      from jsonb_populate_record(h, told) n)
    where h.municipality_id = here and h.affected_id = of_affected;
  end if;
  update incident i set (severity_floor, severity, physical_harm, psychological_strain, wants_contact) = (
    select case when is_own then greatest(i.severity_floor, n.severity_floor) else n.severity_floor end,
      case when is_own then greatest(i.severity, n.severity) else n.severity end,
      n.physical_harm or (is_own and i.physical_harm),
      n.psychological_strain or (is_own and i.psychological_strain), n.wants_contact
    from jsonb_populate_record(i, follows) n)
  where i.municipality_id = here and i.id = was.incident_id;
  if follows ->> 'retention_class' = 'injury_preserve' then
    perform vern_keep(was.incident_id);
  end if;
end
$$;

-- What a report has become is kept with everything that belongs to it. Nobody who serves requests may change how long a
-- person's row is kept, so one function does it for whoever handles the report.
create or replace function vern_preserve(of_incident uuid) returns void language plpgsql security definer
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

grant create on schema public to vern_writer;
alter function vern_keep owner to vern_writer;
alter function vern_observe owner to vern_writer;
revoke create on schema public from vern_writer;

alter table affected_observation enable row level security;
alter table affected_observation force row level security;
revoke all on function vern_keep from public;
revoke all on function vern_observe from public;
grant execute on function vern_observe to vern_app;
grant execute on function vern_own_affected to vern_writer;
revoke select (incident_id) on affected_employee from vern_writer;
revoke select (municipality_id) on affected_employee from vern_writer;
revoke select (retention_class) on affected_employee from vern_writer;
grant select on affected_employee to vern_writer;
grant update (absence) on affected_employee to vern_writer;
grant update (physical_injury) on affected_employee to vern_writer;
grant update (psychological_impact) on affected_employee to vern_writer;
grant update (wants_contact) on affected_employee to vern_writer;
grant select on affected_health to vern_writer;
grant update (consent_share_medical) on affected_health to vern_writer;
grant update (first_aid_given) on affected_health to vern_writer;
grant update (injured_body_parts) on affected_health to vern_writer;
grant update (injury_kind) on affected_health to vern_writer;
grant update (saw_doctor) on affected_health to vern_writer;
grant insert on affected_observation to vern_transfer;
grant insert on affected_observation to vern_writer;
grant select on affected_observation to vern_app;
grant select on affected_observation to vern_transfer;
grant update on affected_observation to vern_transfer;
grant select (affected_id) on incident_identity to vern_writer;
grant select (person_id) on incident_identity to vern_writer;
grant update (physical_harm) on incident to vern_writer;
grant update (psychological_strain) on incident to vern_writer;
grant update (severity_floor) on incident to vern_writer;
grant update (severity) on incident to vern_writer;
grant update (wants_contact) on incident to vern_writer;
create policy finds_told on affected_health for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy tells on affected_health for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

-- How what is known came to be known: the person's own, and those who handle the report.
create policy read_observation on affected_observation for select to vern_app using (
  municipality_id = vern_municipality() and (
    affected_id = any ((select vern_own_affected())::uuid[]) or vern_handles(incident_id))
);

create policy told on affected_observation for insert to vern_writer with check (municipality_id = (select vern_municipality()));

create policy transfer on affected_observation to vern_transfer using (true) with check (true);
