// Checks each manifest of a file against the schema of its kind.
import fs from 'node:fs';
import { parseAllDocuments } from 'yaml';

const manifests = parseAllDocuments(fs.readFileSync(process.argv[2], 'utf8')).map((document) => document.toJS());
for (const manifest of manifests) {
  const kinds = await import(`kubernetes-models/${manifest.apiVersion}`);
  let verdict = 'good';
  try {
    new kinds[manifest.kind](manifest).validate();
  } catch (error) {
    verdict = error.message;
  }
  console.log(`${manifest.kind} ${manifest.metadata.name}: ${verdict}`);
}
