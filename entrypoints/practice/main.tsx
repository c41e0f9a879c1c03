import '../../widgets/look/look.css';
import { openPractice } from '../../widgets/panel/practice/practice.tsx';

const root = document.getElementById('root');
if (root) void openPractice(root);
