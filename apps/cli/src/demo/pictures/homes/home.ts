import type { Scene } from "../scene";
import type { Front } from "../surroundings";

/** A drawn exterior: the building itself, and the way that leads to its door. */
export interface DrawnHome {
  art: string;
  /** Where the path meets the building. */
  doorX: number;
  front: Front;
}

export type DrawHome = (scene: Scene) => DrawnHome;
