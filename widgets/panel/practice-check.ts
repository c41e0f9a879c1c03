/** Opens the Multiplication Tables Check in a window of its own; undefined while there is no such page. */
export const openCheck: (() => Promise<void>) | undefined = undefined;
