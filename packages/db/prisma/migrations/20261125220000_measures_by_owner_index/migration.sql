-- Everybody's first page asks how many measures they were given.
-- CreateIndex
CREATE INDEX "measure_municipality_id_owner_id_idx" ON "measure"("municipality_id", "owner_id");
