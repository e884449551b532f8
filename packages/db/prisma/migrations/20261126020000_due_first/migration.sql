-- What is new and due is in both lists, so that neither hides it; `workListsOf` in packages/domain makes the same cut of
-- one report, and a test compares them.
create or replace function vern_inbox_counts(
  municipality uuid, actor uuid, node uuid, today date, min_severity integer, most integer
) returns table ("new" integer, due_today integer, waiting integer, watching integer, closed integer)
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select least(most, count(*) filter (where o.is_new))::integer,
      least(most, count(*) filter (where o.is_due))::integer,
      least(most, count(*) filter (where not o.is_new and not o.is_due and o.is_asked))::integer,
      least(most, count(*) filter (where not o.is_new and not o.is_due and not o.is_asked))::integer,
      (select count(*)::integer from (
        select 1 from incident i
        where i.municipality_id = municipality and i.handler_node_id = node and i.status in ('closed', 'withdrawn')
          and i.severity >= min_severity
        limit most) as finished)
    from (
      select i.status = 'submitted' as is_new,
        coalesce(i.next_due_on <= today, false) as is_due,
        i.asked_on is not null as is_asked
      from incident i
      where i.municipality_id = municipality and i.handler_node_id = node
        and i.status in ('submitted', 'received', 'in_progress') and i.severity >= min_severity
    ) as o;
end
$$;

-- One page of what is due at a place by a day, longest overdue first, from a key onwards: asked as `vern_inbox` is, so that
-- one filter serves both. What is open is little: it is found as the counts find it and sorted, without an index that
-- every submit would pay for.
create function vern_inbox_due(
  municipality uuid, actor uuid, node uuid, of_statuses text[], asked boolean, due_by date, due_after date,
  min_severity integer, last_due date, last_at timestamptz, last_id uuid, page_size integer
) returns setof incident language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from incident i
    where i.municipality_id = municipality and i.handler_node_id = node
      and i.status = any (of_statuses)
      and (asked is null or (i.asked_on is not null) = asked)
      and i.next_due_on <= due_by
      and (due_after is null or i.next_due_on > due_after)
      and (i.next_due_on, i.received_at, i.id) > (last_due, last_at, last_id)
      and i.severity >= min_severity
    order by i.next_due_on, i.received_at, i.id
    limit page_size;
end
$$;

-- Whoever wishes to talk now or today is promised the same working day from now on, also where the report was sent before.
-- Red days are not looked up here: the promise may be early for them, never late.
alter table incident no force row level security;
update incident set next_due_on = status_since + case extract(isodow from status_since) when 6 then 2 when 7 then 1 else 0 end
where status = 'submitted' and wants_contact in ('now', 'today')
  and next_due_on > status_since + case extract(isodow from status_since) when 6 then 2 when 7 then 1 else 0 end;
alter table incident force row level security;
