import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import { readableOn } from "./readable-on";
import { style } from "./style";

export interface NewLeadProps {
  organization: { name: string /** #RRGGBB */; brandColor: string };
  assistantName: string;
  /** Whom it is written to. */
  recipientName: string;
  /** Whether the lead is theirs already, or whoever claims it first gets it. */
  assigned: boolean;
  lead: {
    name: string | null;
    email: string | null;
    phone: string | null;
    /** In words: "3 bedrooms or more", "Millrace". */
    wants: string[];
    /** 0 to 100. */
    score: number;
  };
  /** Their own words, oldest first. */
  said: string[];
  /** In words: "from the chat page". */
  source: string;
  /** The lead's page. */
  url: string;
}

/** What the lead is called where they left no name. */
export const leadName = ({ name, email, phone }: NewLeadProps["lead"]) => name || email || phone || "A buyer";

/** Tells a member of a new lead: who, how to reach them, what they look for, what they said. */
export function NewLead(props: NewLeadProps) {
  const { organization, assistantName, recipientName, assigned, lead, said, source, url } = props;
  const { email, phone, wants, score } = lead;
  const who = leadName(lead);
  const fill = organization.brandColor;
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{wants.length ? `Looks for ${inALine(wants)}` : `New ${source}`}</Preview>
      <Body style={style.body}>
        <Container style={style.container}>
          <Section style={{ ...style.band, backgroundColor: fill }}>
            <Text style={{ ...style.organization, color: readableOn(fill) }}>{organization.name}</Text>
          </Section>
          <Section style={style.content}>
            <Heading style={style.heading}>{who}</Heading>
            <Text style={style.lead}>
              {recipientName}, a new lead {source}
              {assigned ? " is yours." : " belongs to nobody yet. Whoever claims it first has it."}
            </Text>
            <Fact name="Email">
              {email ? (
                <Link href={`mailto:${encodeURIComponent(email)}`} style={style.link}>
                  {email}
                </Link>
              ) : null}
            </Fact>
            <Fact name="Phone">
              {phone ? (
                <Link href={`tel:${phone.replace(/[^+\d]/g, "")}`} style={style.link}>
                  {phone}
                </Link>
              ) : null}
            </Fact>
            <Fact name="Looks for">{inALine(wants)}</Fact>
            <Fact name="Score">{`${score} of 100`}</Fact>
            {said.length ? (
              <>
                <Text style={style.label}>In their words</Text>
                {said.map((words, index) => (
                  <Text key={index} style={style.quote}>
                    {words}
                  </Text>
                ))}
              </>
            ) : null}
            <Button href={url} style={{ ...style.button, backgroundColor: fill, color: readableOn(fill) }}>
              Open the lead
            </Button>
          </Section>
          <Hr style={style.rule} />
          <Text style={style.foot}>
            {assistantName}, the assistant of {organization.name}, wrote this because you answer its leads on KaTek.
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <Text style={style.fact}>
      <span style={style.label}>{name}</span>
      <br />
      {children}
    </Text>
  );
}

const inALine = (wants: string[]) => wants.join(" · ");
