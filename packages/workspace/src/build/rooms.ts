/** The widgets by their rooms: `tv-<room>` is the tag of the element in `widgets/<room>`. */
export const rooms = ['event-calendar', 'member-logos', 'contest-countdown'] as const;

export type Room = (typeof rooms)[number];
