/** Whether what was kept or came in a file says that it is of a later version than the one that is known here. Takes anything. */
export function isNewer(unknown: unknown, known: number): boolean {
  if (typeof unknown !== 'object' || unknown === null || !('version' in unknown)) return false;
  return Number.isInteger(unknown.version) && Number(unknown.version) > known;
}
