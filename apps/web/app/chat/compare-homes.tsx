import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { ListingPicture, Sheet } from "@katek/ui";
import type { ReactNode } from "react";
import { useChatHomes } from "./chat-context";
import { featureInWords, homeDetails, homeKind, homePrice, homeStreet, photoUrl } from "./home-words";

/** So many stand beside each other and can still be read. */
const MOST = 4;

/** The saved homes beside each other, by what their listings say. */
export function CompareHomes({ homes, open, onClose }: { homes: Home[]; open: boolean; onClose: () => void }) {
  const { organizationId } = useChatHomes();
  const compared = homes.slice(0, MOST);
  const names = [...new Set(compared.flatMap((home) => homeDetails(home).map(({ name }) => name)))];
  const features = [...new Set(compared.flatMap((home) => Object.keys(home.features)))].sort();
  const cell = "px-u1.5 py-u1.5 text-left align-top md:px-u2";
  return (
    <Sheet open={open} onClose={onClose} title={`Compare ${compared.length} homes`} shape="wide">
      <div className="relative overflow-x-auto">
        <table className="min-w-full text-ui">
          <caption className="sr-only">The homes that you saved, by what their listings say</caption>
          <thead>
            <tr className="border-b border-line">
              <td className="sticky left-0 bg-raised" />
              {compared.map((home) => (
                <th key={home.id} scope="col" className={`${cell} w-[216px] min-w-[126px] font-normal`}>
                  <ListingPicture
                    imageUrl={home.photos[0] && photoUrl(organizationId, home.photos[0].id)}
                    kind={homeKind(home)}
                    className="w-full rounded-sm"
                  />
                  <span className="num mt-u1 block text-title">{homePrice(home)}</span>
                  <span className="block text-ui text-ink-2">{homeStreet(home)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {names.map((name) => (
              <tr key={name}>
                <th scope="row" className={`${cell} sticky left-0 bg-raised pl-u3 font-normal text-ink-3 md:pl-u4`}>
                  {name}
                </th>
                {compared.map((home) => (
                  <td key={home.id} className={`${cell} num text-ink`}>
                    {homeDetails(home).find((fact) => fact.name === name)?.value ?? <Unsaid />}
                  </td>
                ))}
              </tr>
            ))}
            {features.map((feature) => (
              <tr key={feature}>
                <th scope="row" className={`${cell} sticky left-0 bg-raised pl-u3 font-normal text-ink-3 md:pl-u4`}>
                  {featureInWords(feature)}
                </th>
                {compared.map((home) => (
                  <td key={home.id} className={`${cell} text-ink`}>
                    <HasFeature home={home} feature={feature} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="border-t border-line px-u3 py-u2 text-caption text-ink-3 md:px-u4">
        A dash means that the listing does not say.
        {homes.length > MOST ? ` The ${MOST} that you saved last are compared.` : ""}
      </p>
    </Sheet>
  );
}

function HasFeature({ home, feature }: { home: Home; feature: string }): ReactNode {
  const has = home.features[feature];
  return has === undefined ? <Unsaid /> : has ? "Yes" : "No";
}

function Unsaid() {
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        –
      </span>
      <span className="sr-only">The listing does not say</span>
    </>
  );
}
