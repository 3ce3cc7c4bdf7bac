import { benchmark } from "./benchmark";
export const workerFaults = benchmark({ summary: "x", sizes: {}, run: async () => ({ figures: {}, goals: [] }) });
