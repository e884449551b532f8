-- Whether the actor sees a subject. To write a row it is asked of one subject.
create function vern_sees_subject(of_type text, of_subject uuid) returns boolean language plpgsql stable
  set search_path = public, pg_temp as $$
begin
  return case of_type
    when 'incident' then vern_sees(of_subject)
    when 'measure' then exists (
      select 1 from measure where municipality_id = vern_municipality() and id = of_subject)
    when 'session' then exists (
      select 1 from session where municipality_id = vern_municipality() and id = of_subject)
    else false
  end;
end
$$;
