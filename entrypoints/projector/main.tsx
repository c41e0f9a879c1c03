import '../../widgets/look/look.css';
import { openProjector } from '../../widgets/panel/projector.tsx';

const root = document.getElementById('root');
if (root) openProjector(root);
