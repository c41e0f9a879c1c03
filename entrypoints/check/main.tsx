import '../../widgets/look/look.css';
import { showCheck } from '../../widgets/panel/check.tsx';

const root = document.getElementById('root');
if (root) showCheck(root);
