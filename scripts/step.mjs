/**
 * Runs one step of the work and says, on one line, what it is and how long it took.
 *
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} work
 * @param {{ write(text: string): unknown, isTTY?: boolean }} [output] where to say it
 * @returns {Promise<T>}
 */
export async function step(what, work, output = process.stderr) {
  const began = performance.now();
  output.write(`  ${what} … `);
  try {
    const result = await work();
    output.write(`${dim(seconds(performance.now() - began), output)}\n`);
    return result;
  } catch (error) {
    output.write(`failed after ${seconds(performance.now() - began)}\n`);
    throw error;
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {string} text
 * @param {{ isTTY?: boolean }} output
 */
function dim(text, output) {
  return output.isTTY && !process.env.NO_COLOR ? `\u001b[2m${text}\u001b[22m` : text;
}
