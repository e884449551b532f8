-- News is about a subject, `{ type, id }`, whatever noun that is: `SUBJECT_TYPES` in packages/domain names them. Who is told
-- stands in columns, parties apart from people, and what it is about is the same in the outbox, in the notice and in the mail.
-- The owner of a measure is told of the measure in news of their own: the report it came from may not be theirs to see.

alter table outbox
  add column subject_type text,
  add column subject_id uuid,
  add column parties text[],
  add column person_ids uuid[],
  add column left_out uuid[];
alter table notice
  add column subject_type text,
  add column subject_id uuid;
alter table notice rename column kind to topic;

drop policy of_what_one_sees on outbox;
drop policy own on notice;

do $$
declare
  name text;
  tables constant text[] := array['outbox', 'notice', 'measure', 'audit_entry'];
begin
  foreach name in array tables loop
    execute format('alter table %I no force row level security', name);
  end loop;

  update outbox set subject_type = 'incident', subject_id = (payload ->> 'incidentId')::uuid,
    parties = array(
      select named from unnest(string_to_array(coalesce(payload ->> 'tells', ''), ' ')) as named
      where named <> '' and named not like 'person:%'),
    person_ids = array(
      select substr(named, 8)::uuid from unnest(string_to_array(coalesce(payload ->> 'tells', ''), ' ')) as named
      where named like 'person:%'),
    left_out = case when payload ? 'actorId' then array[(payload ->> 'actorId')::uuid] else '{}' end;

  -- Which measure it was is on record, written in the same instant; else it is the one that the person has.
  create temporary table measure_news on commit drop as
    select o.municipality_id, o.id, o.topic, o.person_ids, o.left_out, o.created_at, o.dispatched_at, coalesce(
      (select (e.details ->> 'measure')::uuid from audit_entry e
        where e.municipality_id = o.municipality_id and e.incident_id = o.subject_id and e.at = o.created_at
          and e.details ? 'measure' limit 1),
      (select m.id from measure m
        where m.municipality_id = o.municipality_id and m.incident_id = o.subject_id
        order by m.owner_id = any (o.person_ids) desc, m.created_at <= o.created_at desc, m.created_at desc limit 1)
    ) as measure_id
    from outbox o where cardinality(o.person_ids) > 0;

  insert into outbox (municipality_id, id, topic, payload, subject_type, subject_id, parties, person_ids, left_out,
      created_at, dispatched_at)
    select municipality_id, gen_random_uuid(),
      case topic when 'incident.measure_assigned' then 'measure.assigned' else 'measure.changed' end, '{}',
      'measure', measure_id, '{}', person_ids, left_out, created_at, dispatched_at
    from measure_news where measure_id is not null;
  update outbox set left_out = left_out || person_ids, person_ids = '{}'
    where subject_type = 'incident' and cardinality(person_ids) > 0;

  update notice set subject_type = 'incident', subject_id = incident_id where incident_id is not null;
  update notice n set subject_type = 'measure', subject_id = m.measure_id,
    topic = case n.topic when 'incident.measure_yours' then 'measure.assigned' else 'measure.changed' end
    from measure_news m
    where n.incident_id is null and m.municipality_id = n.municipality_id and m.id = n.outbox_id;
  -- It would lead nowhere.
  delete from notice where subject_id is null;

  -- What the queue holds of mail that is to be tried again says it the same way from now on.
  if to_regclass('pgboss.job') is not null then
    begin
      update pgboss.job j set data = (j.data - 'incidentId') || jsonb_build_object(
          'topic', case when j.data ->> 'party' <> 'owner' then j.data ->> 'topic'
            when j.data ->> 'topic' = 'incident.measure_yours' then 'measure.assigned' else 'measure.changed' end,
          'subject', case when j.data ->> 'party' <> 'owner' then
              jsonb_build_object('type', 'incident', 'id', j.data ->> 'incidentId')
            else jsonb_build_object('type', 'measure', 'id', (
              select m.id from measure m
              where m.municipality_id = (j.data ->> 'municipalityId')::uuid
                and m.incident_id = (j.data ->> 'incidentId')::uuid
              order by m.owner_id = (j.data ->> 'personId')::uuid desc, m.created_at desc limit 1)) end)
        where j.name = 'mail' and j.data ? 'incidentId' and j.state::text in ('created', 'retry', 'active');
    -- Where the queue is not the owner's, its last mails of before are tried as they are and given up; the notices stand.
    exception when insufficient_privilege then null;
    end;
  end if;

  foreach name in array tables loop
    execute format('alter table %I force row level security', name);
  end loop;
