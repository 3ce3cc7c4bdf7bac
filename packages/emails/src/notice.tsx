import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from "@react-email/components";
import { readableOn } from "./readable-on";
import { style } from "./style";

export interface NoticeProps {
  /** Whose band stands at the top; KaTek's own without one. */
  organization: { name: string /** #RRGGBB */; brandColor: string } | null;
  heading: string;
  paragraphs: string[];
  button: { label: string; url: string };
  /** Why they get this. */
  foot: string;
}

const KATEK = { name: "KaTek", brandColor: "#6D28D9" };

/** Something that a person must know, and the page where they can do something about it. */
export function Notice({ organization, heading, paragraphs, button, foot }: NoticeProps) {
  const { name, brandColor: fill } = organization ?? KATEK;
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{paragraphs[0] ?? heading}</Preview>
      <Body style={style.body}>
        <Container style={style.container}>
          <Section style={{ ...style.band, backgroundColor: fill }}>
            <Text style={{ ...style.organization, color: readableOn(fill) }}>{name}</Text>
          </Section>
          <Section style={style.content}>
            <Heading style={style.heading}>{heading}</Heading>
            {paragraphs.map((paragraph) => (
              <Text key={paragraph} style={style.lead}>
                {paragraph}
              </Text>
            ))}
            <Button href={button.url} style={{ ...style.button, backgroundColor: fill, color: readableOn(fill) }}>
              {button.label}
            </Button>
          </Section>
          <Hr style={style.rule} />
          <Text style={style.foot}>{foot}</Text>
        </Container>
      </Body>
    </Html>
  );
}
