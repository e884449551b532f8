-- Whether an audit entry is of now. A server's clock may be wrong by hours without a report being lost for it; what is less than
-- a day off is found by `verify`, since the chain knows when it was sealed. The id begins with its time.
create function vern_is_of_now(at_instant timestamptz, entry uuid) returns boolean language sql stable
  return at_instant between now() - interval '1 day' and now() + interval '1 day'
    and (substr(entry::text, 15, 1) <> '7'
      or ('x' || lpad(substr(replace(entry::text, '-', ''), 1, 12), 16, '0'))::bit(64)::bigint / 1000.0
        between extract(epoch from now()) - 86400 and extract(epoch from now()) + 86400);
