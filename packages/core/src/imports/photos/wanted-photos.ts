import { sql } from "drizzle-orm";
import { MOST_FETCHED_OF_A_HOME } from "../schemas";

/**
 * The changes `ch` of an import `i` beside their listings `l` whose photos it may fetch, with `w.photos`, what is to be fetched
 * of each: of a new listing all that its file names, of an updated one those that it did not name before, so that what
 * somebody removed does not come back; after an undo those that the import had replaced.
 */
export const WANTED = sql`
  imports i
  join import_changes ch on ch.organization_id = i.organization_id and ch.import_id = i.id
    and ch.kind in ('created', 'updated') and (i.status <> 'undone' or ch.outcome = 'undone')
  join listings l on l.organization_id = ch.organization_id and l.id = ch.listing_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('url', u.url, 'place', u.place) order by u.place), '[]') as photos, count(*) as n
    from unnest(l.photo_urls) with ordinality u(url, place)
    where u.place <= ${MOST_FETCHED_OF_A_HOME}
      and case when i.status = 'undone' then u.url = any(coalesce(ch.photos_replaced, '{}'))
        else ch.before is null or not (ch.before -> 'photo_urls' ? u.url) end
      and not exists (
        select from listing_photos p
        where p.organization_id = l.organization_id and p.listing_id = l.id and p.source_url = u.url
      )
  ) w`;

/** Whether a listing `l` has a photo that its file names no more. */
export const HAS_FORMER = sql`exists (
  select from listing_photos p
  where p.organization_id = l.organization_id and p.listing_id = l.id
    and p.source_url is not null and not p.source_url = any(l.photo_urls)
)`;
