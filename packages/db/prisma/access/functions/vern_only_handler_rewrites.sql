-- Some questions are asked after the receipt (`after_receipt` in the question sets), and the people of the report
-- answer them too. They may add an answer where there is none, to these questions alone and while the report is being
-- handled. What has been answered stands, and everything else is still the handler's to write.
create function vern_only_handler_rewrites() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
declare
  moving constant text[] := array['status', 'status_since', 'asked_on', 'closed_at', 'measure_due_on', 'next_due_on',
    'due_rules_version', 'version', 'updated_at'];
  -- Asked `after_receipt` in packages/domain; a test compares them.
  asked_later constant text[] := array['situation', 'aloneWithPupil', 'adultsPresent', 'staffWitnesses',
    'immediateActions', 'physicalInterventionUsed', 'triggers'];
begin
  if to_jsonb(old) - moving is not distinct from to_jsonb(new) - moving
    or vern_handles(old.id, old.handler_node_id, old.handled_by_steering) then
    return new;
  end if;
  if to_jsonb(old) - moving - 'theme_answers' is not distinct from to_jsonb(new) - moving - 'theme_answers'
    and old.status in ('submitted', 'received', 'in_progress')
    and new.theme_answers - asked_later = old.theme_answers - asked_later
    -- Laid over the new ones, the old answers change nothing: none is gone and none is another.
    and new.theme_answers || old.theme_answers = new.theme_answers then
    return new;
  end if;
  raise insufficient_privilege using message = 'only the handler of a report rewrites it';
end
$$;
