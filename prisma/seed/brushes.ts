/** What the scenes are painted with: pieces of SVG for a sheet of 1600 by 900. */

type Colours = readonly [top: string, bottom: string];

export function sky([top, bottom]: Colours): string {
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="1600" height="900" fill="url(#sky)"/>`;
}

/** Numbers from 0 to 1 that look random and are the same at every seeding (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function many(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

/** A line of hills from side to side, filled to the bottom. */
export function hills(seed: number, height: number, rise: number, colour: string, steps = 9): string {
  const roll = dice(seed);
  const width = 1600 / steps;
  const tops = Array.from({ length: steps + 1 }, () => height - roll() * rise);
  const curve = tops.slice(1).map((y, index) => {
    const x = index * width;
    return `C${x + width / 2} ${tops[index]} ${x + width / 2} ${y} ${x + width} ${y}`;
  });
  return `<path d="M0 ${tops[0]}${curve.join("")}V900H0Z" fill="${colour}"/>`;
}

export function peaks(seed: number, height: number, rise: number, colour: string, snow: string): string {
  const roll = dice(seed);
  return many(7, (index) => {
    const x = index * 260 + roll() * 120 - 60;
    const top = height - rise * (0.5 + roll() / 2);
    const slope = (height - top) * 0.95;
    const cap = (height - top) * 0.22;
    return `<path d="M${x - slope} ${height}L${x} ${top}L${x + slope} ${height}Z" fill="${colour}"/><path d="M${x - cap * 0.95} ${top + cap}L${x} ${top}L${x + cap * 0.95} ${top + cap}L${x + cap * 0.3} ${top + cap * 0.7}L${x - cap * 0.2} ${top + cap * 1.15}Z" fill="${snow}"/>`;
  });
}

export function stars(seed: number, count: number, depth: number): string {
  const roll = dice(seed);
  return many(
    count,
    () =>
      `<circle cx="${roll() * 1600}" cy="${roll() * depth}" r="${0.8 + roll() * 2.2}" fill="#fff" opacity="${0.3 + roll() * 0.7}"/>`,
  );
}

export function sun(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius * 1.9}" fill="${colour}" opacity=".18"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

/** Still water from this height down, with light lying on it. */
export function water(seed: number, height: number, colour: string, light: string): string {
  const roll = dice(seed);
  const glints = many(70, () => {
    const y = height + 12 + roll() * (880 - height);
    return `<rect x="${roll() * 1600}" y="${y}" width="${40 + (y - height) * 0.5 * roll()}" height="3" rx="1.5" fill="${light}" opacity="${0.15 + roll() * 0.4}"/>`;
  });
  return `<rect y="${height}" width="1600" height="${900 - height}" fill="${colour}"/>${glints}`;
}

export function houses(seed: number, ground: number, colours: string[], lit: string): string {
  const roll = dice(seed);
  return many(16, (index) => {
    const width = 84 + roll() * 34;
    const height = 120 + roll() * 190;
    const x = index * 102 - 10;
    const y = ground - height;
    const windows = many(6, (w) => {
      const fill = roll() > 0.45 ? lit : "#00000033";
      return `<rect x="${x + 16 + (w % 2) * (width / 2 - 8)}" y="${y + 26 + Math.floor(w / 2) * 46}" width="18" height="26" fill="${fill}"/>`;
    });
    return `<path d="M${x} ${ground}V${y}L${x + width / 2} ${y - 34}L${x + width} ${y}V${ground}Z" fill="${colours[index % colours.length]}"/>${windows}`;
  });
}

export function boat(x: number, y: number, size: number, hull: string, sail: string): string {
  return `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-90 0H90L62 34H-66Z" fill="${hull}"/><path d="M-4 -8V-150L74 -8Z" fill="${sail}"/><path d="M-12 -8V-120L-62 -8Z" fill="${sail}" opacity=".8"/></g>`;
}

export function birds(seed: number, count: number, colour: string): string {
  const roll = dice(seed);
  return many(count, () => {
    const [x, y, s] = [150 + roll() * 1300, 90 + roll() * 330, 10 + roll() * 22];
    return `<path d="M${x - s * 2} ${y - s * 0.4}Q${x - s} ${y - s} ${x} ${y}Q${x + s} ${y - s} ${x + s * 2} ${y - s * 0.4}" fill="none" stroke="${colour}" stroke-width="${s / 4}" stroke-linecap="round"/>`;
  });
}

export function trees(seed: number, ground: number, colour: string, count = 14): string {
  const roll = dice(seed);
  return many(count, (index) => {
    const x = (index + roll()) * (1600 / count);
    const h = 120 + roll() * 150;
    return `<path d="M${x} ${ground - h}L${x + h * 0.28} ${ground}H${x - h * 0.28}Z" fill="${colour}"/>`;
  });
}
