import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, 'node_modules');
const to = join(here, '..', 'wwwroot', 'lib_npm');

// Target paths are those of a nopCommerce shop, so that a plugin's views find the same files here.
const files = {
  '@fortawesome/fontawesome-free/css/all.min.css': '@fortawesome/fontawesome-free/css/all.min.css',
  '@fortawesome/fontawesome-free/webfonts': '@fortawesome/fontawesome-free/webfonts',
  'admin-lte/dist/css/adminlte.min.css': 'admin-lte/css/adminlte.min.css',
  'admin-lte/dist/js/adminlte.min.js': 'admin-lte/js/adminlte.min.js',
  'bootstrap/dist/js/bootstrap.bundle.min.js': 'bootstrap/js/bootstrap.bundle.min.js',
  'chart.js/dist/chart.umd.min.js': 'chart.js/chart.umd.min.js',
  'datatables.net/js/dataTables.min.js': 'datatables.net/js/dataTables.min.js',
  'datatables.net-bs4/css/dataTables.bootstrap4.min.css': 'datatables.net-bs4/css/dataTables.bootstrap4.min.css',
  'datatables.net-bs4/js/dataTables.bootstrap4.min.js': 'datatables.net-bs4/js/dataTables.bootstrap4.min.js',
  'datatables.net-buttons/js/dataTables.buttons.min.js': 'datatables.net-buttons/js/dataTables.buttons.min.js',
  'datatables.net-buttons-bs4/css/buttons.bootstrap4.min.css': 'datatables.net-buttons-bs4/css/buttons.bootstrap4.min.css',
  'datatables.net-buttons-bs4/js/buttons.bootstrap4.min.js': 'datatables.net-buttons-bs4/js/buttons.bootstrap4.min.js',
  'jquery/dist/jquery.min.js': 'jquery/jquery.min.js',
  'jquery-validation/dist/jquery.validate.min.js': 'jquery-validation/jquery.validate.min.js',
  'jquery-validation-unobtrusive/dist/jquery.validate.unobtrusive.min.js': 'jquery-validation-unobtrusive/jquery.validate.unobtrusive.min.js',
  'moment/min/moment-with-locales.min.js': 'moment/min/moment-with-locales.min.js',
  'select2/dist/css/select2.min.css': 'admin-lte/plugins/select2/css/select2.min.css',
  'select2/dist/js/select2.full.min.js': 'admin-lte/plugins/select2/js/select2.full.min.js',
};

rmSync(to, { recursive: true, force: true });
for (const [source, target] of Object.entries(files)) {
  if (!existsSync(join(from, source))) throw new Error(`Missing ${source}: run npm ci first.`);
  mkdirSync(dirname(join(to, target)), { recursive: true });
  cpSync(join(from, source), join(to, target), { recursive: true });
}
console.log(`${Object.keys(files).length} client libraries copied.`);
