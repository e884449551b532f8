-- A measure belongs to a place and says what it came from, instead of hanging on one report: so it can come from several, and
-- from what is no report.

drop policy change_measure on measure;
drop policy read_measure on measure;
drop policy write_measure on measure;
drop function vern_unit_of_own_measure;

-- DropForeignKey
ALTER TABLE "measure" DROP CONSTRAINT "measure_municipality_id_incident_id_fkey";

-- DropIndex
DROP INDEX "measure_municipality_id_incident_id_idx";

-- AlterTable
alter table measure add column node_id uuid;

-- CreateTable
CREATE TABLE "measure_origin" (
    "municipality_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "origin_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "measure_origin_pkey" PRIMARY KEY ("municipality_id","measure_id","type","origin_id")
);

-- CreateIndex
CREATE INDEX "measure_origin_municipality_id_origin_id_idx" ON "measure_origin"("municipality_id", "origin_id");

-- CreateIndex
CREATE INDEX "measure_municipality_id_node_id_idx" ON "measure"("municipality_id", "node_id");

-- AddForeignKey
ALTER TABLE "measure_origin" ADD CONSTRAINT "measure_origin_municipality_id_measure_id_fkey" FOREIGN KEY ("municipality_id", "measure_id") REFERENCES "measure"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Where each measure is to be done, and what it came from: its report's place, and its report.
alter table incident no force row level security;
alter table measure no force row level security;
update measure m set node_id = coalesce(i.department_id, i.unit_id)
from incident i
where i.municipality_id = m.municipality_id and i.id = m.incident_id;
insert into measure_origin (municipality_id, measure_id, type, origin_id, created_at, retention_class, restricted_at)
select municipality_id, id, 'incident', incident_id, created_at, retention_class, restricted_at from measure;
alter table measure force row level security;
alter table incident force row level security;
alter table measure alter column node_id set not null, drop column incident_id;

-- Handing a report to another unit takes it out of its handler's own sight, and nobody may write a row they cannot see. This
-- function does that one thing, for whoever handles the report, and only to a unit of the same municipality and to a place in
-- the line of that unit. What was decided on for this report alone goes along.
create or replace function vern_hand_over(of_incident uuid, to_unit uuid, to_handler uuid, to_steering boolean) returns boolean
  language sql volatile security definer set search_path = public, pg_temp as $$
  with moved as (
    update incident
    set unit_id = to_unit, department_id = null, handler_node_id = to_handler, handled_by_steering = to_steering
    where municipality_id = vern_municipality() and id = of_incident
      and vern_handles(id)
      and exists (
        select 1 from org_node n where n.municipality_id = vern_municipality() and n.id = to_unit and n.type = 'unit')
      and to_handler in (
        with recursive line(id) as (
          select to_unit
          union
          select above.id from org_node n join line on n.id = line.id,
            unnest(array[n.parent_id, n.successor_id]) as above (id)
          where n.municipality_id = vern_municipality() and above.id is not null
        )
        select id from line)
    returning id
  ), along as (
    update measure m set node_id = to_unit
    from moved
    join measure_origin o on o.municipality_id = vern_municipality() and o.type = 'incident' and o.origin_id = moved.id
    where m.municipality_id = vern_municipality() and m.id = o.measure_id and not exists (
      select 1 from measure_origin other
      where other.municipality_id = o.municipality_id and other.measure_id = o.measure_id
        and (other.type, other.origin_id) <> (o.type, o.origin_id))
  )
  select true from moved
$$;

-- How long everything that belongs to a report is kept, in the one direction there is. Whoever may decide it asks this of
-- `vern_preserve` or `vern_observe`. What those who handle it write for each other is kept shorter, and stays as it is.
create or replace function vern_keep(of_incident uuid) returns void language plpgsql security definer
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
  update measure m set retention_class = 'injury_preserve'
    from measure_origin o
    where o.municipality_id = here and o.type = 'incident' and o.origin_id = of_incident
      and m.municipality_id = here and m.id = o.measure_id and m.retention_class = 'incident_operational';
  update measure_origin set retention_class = 'injury_preserve'
    where municipality_id = here and type = 'incident' and origin_id = of_incident
      and retention_class = 'incident_operational';
end
$$;

