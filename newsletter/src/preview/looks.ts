/** How a finding looks, in a letter and on the page around it: its sign, and its colours on light and dark screens. */
export const LOOKS = {
  error: { sign: '✗', ink: ['#b3261e', '#f2938c'], ground: ['#fdecea', '#33191a'] },
  warning: { sign: '!', ink: ['#8a6100', '#e0b050'], ground: ['#fff7e6', '#2a2315'] },
  info: { sign: 'i', ink: ['#0b5394', '#8fc3f5'], ground: ['#e9f2fb', '#15222f'] },
} as const;
