// The rule of a segment; the hidden field of the form always holds the stored form.
import { startPreview } from './segment-preview.js';
import { mountRule } from './segment-rule.js';

const root = document.getElementById('segment-editor');
if (root) start(root);

function start(root) {
  const config = JSON.parse(document.getElementById('segment-editor-config').textContent);
  const stored = document.getElementById('RuleJson');
  const keep = rule => { stored.value = JSON.stringify({ version: 1, rule }); };
  const editor = mountRule(root, config, read(stored.value), rule => {
    keep(rule);
    root.dispatchEvent(new CustomEvent('rule-changed'));
  });

  keep(editor.rule);
  editor.showErrors(config.errors);
  startPreview(root, editor, errors => editor.showErrors(errors));
  guardUnsaved(stored.form, root);
}

function read(json) {
  try {
    return JSON.parse(json).rule;
  } catch {
    return { all: [] };
  }
}

function guardUnsaved(form, root) {
  let unsaved = false;
  root.addEventListener('rule-changed', () => { unsaved = true; });
  form.addEventListener('change', () => { unsaved = true; });
  form.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
}
