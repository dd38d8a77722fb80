/** Wilson's 95 % interval of a share, in percent. */
export function interval(hits: number, all: number): string {
  if (all === 0) return "–";
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return `${Math.max(0, (100 * (middle - spread)) / scale).toFixed(2)}–${((100 * (middle + spread)) / scale).toFixed(2)}`;
}
