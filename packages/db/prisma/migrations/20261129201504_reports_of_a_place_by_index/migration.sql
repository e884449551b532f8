-- That something is done about a report, of what kind and by when: for all who see the report.
create or replace function vern_measure_outlines(of_incident uuid)
  returns table (id uuid, type text, due_on date, status text, created_at timestamptz, done_at timestamptz, version integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.type, m.due_on, m.status, m.created_at, m.done_at, m.version
  from measure m
  where m.municipality_id = vern_municipality() and m.incident_id = of_incident
    -- Asked of a measure and not of the argument: of a report without any nothing is asked.
    and vern_incident_relation(m.incident_id) <> 0
$$;

-- One page of the reports of some places, of which everything is a condition: state, kind, number, days. Newest first, and
-- nothing of the actor's own, which stand in a list of theirs. With each how far its measures have come. Runs as the actor:
-- row-level security decides which reports and measures there are.
-- The number is what a case is called over the telephone: the end of its id.
create or replace function vern_search_reports(
  municipality uuid, actor uuid, nodes uuid[], of_statuses text[], of_kind text, of_number text, from_day date, to_day date,
  today date, before_at timestamptz, before_id uuid, page_size integer
) returns table (report incident, open_measures integer, overdue_measures integer, done_measures integer)
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select page.report, m.open, m.overdue, m.done
    from (
      -- A place's own reports and those it handles are each read in order from an index and cut at the page: a place with
      -- thousands of them answers as soon as one with few.
      select distinct on ((found.report).received_at, (found.report).id) found.report
      from unnest(nodes) as node, lateral (
        (
          select i as report from incident i
          where i.municipality_id = municipality and i.unit_id = node
            and i.id <> all ((select vern_own_incidents())::uuid[])
            and (i.received_at, i.id) < (before_at, before_id)
            and i.status = any (of_statuses)
            and (of_kind is null or of_kind = any (i.kinds))
            and (of_number is null or right(i.id::text, 8) = of_number)
            and (from_day is null or i.occurred_on >= from_day)
            and (to_day is null or i.occurred_on <= to_day)
          order by i.received_at desc, i.id desc
          limit page_size
        )
        union all
        (
          select i as report from incident i
          where i.municipality_id = municipality and i.handler_node_id = node and i.unit_id <> node
            and i.id <> all ((select vern_own_incidents())::uuid[])
            and (i.received_at, i.id) < (before_at, before_id)
            and i.status = any (of_statuses)
            and (of_kind is null or of_kind = any (i.kinds))
            and (of_number is null or right(i.id::text, 8) = of_number)
            and (from_day is null or i.occurred_on >= from_day)
            and (to_day is null or i.occurred_on <= to_day)
          order by i.received_at desc, i.id desc
          limit page_size
        )
      ) as found
      order by (found.report).received_at desc, (found.report).id desc
      limit page_size
    ) as page
    cross join lateral (
      select
        (count(*) filter (where each.status in ('planned', 'started')))::integer as open,
        (count(*) filter (where each.status in ('planned', 'started') and each.due_on < today))::integer as overdue,
        (count(*) filter (where each.status = 'done'))::integer as done
      from vern_measure_outlines((page.report).id) each
    ) as m
    order by (page.report).received_at desc, (page.report).id desc;
end
$$;
