/** It takes room, and most commands make no picture. */
export async function loadSharp(): Promise<typeof import('sharp').default> {
  const { default: sharp } = await import('sharp');
  return sharp;
}
