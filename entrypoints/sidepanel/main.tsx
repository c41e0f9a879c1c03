import '../../widgets/look/look.css';
import { openPanel } from '../../widgets/panel/panel.tsx';

const root = document.getElementById('root');
if (root) openPanel(root);
