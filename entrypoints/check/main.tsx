import '../../widgets/look/look.css';
import { openCheckPage } from '../../widgets/panel/check/check.tsx';

const root = document.getElementById('root');
if (root) void openCheckPage(root);
