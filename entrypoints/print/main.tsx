import '../../widgets/look/look.css';
import { openPrint } from '../../widgets/panel/print.tsx';

const root = document.getElementById('root');
if (root) openPrint(root);
