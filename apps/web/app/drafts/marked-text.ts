interface Source {
  field: string;
  start: number;
  end: number;
  reading: string | null;
}

/** A run of the text; `mark` is the number of the words that it belongs to, `ends` says that they end with it. */
export interface Run {
  start: number;
  text: string;
  mark: number | null;
  ends: boolean;
}

/** The number of each field's words: fields that were read from the same words share one, from 1. */
export function marksOf(sources: Source[]): Map<string, number> {
  const spans = [...new Set(sources.map(keyOf))];
  return new Map(sources.map((source) => [source.field, spans.indexOf(keyOf(source)) + 1]));
}

/** A text cut where marked words begin and end. Where marks lie within each other, the shortest shows. */
export function runsOf(text: string, sources: Source[]): Run[] {
  const marks = marksOf(sources);
  const spans = [...new Map(sources.map((source) => [keyOf(source), source])).values()];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const [inner] = spans
      .filter((span) => span.start <= start && span.end >= end)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    return {
      start,
      text: text.slice(start, end),
      mark: inner ? (marks.get(inner.field) ?? null) : null,
      ends: inner?.end === end,
    };
  });
}

const keyOf = ({ start, end }: Source): string => `${start}-${end}`;
