/** Where the sheet comes to rest, from the lowest. */
export const stops = ["low", "half", "full"] as const;
export type Stop = (typeof stops)[number];
