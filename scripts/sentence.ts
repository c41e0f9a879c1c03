/** Runs a command's work; what goes wrong is said as a sentence, without the lines of code it came from, and ends with 1. */
export async function ended(work: () => Promise<void>): Promise<never> {
  try {
    await work();
    process.exit(0);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    process.exit(1);
  }
}
