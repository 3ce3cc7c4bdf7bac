import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from "@react-email/components";
import { readableOn } from "./readable-on";
import { style } from "./style";

export interface LetterProps {
  organization: { name: string /** #RRGGBB */; brandColor: string };
  /** What mailboxes show beside the subject. */
  preview: string;
  heading: string;
  paragraphs: string[];
  action: { label: string; url: string };
  /** Why it was written. */
  foot: string;
}

/** A short email in the organization's colour: a few sentences and one thing to do. */
export function Letter({ organization, preview, heading, paragraphs, action, foot }: LetterProps) {
  const fill = organization.brandColor;
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{preview}</Preview>
      <Body style={style.body}>
        <Container style={style.container}>
          <Section style={{ ...style.band, backgroundColor: fill }}>
            <Text style={{ ...style.organization, color: readableOn(fill) }}>{organization.name}</Text>
          </Section>
          <Section style={style.content}>
            <Heading style={style.heading}>{heading}</Heading>
            {paragraphs.map((words) => (
              <Text key={words} style={style.paragraph}>
                {words}
              </Text>
            ))}
            <Button href={action.url} style={{ ...style.button, backgroundColor: fill, color: readableOn(fill) }}>
              {action.label}
            </Button>
          </Section>
          <Hr style={style.rule} />
          <Text style={style.foot}>{foot}</Text>
        </Container>
      </Body>
    </Html>
  );
}
