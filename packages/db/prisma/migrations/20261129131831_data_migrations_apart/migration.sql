-- CreateTable
CREATE TABLE "data_migration" (
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "data_migration_pkey" PRIMARY KEY ("municipality_id","name")
);

alter table data_migration enable row level security;
alter table data_migration force row level security;
grant update on affected_employee to vern_transfer;
grant update on affected_health to vern_transfer;
grant update on comparison_total to vern_transfer;
grant insert on data_migration to vern_transfer;
grant select on data_migration to vern_transfer;
grant update on first_answer to vern_transfer;
grant update on incident_count_daily to vern_transfer;
grant update on incident_count_delta to vern_transfer;
grant update on incident_draft to vern_transfer;
grant update on incident_identity to vern_transfer;
grant update on incident_series to vern_transfer;
grant update on incident to vern_transfer;
grant update on measure to vern_transfer;
grant update on municipality to vern_transfer;
grant update on notice to vern_transfer;
grant update on org_node to vern_transfer;
grant update on outbox to vern_transfer;
grant update on person to vern_transfer;
grant update on role_assignment to vern_transfer;
grant update on session to vern_transfer;
grant update on statement to vern_transfer;
create policy transfer on data_migration to vern_transfer using (true) with check (true);
