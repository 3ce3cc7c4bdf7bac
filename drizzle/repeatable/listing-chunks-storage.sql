-- The words of a chunk are read by the thousand, as its vector is: kept in the row and not compressed, up to half a page.
-- Its text, which is read for a few, goes out of line first. Guarded, since the change waits for everybody's reads.
do $$
begin
  if exists (select from pg_attribute where attrelid = 'listing_chunks'::regclass and attname = 'text_search' and attstorage <> 'm') then
    alter table listing_chunks alter column text_search set storage main;
    alter table listing_chunks set (toast_tuple_target = 4080);
  end if;
end $$;
