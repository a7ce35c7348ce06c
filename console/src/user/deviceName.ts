/** The browser and system in a `User-Agent`; other texts as they are. Undefined if unknown. */
export function deviceName(device: string | null): string | undefined {
  if (!device || device.toLowerCase() === 'unknown') return undefined;
  if (!device.startsWith('Mozilla/')) return device;
  const browser = nameIn(device, browsers);
  const system = nameIn(device, systems);
  return [browser, system].filter(Boolean).join(', ') || device;
}

type Names = readonly (readonly [part: string, name: string])[];

/** The first name found in the text wins: Edge also names Chrome, and Chrome also names Safari. */
const browsers: Names = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['CriOS/', 'Chrome'],
  ['Safari/', 'Safari'],
];
const systems: Names = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Macintosh', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
];

function nameIn(text: string, names: Names): string | undefined {
  return names.find(([part]) => text.includes(part))?.[1];
}
