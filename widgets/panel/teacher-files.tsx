import type { ClassProps } from './teacher-class.tsx';

export function FilesView(_: ClassProps) {
  return <h1 tabIndex={-1}>Files</h1>;
}
