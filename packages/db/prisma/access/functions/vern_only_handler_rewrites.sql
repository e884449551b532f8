-- The people of a report move it along: they withdraw, supplement, answer and reopen. What was reported, where it lies and how
-- it was assessed is the handler's to write, and a policy sees no difference between the row before and after.
-- Of the theme's questions they may answer what nobody has answered yet, while the report is open. An answer that is there
-- stands; which questions are asked of whom is the domain's to say, and no question is named here.
create function vern_only_handler_rewrites() returns trigger language plpgsql
  set search_path = public, pg_temp as $$
declare
  moving constant text[] := array['status', 'status_since', 'asked_on', 'closed_at', 'measure_due_on', 'next_due_on',
    'due_rules_version', 'version', 'updated_at'];
begin
  if to_jsonb(old) - moving is not distinct from to_jsonb(new) - moving
    or vern_handles(old.id) then
    return new;
  end if;
  if to_jsonb(old) - moving - 'theme_answers' is not distinct from to_jsonb(new) - moving - 'theme_answers'
    and old.status in ('submitted', 'received', 'in_progress')
    -- Laid over the new ones, the old answers change nothing: none is gone and none is another.
    and new.theme_answers || old.theme_answers = new.theme_answers then
    return new;
  end if;
  raise insufficient_privilege using message = 'only the handler of a report rewrites it';
end
$$;
