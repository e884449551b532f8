-- One page of a place's inbox by what is due: longest overdue first, what burns most before the rest of its day, and then as
-- they came. What has no day comes last.
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
