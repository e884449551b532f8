import { words } from './words.ts';

/**
 * Frequent first names in Norway that are no ordinary word as well. The second line of the guard, not the first: it
 * finds names at the start of a sentence and in small letters, where a capital says nothing.
 */
export const COMMON_NAMES = words(`
  kari anne inger marit ingrid liv-anne solveig berit astrid bjørg hilde anna ida marianne nina elisabeth kristin
  bente heidi silje hanne linda camilla tone anita tove wenche gerd ragnhild elin ellen mona kirsten lene trine
  ann-kristin emma nora sofie olivia ella maja emilie sara thea frida leah amalie hedda mathilde ingeborg julie hanna
  tuva selma aurora vilde mia eva maria karin lise cathrine monica stine mari line siri synnøve guro gunn jorunn eline
  jan per ole lars kjell knut svein arne thomas geir hans morten tor-arne martin andreas john anders rune trond tore
  daniel jon marius kristian helge erik magnus henrik fredrik øyvind alexander aleksander tom-erik terje einar stian
  gunnar espen kenneth espen jonas emil jakob noah oliver filip lucas lukas william oskar oscar elias isak isac aksel
  theodor mathias mattias matias tobias sander sebastian adrian benjamin kasper johannes håkon haakon sigurd olav ola
  eirik petter simen harald roger frode roar vidar leif asbjørn asle ivar ingvar reidar torbjørn halvor halvard
  mohammed muhammad mohamed ahmed ali omar hassan hussein ibrahim yusuf abdi abdullah fatima aisha amina maryam zahra
  layla leila yasmin noor nour samira hodan khadija piotr krzysztof andrzej tomasz pawel marcin agnieszka katarzyna
  natalia oleksandr olena iryna svitlana dmytro andrii ivan maksym sofia anastasia viktoria michael david robert james
  peter paul michelle jessica jennifer kevin liam lea lilly lily iben oda tiril ronja mille agnes alma live-marie jenny
  nikolai kristoffer christoffer christian kristoffer eivind torstein øystein sverre birger ragnar trygve odd-arne mehmet ahmet harriet margaret merete bente mette anette
  erling henning elling flemming helene irene marlene karen maren søren steffen karsten elisabet jeanette charlotte birgitte
`);
