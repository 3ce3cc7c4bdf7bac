import { House } from "lucide-react";
import { describe, expect, it } from "vitest";
import { AppShell, BottomNav, PageHeader, PagePagination, Table, Tabs, Th } from "../index";
import { attribute, draw, tag, words } from "./drawn-markup";

describe("tables, tabs and pages", () => {
  it("marks the current tab and writes its count", () => {
    const html = draw(
      <Tabs
        label="Status"
        items={[
          { label: "All", href: "?", count: 1204, current: true },
          { label: "Sold", href: "?s" },
        ]}
      />,
    );
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(words(html)).toBe("All1,204Sold");
  });

  it("says how a column is sorted", () => {
    const html = draw(
      <Table caption="Listings">
        <thead>
          <tr>
            <Th sorted="descending" sortHref="?">
              Price
            </Th>
          </tr>
        </thead>
      </Table>,
    );
    expect(tag(html, "th")).toMatch(/scope="col".*aria-sort="descending"/);
    expect(html).toContain("<caption");
  });

  it("names the neighbouring pages and leaves out the one that is not there", () => {
    const html = draw(<PagePagination from={1} to={10} total={1312} nextHref="?page=2" />);
    expect(words(html)).toBe("1–10 of 1,312");
    expect(html).toMatch(/<a[^>]*href="\?page=2"/);
    expect(attribute(tag(html, "a"), "aria-label")).toBe("Next page");
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(words(draw(<PagePagination from={0} to={0} total={0} />))).toBe("0 of 0");
  });

  it("has one main, one h1 and a skip link to it", () => {
    const html = draw(
      <AppShell
        organization={{ name: "Hammer Realty" }}
        nav={[{ label: "Listings", href: "/listings", icon: House, current: true }]}
      >
        <PageHeader title="Listings" />
      </AppShell>,
    );
    expect(html).toMatch(/^<a href="#main"/);
    expect(html.match(/<main id="main"/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain("aria-haspopup");
  });

  it("puts what does not fit a phone's navigation under More", () => {
    const items = ["A", "B", "C", "D", "E", "F"].map((label) => ({ label, href: `/${label}`, icon: House }));
    expect(words(draw(<BottomNav items={items.slice(0, 5)} />))).toBe("ABCDE");
    expect(words(draw(<BottomNav items={items} />))).toBe("ABCDMore");
    expect(draw(<BottomNav items={[]} />)).toBe("");
  });
});
