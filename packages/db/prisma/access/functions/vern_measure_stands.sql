-- Who was given a measure does it or takes that back. What it is, by when and whose is for whoever decides on it.
create function vern_measure_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  doing constant text[] := array['status', 'done_at', 'version', 'updated_at'];
begin
  if to_jsonb(old) - doing is distinct from to_jsonb(new) - doing
    and vern_measure_relation(old.id) & 2 = 0 then
    raise insufficient_privilege using message = 'only who decides on a measure rewrites it';
  end if;
  return new;
end
$$;
