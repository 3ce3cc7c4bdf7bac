import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { Badge } from "@katek/ui";
import { HomePhotos } from "./home-photos";
import { homeAddress, homeDetails, homeFeatures, homeGone, homePrice, homeTag } from "./home-words";

/** All that a buyer is shown of a home: its pictures, price, facts and words. */
export function HomeBody({ home, organizationId }: { home: Home; organizationId: string }) {
  const features = homeFeatures(home);
  const state = homeGone(home) ?? homeTag(home);
  return (
    <>
      <HomePhotos home={home} organizationId={organizationId} />
      <div className="grid grid-cols-1 gap-u3 px-u3 py-u3 md:px-u4">
        <div>
          <p className="flex items-center gap-u1.5">
            <span className="num text-h2">{homePrice(home)}</span>
            {state ? <Badge tone="warn">{state}</Badge> : null}
          </p>
          <p className="text-body text-ink-2">{homeAddress(home)}</p>
        </div>
        <dl className="grid grid-cols-2 gap-x-u3 gap-y-u1.5">
          {homeDetails(home).map(({ name, value }) => (
            <div key={name}>
              <dt className="text-caption text-ink-3">{name}</dt>
              <dd className="num text-body text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        {features.length ? (
          <ul aria-label="What it has" className="flex flex-wrap gap-u1">
            {features.map((feature) => (
              <li key={feature}>
                <Badge>{feature}</Badge>
              </li>
            ))}
          </ul>
        ) : null}
        {home.remarks ? (
          <section aria-label="From the listing">
            <h3 className="text-title">From the listing</h3>
            <p className="mt-u1 whitespace-pre-line break-words text-body text-ink-2">{home.remarks}</p>
          </section>
        ) : (
          <p className="text-body text-ink-3">The listing has no description.</p>
        )}
      </div>
    </>
  );
}
