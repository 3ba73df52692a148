import '@fontsource-variable/inter/wght.css';
import '@digdir/designsystemet-css';
import './theme/city.css';
import './base.css';
