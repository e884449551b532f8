-- The person that an identity provider vouches for.
create function vern_find_person(of_issuer text, of_subject text) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select id from person
  where municipality_id = vern_municipality() and issuer = of_issuer and subject = of_subject and restricted_at is null
$$;

alter function vern_find_person owner to vern_lookup;
revoke all on function vern_find_person from public;
grant execute on function vern_find_person to vern_app;
