// A table as a workbook, made in the browser. Texts are stored as texts, so that none can become a formula; numbers as numbers.
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const longest = 32767;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++)
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const checksum = bytes => (bytes.reduce((sum, byte) => table[(sum ^ byte) & 0xff] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** What XML cannot hold is left out. */
const escaped = text => text.slice(0, longest).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

const cellOf = value => typeof value === 'number' && Number.isFinite(value)
  ? `<c><v>${value}</v></c>`
  : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(String(value ?? ''))}</t></is></c>`;

function partsOf(rows) {
  return [
    ['[Content_Types].xml', `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`],
    ['_rels/.rels', `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
    ['xl/worksheets/sheet1.xml', `${head}<worksheet xmlns="${spreadsheet}"><sheetData>${rows.map(row => `<row>${row.map(cellOf).join('')}</row>`).join('')}</sheetData></worksheet>`]
  ];
}

/** Numbers of the archive, lowest byte first: [how many bytes, number]. */
const packed = fields => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  fields.reduce((place, [size, number]) => {
    if (size === 2)
      view.setUint16(place, number, true);
    else
      view.setUint32(place, number, true);
    return place + size;
  }, 0);
  return new Uint8Array(view.buffer);
};

/** The rows as a file; the archive holds its parts as they are. */
export function workbookOf(rows) {
  const encoder = new TextEncoder();
  const [files, directory] = [[], []];
  let place = 0;
  for (const [path, text] of partsOf(rows)) {
    const [name, bytes] = [encoder.encode(path), encoder.encode(text)];
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    const common = [[2, 20], [2, 0x800], [2, 0], [2, 0], [2, 0x21], [4, checksum(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
    const local = packed([[4, 0x04034b50], ...common]);
    files.push(local, name, bytes);
    directory.push(packed([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, place]]), name);
    place += local.length + name.length + bytes.length;
  }

  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const entries = directory.length / 2;
  const end = packed([[4, 0x06054b50], [2, 0], [2, 0], [2, entries], [2, entries], [4, size], [4, place], [2, 0]]);
  return new Blob([...files, ...directory, end], { type: mimeType });
}
