-- As `vern_find_person`, with the scope it needs, in one round trip (docs/decisions/0102).
create function vern_person(municipality uuid, of_issuer text, of_subject text) returns uuid language plpgsql as $$
begin
  perform vern_enter('vern_app', municipality, null);
  return vern_find_person(of_issuer, of_subject);
end
$$;
