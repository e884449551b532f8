import type { DemoPerson } from '@vern/db/demo-people';
import { escapeHtml } from '../http/escape-html.ts';

const HEADLINE = { nb: 'Hvem vil du være?', nn: 'Kven vil du vere?', en: 'Who do you want to be?' };

/** The page on which one chooses an invented person. No script: the browser that has none signs in too. */
export function demoPeoplePage(people: readonly DemoPerson[]): string {
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vern – velg en demoperson</title>
<link rel="stylesheet" href="/demo.css">
</head>
<body>
<main>
<h1>${HEADLINE.nb}</h1>
<p>Dette er en prøveversjon. Alle personer, skoler og hendelser er oppdiktet. Du trenger ikke passord.</p>
<form method="post">
<ul>
${people.map(row).join('\n')}
</ul>
</form>
<p lang="nn">${HEADLINE.nn} Alle personar, skular og hendingar er oppdikta.</p>
<p lang="en">${HEADLINE.en} Every person, school and event is invented.</p>
</main>
</body>
</html>`;
}

function row({ subject, name, roleLabel, unit }: DemoPerson): string {
  const label = `${escapeHtml(name)}</strong> <span>${escapeHtml(roleLabel.nb)}, ${escapeHtml(unit)}</span>`;
  return `<li><button name="subject" value="${escapeHtml(subject)}"><strong>${label}</button></li>`;
}
