-- CreateTable
CREATE TABLE "audit_entry" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "incident_id" UUID,
    "changed_fields" TEXT[],
    "details" JSONB NOT NULL DEFAULT '{}',
    "read_key" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "municipality_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "entry_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("municipality_id","position")
);

-- CreateTable
CREATE TABLE "audit_checkpoint" (
    "municipality_id" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "head" BYTEA NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("municipality_id","position")
);

-- CreateTable
CREATE TABLE "outbox" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "dispatched_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "incident_id" UUID,
    "outbox_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "retention_class" TEXT NOT NULL DEFAULT 'log_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "incident" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "code_list_version" INTEGER NOT NULL,
    "question_set_version" INTEGER NOT NULL,
    "severity_rules_version" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "department_id" UUID,
    "handler_node_id" UUID NOT NULL,
    "about_leader" BOOLEAN NOT NULL,
    "hide_name_from_safety_rep" BOOLEAN NOT NULL,
    "series_id" UUID,
    "occurred_on" DATE NOT NULL,
    "occurred_time" TEXT,
    "occurred_precision" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "kinds" TEXT[],
    "perpetrator_role" TEXT NOT NULL,
    "theme_answers" JSONB NOT NULL DEFAULT '{}',
    "severity_self" INTEGER NOT NULL,
    "severity_floor" INTEGER NOT NULL,
    "severity_assessed" INTEGER,
    "severity" INTEGER NOT NULL,
    "physical_harm" BOOLEAN NOT NULL,
    "psychological_strain" BOOLEAN NOT NULL,
    "wants_contact" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_since" DATE NOT NULL,
    "asked_on" DATE,
    "measure_due_on" DATE,
    "next_due_on" DATE,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "first_answer_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "incident_identity" (
    "municipality_id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_identity_pkey" PRIMARY KEY ("municipality_id","incident_id","person_id","relation")
);

-- CreateTable
CREATE TABLE "affected_employee" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "physical_injury" TEXT NOT NULL,
    "psychological_impact" TEXT NOT NULL,
    "absence" TEXT NOT NULL DEFAULT 'unknown',
    "wants_contact" TEXT NOT NULL DEFAULT 'no_need',
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "affected_employee_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "affected_health" (
    "municipality_id" UUID NOT NULL,
    "affected_id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "injured_body_parts" TEXT[],
    "injury_kind" TEXT,
    "first_aid_given" BOOLEAN,
    "saw_doctor" BOOLEAN,
    "consent_share_medical" BOOLEAN NOT NULL DEFAULT false,
    "retention_class" TEXT NOT NULL DEFAULT 'injury_preserve',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "affected_health_pkey" PRIMARY KEY ("municipality_id","affected_id")
);

-- CreateTable
CREATE TABLE "statement" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),
    "redacted_by_id" UUID,
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "statement_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "measure" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "measure_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "incident_series" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retention_class" TEXT NOT NULL DEFAULT 'incident_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_series_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "incident_draft" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "retention_class" TEXT NOT NULL DEFAULT 'draft_30d',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_draft_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "municipality_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "org_node" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "type" TEXT NOT NULL,
    "unit_kind" TEXT,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_id" UUID,
    "phones" JSONB NOT NULL DEFAULT '[]',
    "retention_class" TEXT NOT NULL DEFAULT 'organisation_preserve',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "org_node_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "issuer" TEXT,
    "subject" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retention_class" TEXT NOT NULL DEFAULT 'organisation_preserve',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "node_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "deputy_for_id" UUID,
    "retention_class" TEXT NOT NULL DEFAULT 'organisation_preserve',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL,
    "retention_class" TEXT NOT NULL DEFAULT 'log_operational',
    "restricted_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "incident_count_delta" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "family" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "occurred_on" DATE NOT NULL,
    "received_on" DATE NOT NULL,
    "severity" INTEGER NOT NULL,
    "physical_harm" BOOLEAN NOT NULL,
    "psychological_strain" BOOLEAN NOT NULL,
    "delta" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "folded_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_count_delta_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "incident_count_daily" (
    "municipality_id" UUID NOT NULL,
    "family" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "occurred_on" DATE NOT NULL,
    "received_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "physical_harm" BOOLEAN NOT NULL,
    "psychological_strain" BOOLEAN NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "incident_count_daily_pkey" PRIMARY KEY ("municipality_id","family","unit_id","occurred_on","received_on","kind","severity","physical_harm","psychological_strain")
);

-- CreateTable
CREATE TABLE "first_answer" (
    "municipality_id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "answered_on" DATE NOT NULL,
    "waited_minutes" INTEGER NOT NULL,

    CONSTRAINT "first_answer_pkey" PRIMARY KEY ("municipality_id","incident_id")
);

-- CreateTable
CREATE TABLE "comparison_total" (
    "municipality_id" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "unit_kind" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "count" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comparison_total_pkey" PRIMARY KEY ("municipality_id","series","unit_kind","period_start","period_end")
);

