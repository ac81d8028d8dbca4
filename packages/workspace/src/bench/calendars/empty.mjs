// What the measuring itself costs.
export async function mount() {
  return { next() {} };
}
