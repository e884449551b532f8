-- Whose transaction it is; null for nobody.
create function vern_actor() returns uuid language sql stable parallel safe
  return nullif(current_setting('vern.actor_id', true), '')::uuid;
