// Turkish names of towns and states that differ from those of the gazetteer.
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'

const states = (createRequire(import.meta.url)('world-countries') as Country[]).flatMap(
  ({ cca2, name, translations }): [string, string][] =>
    translations.tur ? [[translations.tur.common.toLocaleLowerCase('tr'), `${name.common}, ${cca2}`]] : [],
)

/** Small letters → “Name, CC”. */
export const exonyms: Readonly<Record<string, string>> = Object.fromEntries([
  ...states,
  ...`menbiç=Manbij, SY; dera=Daraa, SY; deyrizor=Deir ez-Zor, SY; lazkiye=Latakia, SY; hama=Hama, SY; haseke=Al-Hasakah, SY; el bab=Al-Bab, SY; cerablus=Jarabulus, SY; tel abyad=Tell Abyad, SY; resulayn=Ras al-Ayn, SY; süveyda=As-Suwayda, SY; ayn el arap=Kobani, SY; kobani=Kobani, SY; tartus=Tartus, SY;
  süleymaniye=Sulaymaniyah, IQ; sincar=Sinjar, IQ; telafer=Tal Afar, IQ; felluce=Fallujah, IQ; necef=Najaf, IQ; kerbela=Karbala, IQ; duhok=Duhok, IQ; ramadi=Ramadi, IQ; tikrit=Tikrit, IQ; diyala=Diyala, IQ; ninova=Nineveh, IQ; nablus=Nablus, PS; el halil=Hebron, PS; beytüllahim=Bethlehem, PS; cibaliya=Jabalya, PS; gazze şeridi=Gaza Strip, PS;
  hayfa=Haifa, IL; golan tepeleri=Golan Heights, SY; sayda=Sidon, LB; mısrata=Misrata, LY; sirte=Sirte, LY; taiz=Taiz, YE; marib=Marib, YE; iskenderiye=Alexandria, EG; sina=Sinai, EG; isfahan=Isfahan, IR; meşhed=Mashhad, IR; zahidan=Zahedan, IR; buşehr=Bushehr, IR; natanz=Natanz, IR;
  kunduz=Kunduz, AF; gazne=Ghazni, AF; mezar-ı şerif=Mazari Sharif, AF; ravalpindi=Rawalpindi, PK; çaman=Chaman, PK; torham=Torkham, PK; bombay=Mumbai, IN; kalküta=Kolkata, IN; dakka=Dhaka, BD; katmandu=Kathmandu, NP; kolombo=Colombo, LK; arakan=Rakhine, MM; tokyo=Tokyo, JP; seul=Seoul, KR; pyongyang=Pyongyang, KP; şanghay=Shanghai, CN; sincan uygur=Xinjiang, CN;
  harkiv=Kharkiv, UA; donetsk=Donetsk, UA; luhansk=Luhansk, UA; herson=Kherson, UA; mariupol=Mariupol, UA; zaporijya=Zaporizhzhia, UA; donbas=Donbas, UA; lviv=Lviv, UA; minsk=Minsk, BY; grozni=Grozny, RU; petersburg=Saint Petersburg, RU; soçi=Sochi, RU; nahçıvan=Nakhchivan, AZ; şuşa=Shusha, AZ; dağlık karabağ=Nagorno-Karabakh, AZ; batum=Batumi, GE; suhumi=Sukhumi, GE; abhazya=Abkhazia, GE;
  gazimağusa=Famagusta, CY; güzelyurt=Morphou, CY; larnaka=Larnaca, CY; limasol=Limassol, CY; rodos=Rhodes, GR; midilli=Lesbos, GR; girit=Crete, GR; gümülcine=Komotini, GR; berlin=Berlin, DE; köln=Cologne, DE; hamburg=Hamburg, DE; strazburg=Strasbourg, FR; marsilya=Marseille, FR; barselona=Barcelona, ES; milano=Milan, IT; venedik=Venice, IT; vatikan=Vatican City, VA; prag=Prague, CZ; krakov=Kraków, PL; oslo=Oslo, NO; helsinki=Helsinki, FI; edinburg=Edinburgh, GB;
  teksas=Texas, US; kaliforniya=California, US; florida=Florida, US; şikago=Chicago, US; addis abeba=Addis Ababa, ET; cibuti=Djibouti, DJ; darfur=Darfur, SD; abuca=Abuja, NG; bamako=Bamako, ML; trablusgarp=Tripoli, LY; rabat=Rabat, MA; manama=Manama, BH; kuveyt=Kuwait, KW; amman=Amman, JO; ingiltere=United Kingdom, GB; amerika=United States, US; çekya=Czechia, CZ; hollanda=Netherlands, NL;
  cenevre=Geneva, CH; zürih=Zurich, CH; lozan=Lausanne, CH; viyana=Vienna, AT; londra=London, GB; paris=Paris, FR; brüksel=Brussels, BE; roma=Rome, IT; atina=Athens, GR;
  selanik=Thessaloniki, GR; lefkoşa=Nicosia, CY; girne=Kyrenia, CY; moskova=Moscow, RU; kiev=Kyiv, UA; kırım=Crimea, UA; odessa=Odesa, UA; bakü=Baku, AZ; erivan=Yerevan, AM;
  tiflis=Tbilisi, GE; şam=Damascus, SY; halep=Aleppo, SY; idlib=Idlib, SY; humus=Homs, SY; rakka=Raqqa, SY; kamışlı=Qamishli, SY; münbiç=Manbij, SY; afrin=Afrin, SY; bağdat=Baghdad, IQ; musul=Mosul, IQ;
  kerkük=Kirkuk, IQ; erbil=Erbil, IQ; basra=Basra, IQ; tahran=Tehran, IR; tebriz=Tabriz, IR; kabil=Kabul, AF; kandahar=Kandahar, AF; herat=Herat, AF; celalabad=Jalalabad, AF; islamabad=Islamabad, PK;
  peşaver=Peshawar, PK; karaçi=Karachi, PK; lahor=Lahore, PK; ketta=Quetta, PK; yeni delhi=New Delhi, IN; keşmir=Kashmir; pekin=Beijing, CN; doha=Doha, QA; dubai=Dubai, AE; abu dabi=Abu Dhabi, AE;
  riyad=Riyadh, SA; cidde=Jeddah, SA; mekke=Mecca, SA; maskat=Muscat, OM; kahire=Cairo, EG; şarm el-şeyh=Sharm el-Sheikh, EG; beyrut=Beirut, LB; kudüs=Jerusalem, IL; tel aviv=Tel Aviv, IL; gazze=Gaza, PS;
  refah=Rafah, PS; han yunus=Khan Yunis, PS; ramallah=Ramallah, PS; batı şeria=West Bank, PS; trablus=Tripoli, LY; bingazi=Benghazi, LY; tunus=Tunis, TN; cezayir=Algiers, DZ; hartum=Khartoum, SD; sana=Sanaa, YE; aden=Aden, YE;
  hudeyde=Al Hudaydah, YE; taşkent=Tashkent, UZ; semerkant=Samarkand, UZ; aşkabat=Ashgabat, TM; bişkek=Bishkek, KG; duşanbe=Dushanbe, TJ; saraybosna=Sarajevo, BA; üsküp=Skopje, MK; belgrad=Belgrade, RS;
  priştine=Pristina, XK; tiran=Tirana, AL; sofya=Sofia, BG; bükreş=Bucharest, RO; varşova=Warsaw, PL; budapeşte=Budapest, HU; stockholm=Stockholm, SE; kopenhag=Copenhagen, DK; lahey=The Hague, NL; lizbon=Lisbon, PT;
  madrid=Madrid, ES; münih=Munich, DE; new york=New York City, US; washington=Washington, US; addis ababa=Addis Ababa, ET; nairobi=Nairobi, KE; mogadişu=Mogadishu, SO; karabağ=Karabakh, AZ; hankendi=Khankendi, AZ;
  afganistan=Afghanistan, AF; pakistan=Pakistan, PK; hindistan=India, IN; çin=China, CN; rusya=Russia, RU; ukrayna=Ukraine, UA; gürcistan=Georgia, GE; ermenistan=Armenia, AM; azerbaycan=Azerbaijan, AZ; suriye=Syria, SY;
  irak=Iraq, IQ; iran=Iran, IR; mısır=Egypt, EG; lübnan=Lebanon, LB; ürdün=Jordan, JO; israil=Israel, IL; filistin=Palestine, PS; suudi arabistan=Saudi Arabia, SA; katar=Qatar, QA; umman=Oman, OM; yemen=Yemen, YE;
  libya=Libya, LY; sudan=Sudan, SD; güney sudan=South Sudan, SS; etiyopya=Ethiopia, ET; somali=Somalia, SO; kıbrıs=Cyprus, CY; yunanistan=Greece, GR; bulgaristan=Bulgaria, BG; sırbistan=Serbia, RS; kosova=Kosovo, XK;
  isviçre=Switzerland, CH; avusturya=Austria, AT; almanya=Germany, DE; fransa=France, FR; ingiltere=United Kingdom, GB; norveç=Norway, NO; isveç=Sweden, SE; abd=United States, US; türkiye=Turkey, TR; kazakistan=Kazakhstan, KZ;
  özbekistan=Uzbekistan, UZ; türkmenistan=Turkmenistan, TM; tacikistan=Tajikistan, TJ; kırgızistan=Kyrgyzstan, KG; moldova=Moldova, MD; belarus=Belarus, BY; polonya=Poland, PL; kolombiya=Colombia, CO; mali=Mali, ML; nijer=Niger, NE; çad=Chad, TD`
    .split(/;\s*/)
    .map((pair) => pair.split('=') as [string, string]),
])
