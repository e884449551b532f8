-- Whoever redacts a text says why: the safety representative too, who otherwise writes nothing on a report.
create policy reason_of_redaction on statement for insert to vern_app with check (
  municipality_id = vern_municipality() and author_id = vern_actor() and kind = 'redaction_reason' and text is not null
  and exists (
    select 1 from incident i
    where i.municipality_id = statement.municipality_id and i.id = statement.incident_id
      and not i.hide_name_from_safety_rep
      and (i.unit_id = any ((select vern_safety_nodes())::uuid[]) or i.department_id = any ((select vern_safety_nodes())::uuid[])))
);

-- The people of a report move it along: they withdraw, answer, add and reopen. What was reported, where it lies and how
-- it was assessed is not theirs to rewrite, and a policy sees no difference between the row before and after.
create function vern_only_handler_rewrites() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  moving constant text[] := array['status', 'status_since', 'asked_on', 'closed_at', 'measure_due_on', 'next_due_on',
    'version', 'updated_at'];
begin
  if to_jsonb(old) - moving is distinct from to_jsonb(new) - moving
    and not coalesce(old.handler_node_id = any (vern_handled_nodes()), false) then
    raise insufficient_privilege using message = 'only the handler of a report rewrites it';
  end if;
  return new;
end
$$;

-- `vern_hand_over` asks the same itself, as `vern_lookup`.
create trigger only_handler_rewrites before update on incident for each row
  when (current_user = 'vern_app') execute function vern_only_handler_rewrites();