end
$$;

alter table outbox
  drop column payload,
  alter column subject_type set not null,
  alter column subject_id set not null;
alter table notice
  drop column incident_id,
  alter column subject_type set not null,
  alter column subject_id set not null;

-- Whether the actor sees a subject. To write a row it is asked of one subject.
create function vern_sees_subject(of_type text, of_subject uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  return case of_type
    when 'incident' then vern_sees(of_subject)
    when 'measure' then exists (
      select 1 from measure where municipality_id = vern_municipality() and id = of_subject)
    when 'session' then exists (
      select 1 from session where municipality_id = vern_municipality() and id = of_subject)
    else false
  end;
end
$$;

-- News: about what one sees.
create policy of_what_one_sees on outbox as restrictive for insert to vern_app
  with check (vern_sees_subject(subject_type, subject_id));

-- A notice about a report that one does not see any more leads nowhere, and tells that there is one.
create policy own on notice for select to vern_app using (
  municipality_id = vern_municipality() and person_id = vern_actor() and (
    subject_type <> 'incident'
    or exists (
      select 1 from incident i
      where i.municipality_id = notice.municipality_id and i.id = notice.subject_id))
);

-- As before, with the columns of news.
create or replace function vern_submit(municipality uuid, actor uuid, report jsonb) returns jsonb language plpgsql as $$
declare
  sent constant jsonb := report -> 'incident';
  sent_id constant uuid := sent ->> 'id';
  written integer;
  found_id uuid;
begin
  perform vern_enter('vern_app', municipality, actor);
  insert into incident (municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
      severity_rules_version, unit_id, department_id, handler_node_id, handled_by_steering, about_leader,
      hide_name_from_safety_rep, series_id, occurred_on, occurred_time, occurred_precision, location, kinds,
      perpetrator_role, theme_answers, severity_self, severity_floor, severity_assessed, severity, physical_harm,
      psychological_strain, wants_contact, status, status_since, asked_on, talked_on, talk_unknown, measure_due_on,
      next_due_on, due_rules_version, received_at, first_answer_at, closed_at, updated_at, version, retention_class)
    select municipality_id, id, idempotency_key, theme, code_list_version, question_set_version,
      severity_rules_version, unit_id, department_id, handler_node_id, coalesce(handled_by_steering, false), about_leader,
      hide_name_from_safety_rep, series_id, occurred_on, occurred_time, occurred_precision, location, kinds,
      perpetrator_role, coalesce(theme_answers, '{}'), severity_self, severity_floor, severity_assessed, severity,
      physical_harm, psychological_strain, wants_contact, status, status_since, asked_on, talked_on,
      coalesce(talk_unknown, false), measure_due_on, next_due_on, coalesce(due_rules_version, 1), received_at,
      first_answer_at, closed_at, updated_at, coalesce(version, 1), coalesce(retention_class, 'incident_operational')
    from jsonb_populate_record(null::incident, sent)
    on conflict do nothing;
  get diagnostics written = row_count;
  if written = 0 then
    select id into found_id from incident
    where municipality_id = municipality and idempotency_key = (sent ->> 'idempotency_key')::uuid;
    return jsonb_build_object('id', found_id, 'created', false);
  end if;
  perform vern_write_people(sent_id, coalesce(sent ->> 'retention_class', 'incident_operational'), report);
  insert into audit_entry (municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, changed_fields,
      details, read_key)
    select municipality_id, id, at, actor_id, action, entity_type, entity_id, incident_id, changed_fields,
      coalesce(details, '{}'), read_key
    from jsonb_populate_recordset(null::audit_entry, report -> 'audit');
  insert into outbox (municipality_id, id, topic, subject_type, subject_id, parties, person_ids, left_out, created_at)
    select municipality_id, id, topic, subject_type, subject_id, parties, person_ids, left_out, created_at
    from jsonb_populate_recordset(null::outbox, report -> 'outbox');
  insert into incident_count_delta (municipality_id, id, family, kind, unit_id, occurred_on, received_on, severity,
      physical_harm, psychological_strain, delta, recorded_at)
    select municipality_id, id, family, kind, unit_id, occurred_on, received_on, severity, physical_harm,
      psychological_strain, delta, recorded_at
    from jsonb_populate_recordset(null::incident_count_delta, report -> 'deltas');
  if report ->> 'draft_id' is not null then
    delete from incident_draft where incident_draft.municipality_id = municipality and id = (report ->> 'draft_id')::uuid;
  end if;
  return jsonb_build_object('id', sent_id, 'created', true);
end
$$;