-- That something is done about a report, of what kind and by when: for all who see the report.
create or replace function vern_measure_outlines(of_incident uuid)
  returns table (id uuid, type text, due_on date, status text, created_at timestamptz, done_at timestamptz, version integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.type, m.due_on, m.status, m.created_at, m.done_at, m.version
  from measure_origin o
  join measure m on m.municipality_id = o.municipality_id and m.id = o.measure_id
  where o.municipality_id = vern_municipality() and o.type = 'incident' and o.origin_id = of_incident
    -- Asked of a measure and not of the argument: of a report without any nothing is asked.
    and vern_incident_relation(o.origin_id) <> 0
$$;

-- What one measure is to the actor, as bits: the one place in SQL that says so. What hangs on a measure goes by it.
--
--   1  it was given to them
--   2  they decide on it: they handle a report that it came from
--   4  they read what is written of it: as they read what was written of such a report
--   8  they know that there is something done, of what kind and by when: they see such a report
--
-- A report says all of that by itself. Only a measure that came from no report goes by its place: whoever leads there or above
-- decides on it, and those who look after the safety of its people read it. Else a leader would learn, from a measure at
-- their unit, of a report that is about them.
create function vern_measure_relation(of_measure uuid) returns integer language plpgsql stable security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  found_one record;
  reports integer[];
begin
  select owner_id = vern_actor() as is_own, node_id into found_one from measure where municipality_id = here and id = of_measure;
  if not found then
    return 0;
  end if;
  select array_agg(vern_incident_relation(origin_id)) into reports
    from measure_origin where municipality_id = here and measure_id = of_measure and type = 'incident';
  return found_one.is_own::integer + case when reports is null then
      case when found_one.node_id = any (vern_nodes_answered(array['handles'])) then 2 + 4 + 8
        when found_one.node_id = any (vern_nodes_answered(array['represents', 'represents_below'])) then 4 + 8
        when found_one.node_id = any (vern_nodes_at(array['consults'])) then 8
        else 0 end
    else (
      select bit_or(case when each & 2 <> 0 then 2 else 0 end | case when each & 11 <> 0 then 4 else 0 end
        | case when each <> 0 then 8 else 0 end)
      from unnest(reports) as each) end;
end
$$;

-- A measure that whoever handles a report decides on: with what it came from, at the place of the report, and kept as long. One
-- function writes them together, since who may write a measure follows from what it came from.
create function vern_plan_measure(of_incident uuid, planned jsonb) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  here constant uuid := vern_municipality();
  report record;
begin
  if not vern_handles(of_incident) then
    raise insufficient_privilege using message = 'only the handler of a report decides on its measures';
  end if;
  select coalesce(department_id, unit_id) as node_id, retention_class into report
    from incident where municipality_id = here and id = of_incident;
  insert into measure (municipality_id, id, node_id, type, title, owner_id, due_on, status, created_by_id, created_at,
      retention_class)
    select here, id, report.node_id, type, title, owner_id, due_on, status, vern_actor(), created_at, report.retention_class
    from jsonb_to_record(planned) as row(
      id uuid, type text, title text, owner_id uuid, due_on date, status text, created_at timestamptz);
  insert into measure_origin (municipality_id, measure_id, type, origin_id, created_at, retention_class)
    select here, id, 'incident', of_incident, created_at, report.retention_class
    from jsonb_to_record(planned) as row(id uuid, created_at timestamptz);
end
$$;

-- Whether the actor was given a measure that came from a report, or decides on one.
create function vern_has_measure_of(of_incident uuid) returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select exists (
    select 1 from measure_origin o
    where o.municipality_id = vern_municipality() and o.type = 'incident' and o.origin_id = of_incident
      and vern_measure_relation(o.measure_id) & 3 <> 0)
$$;

-- The reports that a measure came from, for a step with it: whoever has a measure or decides on it leaves all of them with what
-- is due then, and tells those who handle them, whether or not they see the report. To a screen goes what `measure_origin`
-- shows.
create function vern_measure_origins(of_measure uuid) returns uuid[] language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce(array_agg(origin_id order by origin_id), '{}') from measure_origin
  where municipality_id = vern_municipality() and measure_id = of_measure and type = 'incident'
    and vern_measure_relation(of_measure) & 7 <> 0
$$;

-- Who was given a measure does it or takes that back. What it is, by when and whose is for whoever decides on it.
create or replace function vern_measure_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  doing constant text[] := array['status', 'done_at', 'version', 'updated_at'];
begin
  if to_jsonb(old) - doing is distinct from to_jsonb(new) - doing
    and vern_measure_relation(old.id) & 2 = 0 then
    raise insufficient_privilege using message = 'only who decides on a measure rewrites it';
  end if;
  return new;
end
$$;

-- Whether a report is the actor's to see, or they were given a measure of it or decide on one: what an audit entry or a message
-- may be about.
create or replace function vern_sees(of_incident uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  -- Their own comes first: it is what a submit asks.
  return vern_is_own(of_incident)
    or vern_incident_relation(of_incident) <> 0
    or vern_has_measure_of(of_incident);
end
$$;

grant create on schema public to vern_lookup;
grant create on schema public to vern_writer;
alter function vern_has_measure_of owner to vern_lookup;
alter function vern_measure_origins owner to vern_lookup;
alter function vern_measure_relation owner to vern_lookup;
alter function vern_plan_measure owner to vern_writer;
revoke create on schema public from vern_lookup;

revoke create on schema public from vern_writer;

alter table measure_origin enable row level security;
alter table measure_origin force row level security;
revoke all on function vern_has_measure_of from public;
grant execute on function vern_has_measure_of to vern_app;
revoke all on function vern_measure_origins from public;
grant execute on function vern_measure_origins to vern_app;
revoke all on function vern_measure_relation from public;
grant execute on function vern_measure_relation to vern_app;
revoke all on function vern_plan_measure from public;
grant execute on function vern_plan_measure to vern_app;
grant insert on measure_origin to vern_transfer;
grant insert on measure_origin to vern_writer;
grant select (measure_id) on measure_origin to vern_jobs;
grant select (measure_id) on measure_origin to vern_lookup;
grant select (measure_id) on measure_origin to vern_writer;
grant select (municipality_id) on measure_origin to vern_jobs;
grant select (municipality_id) on measure_origin to vern_lookup;
grant select (municipality_id) on measure_origin to vern_writer;
grant select (origin_id) on measure_origin to vern_jobs;
grant select (origin_id) on measure_origin to vern_lookup;
grant select (origin_id) on measure_origin to vern_writer;
grant select (retention_class) on measure_origin to vern_writer;
grant select (type) on measure_origin to vern_jobs;
grant select (type) on measure_origin to vern_lookup;
grant select (type) on measure_origin to vern_writer;
grant select on measure_origin to vern_app;
grant select on measure_origin to vern_transfer;
grant update (retention_class) on measure_origin to vern_writer;
grant update on measure_origin to vern_transfer;
revoke insert on measure from vern_app;
grant insert on measure to vern_writer;
grant select (id) on measure to vern_jobs;
grant select (id) on measure to vern_writer;
grant select (node_id) on measure to vern_lookup;
grant update (node_id) on measure to vern_lookup;
create policy change_measure on measure for update to vern_app
  using (municipality_id = vern_municipality() and (owner_id = vern_actor() or vern_measure_relation(id) & 2 <> 0))
  with check (municipality_id = vern_municipality());

create policy goes_along on measure for update to vern_lookup
  using (municipality_id = vern_municipality()) with check (municipality_id = vern_municipality());

create policy planned on measure for insert to vern_writer with check (municipality_id = (select vern_municipality()));

-- What is written of a measure, and whose it is, is for those who read what else was written. Whoever was given one sees and
-- finishes it without seeing the report behind it.
create policy read_measure on measure for select to vern_app using (
  municipality_id = vern_municipality() and (owner_id = vern_actor() or vern_measure_relation(id) & 4 <> 0)
);

create policy finds_kept on measure_origin for select to vern_writer
  using (municipality_id = (select vern_municipality()));

create policy jobs on measure_origin for select to vern_jobs using (municipality_id = vern_municipality());

create policy keeps on measure_origin for update to vern_writer
  using (municipality_id = (select vern_municipality()))
  with check (municipality_id = (select vern_municipality()));

create policy lookup on measure_origin for select to vern_lookup using (municipality_id = vern_municipality());

create policy planned on measure_origin for insert to vern_writer with check (municipality_id = (select vern_municipality()));

-- Nobody learns of a report through a measure: what it came from shows to those who may open that.
create policy read_origin on measure_origin for select to vern_app using (
  municipality_id = vern_municipality() and type = 'incident' and vern_incident_relation(origin_id) <> 0
);

create policy transfer on measure_origin to vern_transfer using (true) with check (true);
