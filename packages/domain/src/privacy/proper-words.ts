import { words } from './words.ts';

/** Words that stand with a capital inside a sentence and are no person: places, institutions, products, holidays. */
export const PROPER_WORDS = words(`
  norge noreg norden europa skandinavia sverige danmark finland island tyskland england polen ukraina russland syria
  somalia eritrea afghanistan irak iran tyrkia spania frankrike italia usa eu fn asia afrika amerika
  oslo bergen trondheim stavanger kristiansand tromsø bodø ålesund drammen fredrikstad sandnes skien sarpsborg bærum
  asker sandefjord tønsberg arendal haugesund porsgrunn hamar lillehammer gjøvik molde kristiansund narvik harstad alta
  hammerfest steinkjer levanger namsos voss sogndal førde florø odda askøy øygarden fjordvik østlandet vestlandet
  sørlandet nordland trøndelag vestland rogaland agder telemark vestfold østfold akershus buskerud innlandet finnmark
  troms møre romsdal hordaland sogn fjordane sunnmøre nordmøre hardanger fana åsane fyllingsdalen laksevåg arna bergenhus
  årstad ytrebygda loddefjord landås nordnes sandviken danmarksplass
  fløyen ulriken bryggen paradis nesttun lagunen åsane sotra stord bømlo kvinnherad tysnes osterøy vaksdal alver
  austevoll ullensvang karmøy sola klepp time eigersund lyngdal mandal grimstad risør kragerø notodden kongsberg hønefoss
  ringerike lier horten moss halden askim ski lillestrøm jessheim ullensaker lørenskog nittedal ås vestby kongsvinger
  elverum røros oppdal orkdal stjørdal verdal ålesund volda ørsta kristiansund sunndal rana mosjøen fauske sortland
  svolvær lofoten vesterålen senja finnsnes kirkenes vadsø vardø svalbard hallingdal valdres gudbrandsdalen jotunheimen
  geilo hemsedal trysil tusenfryd dyreparken vilvite akvariet københavn stockholm london paris berlin
  nav bufetat bufdir barnevernet barnevernvakten statsforvalteren fylkesmannen arbeidstilsynet datatilsynet udir
  utdanningsdirektoratet utdanningsforbundet fagforbundet delta skolenes unio lektorlaget stami sintef nifu fafo ssb ks
  kommunen bystyret politiet legevakten legevakta sykehuset sjukehuset haukeland ullevål akuttmottaket brannvesenet
  amu amg hms ros sfo aks ppt bup iop bht hr
  teams zoom outlook visma vigilo transponder showbie itslearning canvas feide google chromebook ipad iphone snapchat
  snap instagram tiktok facebook messenger discord youtube roblox minecraft fortnite playstation xbox netflix whatsapp
  lego duplo pokemon vern compilo spekter facetime sms
  jul julen påske påsken pinsen ramadan id eid advent lucia halloween nyttår
  norsk engelsk tysk fransk spansk krle
  elev eleven elevene rektor styrer styrar lærer lærar læreren kontaktlærer kontaktlærar assistent assistenten barnehagen
  skolen skulen verneombud verneombudet inspektør vaktmester mor far mamma pappa foresatte føresette barnet gutten jenta
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december norwegian english christmas easter
`);
