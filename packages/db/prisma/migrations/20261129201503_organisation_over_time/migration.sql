-- What a node was called, where it stood in the line and what kind it was is kept when it changes: a report is shown with the
-- name that its unit had. Of the time before nothing is known but what is there now.

-- CreateTable
CREATE TABLE "org_node_version" (
    "municipality_id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "unit_kind" TEXT,
    "retention_class" TEXT NOT NULL DEFAULT 'organisation_preserve',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "org_node_version_pkey" PRIMARY KEY ("municipality_id","node_id","valid_from")
);

-- AddForeignKey
ALTER TABLE "org_node_version" ADD CONSTRAINT "org_node_version_municipality_id_node_id_fkey" FOREIGN KEY ("municipality_id", "node_id") REFERENCES "org_node"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

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

grant create on schema public to vern_writer;
alter function vern_keep_version owner to vern_writer;
revoke create on schema public from vern_writer;

alter table org_node_version enable row level security;
alter table org_node_version force row level security;
-- Every node has been what it is since its first day, as far as is known.
alter table org_node no force row level security;
alter table org_node_version no force row level security;
insert into org_node_version (municipality_id, node_id, valid_from, name, parent_id, unit_kind)
  select municipality_id, id, valid_from, name, parent_id, unit_kind from org_node;
alter table org_node_version force row level security;
alter table org_node force row level security;

revoke all on function vern_keep_version from public;
grant insert on org_node_version to vern_transfer;
grant insert on org_node_version to vern_writer;
grant select on org_node_version to vern_app;
grant select on org_node_version to vern_jobs;
grant select on org_node_version to vern_transfer;
grant select on org_node_version to vern_writer;
grant update on org_node_version to vern_transfer;
grant update on org_node_version to vern_writer;
create trigger keep_version after insert or update on org_node for each row execute function vern_keep_version();

create policy jobs on org_node_version for select to vern_jobs using (municipality_id = vern_municipality());

-- Written by the trigger of `org_node` alone, of whichever node is changed.
create policy keep_version on org_node_version to vern_writer using (true) with check (true);

create policy read_own on org_node_version for select to vern_app using (municipality_id = vern_municipality());

create policy transfer on org_node_version to vern_transfer using (true) with check (true);
