import { House } from "lucide-react";
import { forwardRef } from "react";
import { describe, expect, it } from "vitest";
import {
  type AnchorProps,
  Button,
  ButtonLink,
  Checkbox,
  Chip,
  Field,
  FilterChip,
  IconButton,
  Input,
  LinkProvider,
  Menu,
  Segment,
  Select,
  Switch,
} from "../index";
import { attribute, draw, tag, words } from "./drawn-markup";

const noop = () => undefined;

describe("Field", () => {
  it("ties label, error and hint to the control", () => {
    const html = draw(
      <Field label="List price" error="Enter a number, such as 489000." hint="In dollars." required>
        <Input name="price" />
      </Field>,
    );
    const input = tag(html, "input");
    const id = attribute(input, "id");
    expect(attribute(tag(html, "label"), "for")).toBe(id);
    expect(input).toContain('aria-invalid="true"');
    expect(input).toContain("required");
    const described = attribute(input, "aria-describedby")?.split(" ") ?? [];
    expect(described).toHaveLength(2);
    expect(html).toMatch(new RegExp(`id="${described[0]}"[^>]*>.*Enter a number`));
    expect(html).toMatch(new RegExp(`id="${described[1]}"[^>]*>In dollars`));
    expect(words(html)).toContain("Required");
  });

  it("leaves a control without error or hint alone", () => {
    const html = draw(
      <Field label="Role">
        <Select>
          <option>Agent</option>
        </Select>
      </Field>,
    );
    expect(tag(html, "select")).not.toMatch(/aria-describedby|aria-invalid|required/);
  });

  it("gives every field its own ids", () => {
    const html = draw(
      <>
        <Field label="A">
          <Input />
        </Field>
        <Field label="B">
          <Input />
        </Field>
      </>,
    );
    const ids = [...html.matchAll(/<input[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("Button", () => {
  it("is no submit button unless told", () => {
    expect(attribute(draw(<Button>Save</Button>), "type")).toBe("button");
    expect(attribute(draw(<Button type="submit">Save</Button>), "type")).toBe("submit");
  });

  it("says that it is busy, stays focusable and holds both labels for one width", () => {
    const html = draw(
      <Button busy busyLabel="Saving">
        Save
      </Button>,
    );
    expect(tag(html, "button")).toContain('aria-busy="true"');
    expect(tag(html, "button")).not.toContain(' disabled=""');
    expect(html).toMatch(/<span class="[^"]*invisible[^"]*">Save<\/span>/);
    const idle = draw(<Button busyLabel="Saving">Save</Button>);
    expect(words(idle)).toBe(words(html));
    expect(idle).not.toContain("aria-busy");
  });

  it("names an icon button", () => {
    expect(attribute(draw(<IconButton icon={House} label="More" />), "aria-label")).toBe("More");
  });

  it("draws links with the application's own link", () => {
    const AppLink = forwardRef<HTMLAnchorElement, AnchorProps>(function AppLink({ href, ...rest }, ref) {
      return <a {...rest} ref={ref} href={`/app${href}`} data-client="true" />;
    });
    const link = <ButtonLink href="/listings">Listings</ButtonLink>;
    expect(tag(draw(link), "a")).toContain('href="/listings"');
    expect(tag(draw(<LinkProvider value={AppLink}>{link}</LinkProvider>), "a")).toContain('href="/app/listings"');
  });
});

describe("controls", () => {
  it("names what a chip or filter removes", () => {
    expect(attribute(draw(<Chip label="Millrace" onRemove={noop} />), "aria-label")).toBe("Remove Millrace");
    const filter = draw(<FilterChip name="Agent" value="Maren Holt" removeHref="?" />);
    expect(attribute(tag(filter, "a"), "aria-label")).toBe("Remove filter Agent Maren Holt");
    expect(draw(<Chip label="Millrace" />)).not.toContain("button");
  });

  it("labels a checkbox by its text and announces a switch", () => {
    expect(draw(<Checkbox name="all">All homes</Checkbox>)).toMatch(/^<label.*<input.*All homes<\/label>$/);
    expect(tag(draw(<Switch aria-label="Live" />), "input")).toContain('role="switch"');
  });

  it("says which view is on", () => {
    const html = draw(
      <Segment
        label="View"
        value="table"
        onChange={noop}
        items={[
          { value: "board", label: "Board" },
          { value: "table", label: "Table" },
        ]}
      />,
    );
    expect(html).toMatch(/aria-pressed="false"[^>]*><span>Board/);
    expect(html).toMatch(/aria-pressed="true"[^>]*><span>Table/);
  });

  it("announces a menu that is closed", () => {
    const html = draw(<Menu label="More" trigger="More" items={[{ label: "Sign out", onSelect: noop }]} />);
    expect(tag(html, "button")).toMatch(/aria-haspopup="menu".*aria-expanded="false"/);
    expect(words(html)).toBe("More");
  });
});
