-- What is new and due is in both lists, so that neither hides it; `workListsOf` in packages/domain makes the same cut of
-- one report, and a test compares them.
create function vern_inbox_counts(
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
          and i.id <> all ((select vern_own_incidents())::uuid[])
          and i.severity >= min_severity
        limit most) as finished)
    from (
      select i.status = 'submitted' as is_new,
        coalesce(i.next_due_on <= today, false) as is_due,
        i.asked_on is not null as is_asked
      from incident i
      where i.municipality_id = municipality and i.handler_node_id = node
        and i.id <> all ((select vern_own_incidents())::uuid[])
        and i.status in ('submitted', 'received', 'in_progress') and i.severity >= min_severity
    ) as o;
end
$$;
