/** What is kept of a PIN: enough to know it again, and too little to read it. */
export interface KeptPin { readonly salt: string; readonly hash: string }

const ROUNDS = 200_000;
const LEAST = 4;
const MOST = 12;

/** Why this cannot be a PIN; nothing where it can. */
export function wrongWithPin(pin: string): string | undefined {
  return /^\d+$/u.test(pin) && pin.length >= LEAST && pin.length <= MOST ? undefined : `A PIN has ${LEAST} to ${MOST} digits.`;
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function hashOf(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode(salt), iterations: ROUNDS }, key, 256);
  return hex(new Uint8Array(bits));
}

/** A PIN as it is kept. It keeps pupils out of the teacher's pages; it is no lock against someone who can open the browser's own files. */
export async function keptPin(pin: string): Promise<KeptPin> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashOf(pin, salt) };
}

/** Whether it is this PIN. */
export async function isPin(pin: string, { salt, hash }: KeptPin): Promise<boolean> {
  return await hashOf(pin, salt) === hash;
}