-- CreateIndex
CREATE INDEX "audit_entry_municipality_id_incident_id_idx" ON "audit_entry"("municipality_id", "incident_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_municipality_id_read_key_key" ON "audit_entry"("municipality_id", "read_key");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_municipality_id_entry_id_key" ON "audit_seal"("municipality_id", "entry_id");

-- CreateIndex
CREATE INDEX "outbox_municipality_id_dispatched_at_created_at_idx" ON "outbox"("municipality_id", "dispatched_at", "created_at");

-- CreateIndex
CREATE INDEX "notice_municipality_id_person_id_created_at_idx" ON "notice"("municipality_id", "person_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notice_municipality_id_outbox_id_person_id_key" ON "notice"("municipality_id", "outbox_id", "person_id");

-- CreateIndex
CREATE INDEX "incident_municipality_id_handler_node_id_received_at_id_idx" ON "incident"("municipality_id", "handler_node_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "incident_municipality_id_unit_id_received_at_id_idx" ON "incident"("municipality_id", "unit_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "incident_municipality_id_series_id_idx" ON "incident"("municipality_id", "series_id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_municipality_id_idempotency_key_key" ON "incident"("municipality_id", "idempotency_key");

-- CreateIndex
CREATE INDEX "incident_identity_municipality_id_person_id_idx" ON "incident_identity"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "affected_employee_municipality_id_incident_id_idx" ON "affected_employee"("municipality_id", "incident_id");

-- CreateIndex
CREATE INDEX "affected_health_municipality_id_incident_id_idx" ON "affected_health"("municipality_id", "incident_id");

-- CreateIndex
CREATE INDEX "statement_municipality_id_incident_id_idx" ON "statement"("municipality_id", "incident_id");

-- CreateIndex
CREATE INDEX "measure_municipality_id_incident_id_idx" ON "measure"("municipality_id", "incident_id");

-- CreateIndex
CREATE INDEX "incident_series_municipality_id_unit_id_idx" ON "incident_series"("municipality_id", "unit_id");

-- CreateIndex
CREATE INDEX "incident_draft_municipality_id_person_id_idx" ON "incident_draft"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "org_node_municipality_id_parent_id_idx" ON "org_node"("municipality_id", "parent_id");

-- CreateIndex
CREATE INDEX "org_node_municipality_id_successor_id_idx" ON "org_node"("municipality_id", "successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_municipality_id_issuer_subject_key" ON "person"("municipality_id", "issuer", "subject");

-- CreateIndex
CREATE INDEX "role_assignment_municipality_id_person_id_idx" ON "role_assignment"("municipality_id", "person_id");

-- CreateIndex
CREATE INDEX "role_assignment_municipality_id_node_id_role_idx" ON "role_assignment"("municipality_id", "node_id", "role");

-- CreateIndex
CREATE INDEX "session_municipality_id_person_id_idx" ON "session"("municipality_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_municipality_id_token_hash_key" ON "session"("municipality_id", "token_hash");

-- CreateIndex
CREATE INDEX "incident_count_delta_municipality_id_recorded_at_idx" ON "incident_count_delta"("municipality_id", "recorded_at");

-- CreateIndex
CREATE INDEX "incident_count_delta_municipality_id_folded_at_recorded_at_idx" ON "incident_count_delta"("municipality_id", "folded_at", "recorded_at");

-- CreateIndex
CREATE INDEX "incident_count_daily_municipality_id_family_occurred_on_idx" ON "incident_count_daily"("municipality_id", "family", "occurred_on");

-- CreateIndex
CREATE INDEX "first_answer_municipality_id_answered_on_idx" ON "first_answer"("municipality_id", "answered_on");

-- AddForeignKey
ALTER TABLE "incident" ADD CONSTRAINT "incident_municipality_id_unit_id_fkey" FOREIGN KEY ("municipality_id", "unit_id") REFERENCES "org_node"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_identity" ADD CONSTRAINT "incident_identity_municipality_id_incident_id_fkey" FOREIGN KEY ("municipality_id", "incident_id") REFERENCES "incident"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_identity" ADD CONSTRAINT "incident_identity_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affected_employee" ADD CONSTRAINT "affected_employee_municipality_id_incident_id_fkey" FOREIGN KEY ("municipality_id", "incident_id") REFERENCES "incident"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affected_health" ADD CONSTRAINT "affected_health_municipality_id_incident_id_fkey" FOREIGN KEY ("municipality_id", "incident_id") REFERENCES "incident"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_municipality_id_incident_id_fkey" FOREIGN KEY ("municipality_id", "incident_id") REFERENCES "incident"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_id_incident_id_fkey" FOREIGN KEY ("municipality_id", "incident_id") REFERENCES "incident"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_municipality_id_node_id_fkey" FOREIGN KEY ("municipality_id", "node_id") REFERENCES "org_node"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_municipality_id_person_id_fkey" FOREIGN KEY ("municipality_id", "person_id") REFERENCES "person"("municipality_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
