-- A node that gets another name, another place in the line or another kind keeps the version that it was until yesterday,
-- whoever changes it. What is changed again on the same day was never so. An import brings the versions with it.
create function vern_keep_version() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  today constant date := greatest(vern_today(), new.valid_from);
begin
  if current_setting('vern.importing', true) = 'on' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    insert into org_node_version (municipality_id, node_id, valid_from, name, parent_id, unit_kind)
      values (new.municipality_id, new.id, new.valid_from, new.name, new.parent_id, new.unit_kind);
    return new;
  end if;
  if (old.name, old.parent_id, old.unit_kind) is not distinct from (new.name, new.parent_id, new.unit_kind) then
    return new;
  end if;
  update org_node_version set valid_to = today - 1
    where municipality_id = new.municipality_id and node_id = new.id and valid_to is null and valid_from < today;
  insert into org_node_version (municipality_id, node_id, valid_from, name, parent_id, unit_kind)
    values (new.municipality_id, new.id, today, new.name, new.parent_id, new.unit_kind)
    on conflict (municipality_id, node_id, valid_from) do update
      set name = excluded.name, parent_id = excluded.parent_id, unit_kind = excluded.unit_kind, valid_to = null;
  return new;
end
$$;

alter function vern_keep_version owner to vern_writer;
revoke all on function vern_keep_version from public;
