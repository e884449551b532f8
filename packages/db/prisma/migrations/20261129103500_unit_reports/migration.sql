-- What burns first among what is due on the same day: the sooner somebody wants to talk, and then the more serious it was.
-- `urgencyOf` in packages/domain says the same of one report; a test compares them.
create function vern_urgency(wish text, severity integer) returns integer language sql immutable parallel safe
  return 3 * case wish when 'now' then 0 when 'today' then 1 when 'no_need' then 3 else 2 end + 3 - severity;

-- One page of a place's inbox by what is due: longest overdue first, what burns most before the rest of its day, and then as
-- they came. What has no day comes last. It takes the place of `vern_inbox_due`, which knew the day alone.
drop function vern_inbox_due(uuid, uuid, uuid, text[], boolean, date, date, integer, date, timestamptz, uuid, integer);
create function vern_inbox_by_due(
  municipality uuid, actor uuid, node uuid, of_statuses text[], asked boolean, due_by date, due_after date,
  min_severity integer, last_due date, last_urgency integer, last_at timestamptz, last_id uuid, page_size integer
) returns setof incident language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from incident i
    where i.municipality_id = municipality and i.handler_node_id = node
      and i.id <> all ((select vern_own_incidents())::uuid[])
      and i.status = any (of_statuses)
      and (asked is null or (i.asked_on is not null) = asked)
      and (due_by is null or i.next_due_on <= due_by)
      and (due_after is null or i.next_due_on is null or i.next_due_on > due_after)
      and (coalesce(i.next_due_on, date '9999-12-31'), vern_urgency(i.wants_contact, i.severity), i.received_at, i.id)
        > (last_due, last_urgency, last_at, last_id)
      and i.severity >= min_severity
    order by coalesce(i.next_due_on, date '9999-12-31'), vern_urgency(i.wants_contact, i.severity), i.received_at, i.id
    limit page_size;
end
$$;

-- One page of the reports of some places, of which everything is a condition: state, kind, number, days. Newest first, and
-- nothing of the actor's own, which stand in a list of theirs. With each how far its measures have come. Runs as the actor:
-- row-level security decides which reports and measures there are.
-- The number is what a case is called over the telephone: the end of its id.
create function vern_search_reports(
  municipality uuid, actor uuid, nodes uuid[], of_statuses text[], of_kind text, of_number text, from_day date, to_day date,
  today date, before_at timestamptz, before_id uuid, page_size integer
) returns table (report incident, open_measures integer, overdue_measures integer, done_measures integer)
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select page.report, m.open, m.overdue, m.done
    from (
      select i as report from incident i
      where i.municipality_id = municipality and (i.unit_id = any (nodes) or i.handler_node_id = any (nodes))
        and i.id <> all ((select vern_own_incidents())::uuid[])
        and (i.received_at, i.id) < (before_at, before_id)
        and i.status = any (of_statuses)
        and (of_kind is null or of_kind = any (i.kinds))
        and (of_number is null or right(i.id::text, 8) = of_number)
        and (from_day is null or i.occurred_on >= from_day)
        and (to_day is null or i.occurred_on <= to_day)
      order by i.received_at desc, i.id desc
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
