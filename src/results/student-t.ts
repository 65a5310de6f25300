/**
 * Returns the probability that a value with Student's t distribution is at most `t`: the finite sums for whole degrees of
 * freedom in Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 *
 * @param freedom degrees of freedom, a whole number of at least 1
 */
export function tCdf(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cos = Math.cos(angle);
  const isOdd = freedom % 2 === 1;
  let total = 0;
  let term = isOdd ? cos : 1;
  // The last power of the cosine is `freedom - 2`.
  for (let power = isOdd ? 1 : 0; power <= freedom - 2; power += 2) {
    total += term;
    term *= (cos * cos * (power + 1)) / (power + 2);
  }
  const central = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * total) : Math.sin(angle) * total;
  return (1 + central) / 2;
}

/**
 * Returns the `t` at which `tCdf` reaches a probability, found by halving an interval.
 *
 * @param probability above 0 and below 1
 * @param freedom degrees of freedom, a whole number of at least 1
 */
export function tQuantile(probability: number, freedom: number): number {
  if (probability < 0.5) return -tQuantile(1 - probability, freedom);
  let low = 0;
  let high = 1;
  while (tCdf(high, freedom) < probability) high *= 2;
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (tCdf(middle, freedom) < probability) low = middle;
    else high = middle;
  }
  return high;
}
