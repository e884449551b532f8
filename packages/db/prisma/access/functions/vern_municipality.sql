-- Whose data the transaction is about; null before a scope is entered, and then nothing is seen.
create function vern_municipality() returns uuid language sql stable parallel safe
  return nullif(current_setting('vern.municipality_id', true), '')::uuid;
