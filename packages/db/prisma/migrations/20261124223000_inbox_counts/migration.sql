-- How much is in each work list of a place: the same cut as `workListOf` in packages/domain makes of one report; a test
-- compares them. What is not finished is little and is counted whole; what is finished is nearly everything and is
-- counted no further than the screen tells ("99+"). Runs as the actor: row-level security decides what there is to count.
create function vern_inbox_counts(
  municipality uuid, actor uuid, node uuid, today date, min_severity integer, most integer
) returns table ("new" integer, due_today integer, waiting integer, watching integer, closed integer)
  language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select least(most, count(*) filter (where o.list = 'new'))::integer,
      least(most, count(*) filter (where o.list = 'due_today'))::integer,
      least(most, count(*) filter (where o.list = 'waiting'))::integer,
      least(most, count(*) filter (where o.list = 'watching'))::integer,
      (select count(*)::integer from (
        select 1 from incident i
        where i.municipality_id = municipality and i.handler_node_id = node and i.status in ('closed', 'withdrawn')
          and i.severity >= min_severity
        limit most) as finished)
    from (
      select case
          when i.status = 'submitted' then 'new'
          when i.next_due_on <= today then 'due_today'
          when i.asked_on is not null then 'waiting'
          else 'watching'
        end as list
      from incident i
      where i.municipality_id = municipality and i.handler_node_id = node
        and i.status in ('submitted', 'received', 'in_progress') and i.severity >= min_severity
    ) as o;
end
$$;
