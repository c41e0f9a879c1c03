import type { ClassProps } from './teacher-class.tsx';

export function SettingsView(_: ClassProps) {
  return <h1 tabIndex={-1}>Settings</h1>;
}
