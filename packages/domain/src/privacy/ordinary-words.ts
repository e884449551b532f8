import { words } from './words.ts';

/**
 * Words that often begin a sentence in a report, bokmål, nynorsk and English, and that are nobody's name.
 * Inflected forms of the nouns need not be listed: see `isOrdinaryWord`.
 */
export const ORDINARY_WORDS = words(`
  jeg eg du han hun ho det dei de vi me dere dykk den denne dette desse disse deres deira min mitt mi mine vår vårt våre
  sin sitt si sine hans hennes hennar noen nokon noe noko ingen ingenting alle alt andre annen annan anna hver kvar begge
  hvem kven hva kva hvor kor hvorfor kvifor hvordan korleis hvilken når da då så men og eller for fordi dersom hvis viss
  om at som enn etter etterpå før under mens medan siden sidan inntil til frå fra i på ved hos med uten utan mot av over
  bak foran framfor mellom langs rundt gjennom ut inn opp ned hit dit her der derfor difor likevel også òg ikke ikkje
  aldri alltid ofte sjelden sjeldan ofte plutselig plutseleg brått straks snart nå no i går igår idag imorges tidlig
  tidleg sent seint kanskje trolig truleg heldigvis dessverre diverre endelig endeleg først deretter vidare videre
  dermed dessuten samtidig samtidig samstundes akkurat bare berre både enda enno ennå allerede allereie nesten mest
  flere fleire mange mye mykje litt lite få noen to tre fire fem seks syv sju åtte ni ti én ett ein ei eit en et første
  fyrste andre tredje hele heile halve samme same slik sånn slike ny nye gammel stor store liten små god bra vondt fint
  ble blei vart var er har hadde skal skulle skulle kan kunne må måtte vil ville ønsker ønskjer fikk fekk går gjekk gikk
  kom kommer kjem tok tar tek sa sier seier så ser slo slår sparket sparka bet beit kastet kasta dyttet dytta spyttet
  spytta lugget lugga kløp klorte klora skallet skalla ropte roper skrek skreik truet trua løp sprang satt sat stod sto
  lå la legg legger prøvde prøver forsøkte forsøker hjalp hjelper ringte ringer snakket snakka melder melde opplever
  opplevde føler følte kjente kjenner trenger treng håper håpar takk hei ja nei ok obs vennligst viktig gjelder gjeld
  hendelsen hending hendelse episode situasjon sak saken time friminutt pause lek leik uteområde ute inne hjemme heime
  dag natt morgen morgon kveld ettermiddag formiddag lunsj frokost måltid mat mandag måndag tirsdag tysdag onsdag
  torsdag fredag lørdag laurdag søndag sundag januar februar mars april mai juni juli august september oktober november
  desember uke veke år vår sommer sommar høst haust vinter jul påske pinse
  elev barn gutt jente unge ungdom kollega ansatt tilsett lærar lærer pedagog assistent fagarbeider fagarbeidar rektor
  styrer styrar leder leiar inspektør vikar vaktmester vaktmeister sekretær miljøarbeider miljøarbeidar miljøterapeut
  helsesykepleier helsesjukepleiar sykepleier lege logoped psykolog vernepleier vernepleiar verneombud verneombod
  tillitsvalgt tillitsvald foresatt føresett forelder foreldre mor far mamma pappa mødre fedre bror bror søster syster
  søsken besteforelder bestemor bestefar farmor mormor tante onkel familie person mann kvinne kvinner menn dame voksen
  vaksen folk gjeng gruppe klasse trinn avdeling base team skole skule barnehage politi ambulanse legevakt vakt vakter
  rom klasserom garderobe gang toalett kontor gymsal svømmehall symjehall skolegård skulegard leikeplass lekeplass buss
  taxi tur stol bord pult dør vindu vindauge saks kniv stein ball pinne kopp glass flaske bok sekk leke leike mobil
  telefon nettbrett melding epost mail brev tekst bilde bilete video film konto profil kommentar innlegg
  hode hovud hånd hand arm fot bein kne mage rygg nakke hals skulder finger ansikt andlet øye auge nese munn tann tenner
  kinn øre hår bryst kropp slag spark bitt dytt skalling kvelertak grep trussel trugsmål vold vald krangel konflikt bråk
  slåssing angrep uro skrik rop skade skadde smerte merke blåmerke sår hevelse redsel frykt tiltak rutine plan prosedyre
  møte samtale beskjed oppgave oppgåve krav grense regel bytte overgang levering henting stell påkledning måltid ramme
  vi they he she it we you the this that these those there then when after before while during because but and or if one
  two three some someone somebody nobody everyone another first at in on as my our their his her a an i today yesterday
  later luckily unfortunately suddenly several many pupil pupils student child children boy girl teacher colleague staff
  parent parents mother father police monday tuesday wednesday thursday friday saturday sunday january february march
  june july october december no yes not both all again english norwegian
  guten gutane moren mora faren broren sønnen bilen turen døren døra rommet maten boken boka leken leiken saken saka dagen
  foten hånden handa ryggen magen munnen nesen veien vegen huset ungen ungane kl ca ps nb tidligere tidlegare skjedde
  skjer hendte hender føltes oppsto oppstod oppstår gjentar gjentok gjentatte fortsatt framleis stadig fleste dagens
  avtale rute skap personale sjåfør nabo byrå kjøkken bad basseng trapp heis vegg gulv tak hylle kasse spade sykkel bil
  sko jakke lue vott støvel bukse genser bag ransel penn blyant linjal hammer hermetikk tallerken gaffel skje stokk
  kjepp snø is snøball sand vann vatn mat drikke medisin bandasje plaster alarm brann øvelse øving undervisning
  undervising opplæring kurs veiledning rettleiing oppfølging erfaring opplevelse oppleving følelse kjensle oppførsel
  adferd atferd åtferd reaksjon konsekvens årsak grunn utfordring problem behov mål regulering struktur bemanning
  ressurs kompetanse informasjon kommunikasjon samarbeid ansvar arbeid jobb stilling turnus helg ferie permisjon fravær
  vedtak søknad rapport notat skjema referat logg tavle skjerm maskin lyd støy lys lukt ord setning språk tone stemme
  blikk latter gråt tårer pust hjerte hjarte blod feber vekt høyde fart kraft makt kontroll ro uro sinne raseri glede
  sorg skam angst panikk sjokk stress press tid minutt sekund øyeblikk augneblink periode semester termin skoleår
  barneskole ungdomsskole videregående vidaregåande mellomtrinn småtrinn førskole lekeapparat huske sklie fotball
  avdelingsleder einingsleiar enhetsleder kontaktlærer spesialpedagog praktikant lærling student renholder reinhaldar
  kokk miljøveileder familieveileder saksbehandler konsulent rådgiver rådgivar direktør ordfører vekter vektar betjent
  onkel fetter kusine stefar stemor fosterfar fostermor bonusfar verge nevø niese tvilling kamerat venn venninne ven
  venninde publikum fremmed framand ukjent flertall mindretall halvpart resten resultat slutt start begynnelse byrjing
  midt øverst nederst ytterst innerst høyre venstre ned oppe nede framme fremme borte vekke tilbake attende unna
`);
