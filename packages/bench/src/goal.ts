/** A figure that was promised. Goals hold on PostgreSQL; on the embedded database they are figures like the others. */
export interface Goal {
  name: string;
  value: number;
  goal: number;
  unit: string;
  met: boolean;
}

export const atMost = (goal: number, unit: string, name: string, value: number): Goal => ({
  name,
  value: rounded(value),
  goal,
  unit: `${unit}, at most`,
  met: value <= goal,
});

export const atLeast = (goal: number, unit: string, name: string, value: number): Goal => ({
  name,
  value: rounded(value),
  goal,
  unit: `${unit}, at least`,
  met: value >= goal,
});

/** Three significant digits are as many as a measurement has; whole numbers stay as they are. */
export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));
