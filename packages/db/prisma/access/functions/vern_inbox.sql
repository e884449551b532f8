-- One page of a place's inbox, newest first, from a key downwards. No names and no free text.
create function vern_inbox(
  municipality uuid, actor uuid, node uuid, of_statuses text[], asked boolean, due_by date, due_after date,
  min_severity integer, before_at timestamptz, before_id uuid, page_size integer
) returns setof incident language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, actor);
  return query
    select * from incident i
    where i.municipality_id = municipality and i.handler_node_id = node
      and i.id <> all ((select vern_own_incidents())::uuid[])
      and (i.received_at, i.id) < (before_at, before_id)
      and i.status = any (of_statuses)
      and (asked is null or (i.asked_on is not null) = asked)
      and (due_by is null or i.next_due_on <= due_by)
      and (due_after is null or i.next_due_on is null or i.next_due_on > due_after)
      and i.severity >= min_severity
    order by i.received_at desc, i.id desc
    limit page_size;
end
$$;
