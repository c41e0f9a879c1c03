import '../../widgets/look/look.css';
import { openWelcome } from '../../widgets/panel/welcome.tsx';

const root = document.getElementById('root');
if (root) void openWelcome(root);
