import '../../widgets/look/look.css';
import { openGallery } from '../../widgets/panel/gallery.tsx';

const root = document.getElementById('root');
if (root) void openGallery(root);
